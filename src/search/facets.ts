import { cypher } from '../database/cypher';
import type { Graph } from '../database/graph';
import type { Named } from '../facts/named';
import type { SearchKind } from '../vocabulary';
import { isOfRegions, regionsOf } from './of-region.cypher';
import { type HitsQuery, MOST_HITS } from './search';

/** How many of all hits of a search have each value, the most frequent first. */
export interface Facets {
  kind: { value: SearchKind; count: number }[];
  region: { value: string; count: number; entity: Named & { __typename: 'Region' } }[];
}

// Leans on the full-text index search_text, then follows relationships.
const facetsOfHits = (regions: HitsQuery['regions']) => cypher<Facets>`
  CALL db.index.fulltext.queryNodes('search_text', $query, {limit: toInteger($most)}) YIELD node
  WITH node WHERE ${isOfRegions('node', regions)}
  WITH collect(node) AS hits
  CALL (hits) {
    UNWIND hits AS hit
    WITH hit.searchKind AS value, count(*) AS count ORDER BY count DESC, value
    RETURN collect({value: value, count: count}) AS kind
  }
  CALL (hits) {
    UNWIND hits AS hit
    MATCH ${regionsOf('hit')}
    WITH region, count(DISTINCT hit) AS count ORDER BY count DESC, region.id
    RETURN collect({value: region.id, count: count, entity: region {.id, .nameZh, __typename: 'Region'}}) AS region
  }
  RETURN kind, region`;

/** @param by by what the hits of a search were found; as many are counted as the search counts */
export function facetsOf(graph: Graph, { query, regions }: HitsQuery): Promise<Facets> {
  return graph.readRow(facetsOfHits(regions), { query, regions, most: MOST_HITS });
}
