import type { TieSpan } from '../../network/ties/known-days';
import * as vocabulary from '../../vocabulary';
import { type Attribute, dated } from '../table/columns';
import type { EdgeRow } from './rows';

// What edges and ties have alike.

/** From when until when something ties two, and how each of the two days is known. */
export const SPAN: readonly Attribute<TieSpan>[] = [
  {
    name: 'since',
    type: 'day',
    width: 12,
    meaning: '起始日: the first day on which it is known to hold; empty where nothing tells',
    read: ({ since, sincePrecision }) => dated(since, sincePrecision),
  },
  {
    name: 'since_precision',
    type: 'string',
    words: vocabulary.DatePrecision,
    width: 12,
    meaning: '起始日精度: how exactly `since` is known; of a month or a year it is the first day',
    read: ({ sincePrecision }) => sincePrecision,
  },
  {
    name: 'since_basis',
    type: 'string',
    words: vocabulary.Basis,
    width: 12,
    meaning: '起始日依据: INFERRED where it is the day on which a platform opened',
    read: ({ sinceBasis }) => sinceBasis,
  },
  {
    name: 'until',
    type: 'day',
    width: 12,
    meaning: '终止日: the day from which it holds no more, itself not included; empty while it may',
    read: ({ until, untilPrecision }) => dated(until, untilPrecision),
  },
  {
    name: 'until_precision',
    type: 'string',
    words: vocabulary.DatePrecision,
    width: 12,
    meaning: '终止日精度: how exactly `until` is known',
    read: ({ untilPrecision }) => untilPrecision,
  },
  {
    name: 'until_basis',
    type: 'string',
    words: vocabulary.Basis,
    width: 12,
    meaning: '终止日依据: INFERRED where it is the day on which a platform closed',
    read: ({ untilBasis }) => untilBasis,
  },
];

/** The sources; the two columns are in step: the first address is that of the first source. */
export const CITED: readonly Attribute<Pick<EdgeRow, 'sources'>>[] = [
  {
    name: 'source_ids',
    type: 'list',
    width: 34,
    meaning: '来源编号: the ids of the sources',
    read: ({ sources }) => sources.map(({ id }) => id),
  },
  {
    name: 'source_addresses',
    type: 'list',
    width: 60,
    meaning: '来源网址: their addresses, in step with `source_ids`; empty for what is no page',
    read: ({ sources }) => sources.map(({ url }) => url ?? ''),
  },
];
