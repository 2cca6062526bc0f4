import { Columns } from '../database/columns';
import { type Cypher, cypher, name } from '../database/cypher';
import type { RegionKind } from '../vocabulary';
import type { FullyNamed } from './named';

export interface RegionFact extends FullyNamed {
  kind: RegionKind;
}

export const REGION = new Columns<RegionFact>(['id', 'kind', 'nameZh', 'nameEn', 'aliases']);

/** Whether a thing is located in the `region` at hand or a part of it, whenever. */
export function isInRegion(variable: string): Cypher {
  return cypher`EXISTS { (${name(variable)})-[:LOCATED_IN]->(:Region)-[:PART_OF*0..]->(region) }`;
}
