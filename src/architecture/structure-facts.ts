import type { Hypothesis } from '../changes/hypothesis';
import { supposed } from '../changes/supposed';
import { OTHER_CITY } from '../coverage/common-facts.cypher';
import { cypher } from '../database/cypher';
import type { Graph } from '../database/graph';
import { CLAUSE, type ClauseFact, DOCUMENT_106 } from '../facts/document';
import type { Named } from '../facts/named';
import { ORGANIZATION } from '../facts/organization';
import { type BarePlatform, PLATFORM } from '../facts/platform';
import { REGION, type RegionFact } from '../facts/region';
import { FIVE_ONE } from '../facts/standard';
import { type PlatformTie, type Span, type TieList, tieItems, tieOf } from '../facts/tie';
import { byId } from '../grouping';
import type { OrganizationTieKind, PlatformKind, TierKind } from '../vocabulary';

/** A center of the first tier: its normalized names, a line each, and who leads it when. */
interface CenterFact {
  matchText: string | null;
  ledBy: (Pick<Span, 'since' | 'until'> & { to: { id: string } })[];
}

/** All that the departures from the architecture are read from. */
export interface StructureFacts {
  framework: Named | null;
  /** The city that the framework is for, where the region asked for is of another one; else null. */
  otherCity: Named | null;
  region: RegionFact | null;
  /** The units of the framework that are below no other. */
  units: Named[];
  tiers: { kind: TierKind; platformKinds: PlatformKind[] }[];
  clauses: ClauseFact[];
  platforms: BarePlatform[];
  /** Of all platforms those to organizations and industries; what the institutes of the second tier, and those above them, are part of. */
  ties: PlatformTie[];
  /** Wherever they are. */
  centers: CenterFact[];
}

const ANYWHERE = cypher`MATCH (platform:Platform)`;
// From the region down, so that one city does not grow with the nation.
const IN_REGION = cypher`MATCH (region)<-[:PART_OF*0..]-(:Region)<-[:LOCATED_IN]-(platform:Platform)`;

interface StructureRow extends Omit<StructureFacts, 'region' | 'platforms' | 'ties'> {
  region: unknown[] | null;
  /** The ties, to what by its id, then the columns. */
  platforms: [TieList<OrganizationTieKind | 'SERVES', string>[], ...unknown[]][];
  organizations: unknown[][];
  industries: Named[];
  parts: [platform: Named, ...TieList<'PART_OF', Named & { kind: PlatformKind }>][];
}

/** Leans on the indexes region_id, coverage_standard_id, industry_framework_id and platform_kind. */
const statement = (byRegion: boolean) => cypher<StructureRow>`
  OPTIONAL MATCH (region:Region {id: $region})
  OPTIONAL MATCH (asked:IndustryFramework {id: $framework})
  OPTIONAL MATCH (:CoverageStandard {id: $standard})-[:DEFAULT_FRAMEWORK]->(default:IndustryFramework)
  WITH region, CASE WHEN $framework IS NULL THEN default ELSE asked END AS framework,
       COLLECT { MATCH (tier:Tier) RETURN tier { .kind, .platformKinds } ORDER BY tier.level } AS tiers
  WITH region, framework, tiers,
       head([tier IN tiers WHERE tier.kind = 'REGIONAL_INNOVATION_CENTER']).platformKinds AS centerKinds,
       head([tier IN tiers WHERE tier.kind = 'INDUSTRIAL_RESEARCH_INSTITUTE']).platformKinds AS instituteKinds
  CALL {
    WITH centerKinds
    MATCH (center:Platform) WHERE center.kind IN centerKinds
    RETURN collect({
      matchText: center.matchText,
      ledBy: [(center)<-[lead:LEADS]-(organization:Organization) |
        {to: organization { .id }, since: toString(lead.since), until: toString(lead.until)}]
    }) AS centers
  }
  CALL {
    WITH region
    ${byRegion ? IN_REGION : ANYWHERE}
    WITH DISTINCT platform ORDER BY platform.id
    RETURN collect(platform) AS present
  }
  CALL {
    WITH present
    UNWIND present AS platform
    RETURN collect([
      [(platform)<-[tie:LEADS|CO_BUILDS|SUPPORTS|FUNDS]-(organization:Organization) |
        [${tieItems('tie', cypher`organization.id`)}]] +
      [(platform)-[tie:SERVES]->(industry:Industry) | [${tieItems('tie', cypher`industry.id`)}]],
      ${PLATFORM.of('platform')}]) AS platforms
  }
  CALL {
    WITH present
    UNWIND present AS platform
    MATCH (platform)<-[:LEADS|CO_BUILDS|SUPPORTS|FUNDS]-(organization:Organization)
    WITH DISTINCT organization
    RETURN collect([${ORGANIZATION.of('organization')}]) AS organizations
  }
  CALL {
    WITH present
    UNWIND present AS platform
    MATCH (platform)-[:SERVES]->(industry:Industry)
    WITH DISTINCT industry
    RETURN collect(industry { .id, .nameZh }) AS industries
  }
  CALL {
    WITH present, instituteKinds
    UNWIND [platform IN present WHERE platform.kind IN instituteKinds] AS institute
    MATCH (institute)-[:PART_OF*0..]->(below:Platform)-[tie:PART_OF]->(parent:Platform)
    WITH DISTINCT below, tie, parent ORDER BY below.id, parent.id
    RETURN collect([below { .id, .nameZh }, ${tieItems('tie', cypher`parent { .id, .nameZh, .kind }`)}]) AS parts
  }
  RETURN framework { .id, .nameZh } AS framework, ${OTHER_CITY} AS otherCity,
         CASE WHEN region IS NOT NULL THEN [${REGION.of('region')}] END AS region, tiers, centers, platforms, organizations,
         industries, parts,
         COLLECT {
           MATCH (framework)<-[:IN_FRAMEWORK]-(unit:Industry) WHERE NOT EXISTS { (unit)-[:PART_OF]->(:Industry) }
           RETURN unit { .id, .nameZh } ORDER BY unit.id
         } AS units,
         COLLECT {
           MATCH (clause:Clause)-[:CLAUSE_OF]->(:Document {id: $document})
           RETURN clause ${CLAUSE}
         } AS clauses`;

/** Reads the facts of the structure in one round trip, with what is supposed beside them. */
export async function readStructure(
  graph: Graph,
  { hypothesis, ...query }: { region: string | null; framework: string | null; hypothesis: Hypothesis | null },
): Promise<StructureFacts> {
  const parameters = { ...query, standard: FIVE_ONE, document: DOCUMENT_106 };
  const known = await graph.facts(statement(query.region !== null), parameters, ([row]) => row && factsOf(row));
  if (known === undefined) throw new Error('The graph gave no structure; was the seed loaded?');
  const { platforms, ties, centers, ...rest } = known;
  return {
    ...rest,
    ...supposed({ platforms, ties }, hypothesis, query.region),
    centers: [...centers, ...supposedCenters(known.tiers, hypothesis)],
  };
}

function factsOf({ platforms: rows, organizations, industries, parts, region, ...rest }: StructureRow) {
  const platforms = rows.map((one) => PLATFORM.read(one, 1));
  const ends = byId<Named>([...organizations.map((one) => ORGANIZATION.read(one)), ...industries]);
  const own = rows.flatMap(([ties], index) => {
    const { id, nameZh } = platforms[index] as BarePlatform;
    return ties.map((tie) => ({ ...tieOf({ id, nameZh }, tie), to: ends.get(tie[1]) }) as PlatformTie);
  });
  const ties = [...own, ...parts.map(([platform, ...tie]) => tieOf(platform, tie))];
  return { ...rest, region: region && REGION.read(region), platforms, ties };
}

/** Who leads a center by a hypothesis, and by what name an added one goes. */
function supposedCenters(tiers: StructureFacts['tiers'], hypothesis: Hypothesis | null): CenterFact[] {
  const kinds = tiers.find(({ kind }) => kind === 'REGIONAL_INNOVATION_CENTER')?.platformKinds ?? [];
  return [...(hypothesis?.platforms.values() ?? [])]
    .filter(({ platform }) => kinds.includes(platform.kind))
    .map(({ matchText, ties }) => ({ matchText, ledBy: ties.filter(({ kind }) => kind === 'LEADS') }));
}
