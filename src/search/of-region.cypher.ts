import { type Cypher, cypher, name } from '../database/cypher';

/** The regions that a thing is of, as `region`: those it is located in, at whatever time, or is for, or it itself, and all above. */
export function regionsOf(variable: string): Cypher {
  return cypher`(${name(variable)})-[:LOCATED_IN|APPLIES_TO*0..1]->(:Region)-[:PART_OF*0..]->(region:Region)`;
}

/** Whether a thing is of one of the `$regions`; where none are asked for, all are. */
export function isOfRegions(variable: string, regions: readonly string[] | null): Cypher {
  if (regions === null) return cypher`true`;
  return cypher`EXISTS { MATCH ${regionsOf(variable)} WHERE region.id IN $regions }`;
}
