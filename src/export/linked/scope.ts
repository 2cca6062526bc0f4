import { cypher } from '../../database/cypher';
import type { Graph } from '../../database/graph';
import { badUserInput, type PublicError } from '../../errors';
import { unknownId } from '../../facts/near-matches';
import type { Label } from '../../facts/nouns';

/** The ids of the entities that regions choose, by their labels. */
export type ChosenIds = ReadonlyMap<Label, ReadonlySet<string>>;

// Leans on the constraint region_id.
const REGIONS = cypher<{ found: string[]; inside: string[]; above: string[] }>`
  MATCH (region:Region) WHERE region.id IN $regions
  WITH collect(region) AS regions
  RETURN [region IN regions | region.id] AS found,
         COLLECT { UNWIND regions AS region MATCH (region)<-[:PART_OF*0..]-(part:Region) RETURN DISTINCT part.id } AS inside,
         COLLECT { UNWIND regions AS region MATCH (region)-[:PART_OF*1..]->(whole:Region) RETURN DISTINCT whole.id } AS above`;

/** Says that regions choose no things of a type, and of which they do. */
export function standsInNoRegion(argument: string, type: string, others: readonly string[]): PublicError {
  const ways = others.join(', ');
  return badUserInput(argument, `A ${type} stands in no region. Leave \`regions\` out, or ask for ${ways}.`);
}

/** The labels that stand in a region or are needed for what does. */
const CHOSEN = [
  'IndustryFramework',
  'Industry',
  'Organization',
  'Platform',
  'Designation',
  'Collaboration',
  'Indicator',
] as const;

// Leans on the constraint region_id; from the region on only along relationships.
const IN_REGION = cypher<Record<(typeof CHOSEN)[number], string[]>>`
  MATCH (region:Region {id: $region})
  WITH region,
       COLLECT { MATCH (region)<-[:LOCATED_IN]-(platform:Platform) RETURN DISTINCT platform } AS platforms,
       COLLECT { MATCH (region)<-[:LOCATED_IN]-(organization:Organization) RETURN DISTINCT organization } AS located
  WITH region, platforms, located,
       COLLECT { UNWIND platforms AS platform MATCH (platform)-[:SERVES]->(:Industry)-[:PART_OF*0..]->(industry:Industry)
         RETURN DISTINCT industry } AS industries,
       COLLECT { UNWIND located AS organization MATCH (organization)-[:TAKES_PART_IN]->(collaboration:Collaboration)
         RETURN DISTINCT collaboration } AS collaborations
  RETURN [platform IN platforms | platform.id] AS Platform,
         [industry IN industries | industry.id] AS Industry,
         [collaboration IN collaborations | collaboration.id] AS Collaboration,
         [organization IN located | organization.id] +
           COLLECT { UNWIND platforms AS platform
             MATCH (platform)<-[:LEADS|CO_BUILDS|SUPPORTS|FUNDS]-(organization:Organization) RETURN DISTINCT organization.id } +
           COLLECT { UNWIND collaborations AS collaboration
             MATCH (collaboration)<-[:TAKES_PART_IN]-(organization:Organization) RETURN DISTINCT organization.id } AS Organization,
         COLLECT { UNWIND platforms AS platform MATCH (platform)<-[:DESIGNATES]-(designation:Designation)
           RETURN DISTINCT designation.id } AS Designation,
         COLLECT { UNWIND [region] + platforms + located AS thing MATCH (thing)<-[:DESCRIBES]-(indicator:Indicator)
           RETURN DISTINCT indicator.id } AS Indicator,
         COLLECT { UNWIND industries AS industry MATCH (industry)-[:IN_FRAMEWORK]->(framework:IndustryFramework)
           RETURN DISTINCT framework.id } AS IndustryFramework`;

/**
 * What regions choose: they, their parts and what they are part of; platforms and organizations located in them or their
 * parts, at any time; and what these need: designations, published figures, industries served with what is above them and
 * their frameworks, organizations tied to the platforms, collaborations with all who take part.
 *
 * @throws PublicError BAD_USER_INPUT naming `regions` and the ids that the graph does not hold, with near matches
 */
export async function chosenByRegions(graph: Graph, regions: string[]): Promise<ChosenIds> {
  const [row] = await graph.read(REGIONS, { regions });
  const { found = [], inside = [], above = [] } = row ?? {};
  const missing = regions.filter((id) => !found.includes(id));
  if (missing.length > 0) throw await unknownId(graph, 'regions', 'Region', missing);
  const chosen = new Map<Label, Set<string>>(CHOSEN.map((label) => [label, new Set()]));
  chosen.set('Region', new Set([...inside, ...above]));
  // One region a read, so that none grows with a whole nation.
  for (const region of inside) {
    const [ids] = await graph.read(IN_REGION, { region });
    if (ids === undefined) continue;
    for (const label of CHOSEN) for (const id of ids[label]) chosen.get(label)?.add(id);
  }
  return chosen;
}
