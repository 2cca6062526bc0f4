import type { SourceFact } from '../../facts/source';
import { type Attribute, dated, linked } from '../table/columns';
import { nameIn } from '../table/language';
import type { EdgeRow, NodeRow } from './table';

/** What a node has; Gephi and Cytoscape know the first two by these names. */
export const NODE_COLUMNS: readonly Attribute<NodeRow>[] = [
  { name: 'id', type: 'string', width: 16, read: ({ id }) => id },
  { name: 'label', type: 'string', width: 34, read: nameIn },
  { name: 'name_zh', type: 'string', width: 34, read: ({ nameZh }) => nameZh },
  { name: 'name_en', type: 'string', width: 34, read: ({ nameEn }) => nameEn },
  { name: 'type', type: 'string', width: 14, read: ({ type }) => type },
  { name: 'kind', type: 'string', width: 20, read: ({ kind }) => kind },
  { name: 'roles', type: 'string', width: 20, read: ({ roles }) => roles },
  { name: 'is_partner', type: 'boolean', width: 10, read: ({ isPartner }) => isPartner },
  { name: 'degree', type: 'integer', width: 10, read: ({ degree }) => degree },
  { name: 'strength', type: 'double', width: 10, read: ({ strength }) => strength },
];

/** What an edge has; Gephi and Cytoscape know the first three by these names. */
export const EDGE_COLUMNS: readonly Attribute<EdgeRow>[] = [
  { name: 'source', type: 'string', width: 16, read: ({ source }) => source },
  { name: 'target', type: 'string', width: 16, read: ({ target }) => target },
  { name: 'weight', type: 'double', width: 10, read: ({ weight }) => weight },
  { name: 'id', type: 'string', width: 30, read: ({ id }) => id },
  { name: 'tie_count', type: 'integer', width: 10, read: ({ tieCount }) => tieCount },
  { name: 'kinds', type: 'string', width: 24, read: ({ kinds }) => kinds },
  { name: 'since', type: 'string', width: 12, read: ({ since, sincePrecision }) => dated(since, sincePrecision) },
  { name: 'since_precision', type: 'string', width: 12, read: ({ sincePrecision }) => sincePrecision },
  { name: 'since_basis', type: 'string', width: 12, read: ({ sinceBasis }) => sinceBasis },
  { name: 'until', type: 'string', width: 12, read: ({ until, untilPrecision }) => dated(until, untilPrecision) },
  { name: 'until_precision', type: 'string', width: 12, read: ({ untilPrecision }) => untilPrecision },
  { name: 'until_basis', type: 'string', width: 12, read: ({ untilBasis }) => untilBasis },
  { name: 'basis', type: 'string', width: 10, read: ({ basis }) => basis },
  // Which of the two nodes fund the other, by their ids.
  { name: 'funders', type: 'string', width: 20, read: ({ funders }) => funders },
  // These two are in step: the first address is that of the first source.
  { name: 'source_ids', type: 'string', width: 34, read: ({ sources }) => sources.map(({ id }) => id) },
  { name: 'source_addresses', type: 'string', width: 60, read: ({ sources }) => sources.map(({ url }) => url ?? '') },
];

export const SOURCE_COLUMNS: readonly Attribute<SourceFact>[] = [
  { name: 'id', type: 'string', width: 12, read: ({ id }) => id },
  { name: 'title', type: 'string', width: 60, read: ({ title }) => title },
  { name: 'publisher', type: 'string', width: 24, read: ({ publisher }) => publisher },
  { name: 'url', type: 'string', width: 60, read: ({ url }) => linked(url) },
  {
    name: 'published_on',
    type: 'string',
    width: 12,
    read: ({ publishedOn, publishedOnPrecision }) => dated(publishedOn, publishedOnPrecision),
  },
  {
    name: 'published_on_precision',
    type: 'string',
    width: 12,
    read: ({ publishedOnPrecision }) => publishedOnPrecision,
  },
  { name: 'note', type: 'string', width: 40, read: ({ note }) => note },
];
