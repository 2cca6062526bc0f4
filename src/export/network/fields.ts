import type { SourceFact } from '../../facts/source';
import type { EdgeRow, NodeRow } from './table';

export type Value = string | number | boolean | null | readonly string[];

/** An attribute of a node or an edge, by the same name in every format. */
export interface Field<Row> {
  name: string;
  type: 'string' | 'integer' | 'double' | 'boolean';
  read(row: Row): Value;
}

/** What a node has besides its id and its label. */
export const NODE_FIELDS: readonly Field<NodeRow>[] = [
  { name: 'name_zh', type: 'string', read: ({ nameZh }) => nameZh },
  { name: 'name_en', type: 'string', read: ({ nameEn }) => nameEn },
  { name: 'type', type: 'string', read: ({ type }) => type },
  { name: 'kind', type: 'string', read: ({ kind }) => kind },
  { name: 'roles', type: 'string', read: ({ roles }) => roles },
  { name: 'is_partner', type: 'boolean', read: ({ isPartner }) => isPartner },
  { name: 'degree', type: 'integer', read: ({ degree }) => degree },
  { name: 'strength', type: 'double', read: ({ strength }) => strength },
];

/** What an edge has besides its ends and its weight. */
export const EDGE_FIELDS: readonly Field<EdgeRow>[] = [
  { name: 'tie_count', type: 'integer', read: ({ tieCount }) => tieCount },
  { name: 'kinds', type: 'string', read: ({ kinds }) => kinds },
  { name: 'since', type: 'string', read: ({ since }) => since },
  { name: 'until', type: 'string', read: ({ until }) => until },
  { name: 'basis', type: 'string', read: ({ basis }) => basis },
  // These two are in step: the first address is that of the first source.
  { name: 'source_ids', type: 'string', read: ({ sources }) => sources.map(({ id }) => id) },
  { name: 'source_addresses', type: 'string', read: ({ sources }) => sources.map(({ url }) => url ?? '') },
];

export const SOURCE_FIELDS: readonly Field<SourceFact>[] = [
  { name: 'id', type: 'string', read: ({ id }) => id },
  { name: 'title', type: 'string', read: ({ title }) => title },
  { name: 'publisher', type: 'string', read: ({ publisher }) => publisher },
  { name: 'url', type: 'string', read: ({ url }) => url },
  { name: 'published_on', type: 'string', read: ({ publishedOn }) => publishedOn },
  { name: 'published_on_precision', type: 'string', read: ({ publishedOnPrecision }) => publishedOnPrecision },
  { name: 'note', type: 'string', read: ({ note }) => note },
];

/** A value where the format has no lists: their items with ` | ` between; null where there is none. */
export function flat(value: Value): string | number | boolean | null {
  if (value === null || typeof value !== 'object') return value;
  return value.length === 0 ? null : value.map((item) => item.replaceAll('|', '/')).join(' | ');
}
