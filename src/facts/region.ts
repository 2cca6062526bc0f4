import { Columns } from '../database/columns';
import { type Cypher, cypher, name } from '../database/cypher';
import type { RegionKind } from '../vocabulary';
import type { FullyNamed } from './named';

export interface RegionFact extends FullyNamed {
  kind: RegionKind;
}

export const REGION = new Columns<RegionFact>(['id', 'kind', 'nameZh', 'nameEn', 'aliases']);

/** The kind of region in which what lies is abroad. */
const ABROAD = cypher`'FOREIGN'`;

/** Whether a thing is located in the `region` at hand or a part of it, whenever. */
export function isInRegion(variable: string): Cypher {
  return cypher`EXISTS { (${name(variable)})-[:LOCATED_IN]->(:Region)-[:PART_OF*0..]->(region) }`;
}

/** Whether a region is abroad. */
export function isAbroad(region: string): Cypher {
  return cypher`${name(region)}.kind = ${ABROAD}`;
}

/** Whether the `city` at hand is a city. */
export const IN_A_CITY = cypher`city.kind = 'CITY'`;
