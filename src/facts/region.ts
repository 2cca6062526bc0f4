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

/**
 * By what the `platform` at hand, which lies abroad, counts as one of the city `region`: rows of `place`, of `lead` and of
 * the `rule` that says so. Those of the rule's kinds do that an organization located in the city leads, of the kind that the
 * rule asks for, whenever. They do for no part of the city, since they lie in none.
 *
 * Leans on the index subsidy_rule_id, which holds all of a city's few rules, once something lies abroad.
 *
 * @see 威政办字〔2018〕106号 四(八): 视同在本地设立
 */
export const AS_LOCAL = cypher`
  MATCH (platform)-[:LOCATED_IN]->(place:Region) WHERE ${isAbroad('place')} AND region.kind = 'CITY'
  MATCH (platform)<-[lead:LEADS]-(leader:Organization)-[:LOCATED_IN]->(:Region)-[:PART_OF*0..]->(region)
  MATCH (rule:SubsidyRule)
  WHERE rule.id IS NOT NULL AND 'ABROAD' IN rule.awaits AND leader.kind = rule.ledBy
    AND (platform.kind IN rule.platformKinds
         OR EXISTS { (platform)<-[:DESIGNATES]-(own:Designation) WHERE own.kind IN rule.platformKinds })`;

/** Whether the `platform` at hand counts in the `region` at hand: it is located there, or counts as if it were. */
export const COUNTS_IN_REGION = cypher`(${isInRegion('platform')} OR EXISTS { ${AS_LOCAL} })`;
