import { cypher } from '../database/cypher';
import type { Graph } from '../database/graph';
import { holdsOn } from '../facts/on-day.cypher';
import { ORGANIZATION } from '../facts/organization';
import {
  type BarePlatform,
  type DesignatedPlatform,
  PLATFORM,
  type PlatformFact,
  platformOf,
  withDesignations,
} from '../facts/platform';
import { isInRegion, REGION, type RegionFact } from '../facts/region';
import { type OrganizationTie, type Tie, type TieList, tieItems, tieOf } from '../facts/tie';
import type { OrganizationTieKind, TierKind } from '../vocabulary';

/** How a platform stands to another one. */
export type PlatformToPlatform<Kind extends string> = Tie<Kind, BarePlatform, PlatformFact>;

/** A platform of a tier with all that it is, or was, tied to. */
export interface ViewedPlatform {
  platform: PlatformFact;
  organizations: OrganizationTie[];
  /** What it is part of, and what is part of it. */
  above: PlatformToPlatform<'PART_OF'>[];
  below: PlatformToPlatform<'PART_OF'>[];
  /** Of a center, what the organizations fund that lead it on the day. */
  funded: PlatformToPlatform<'FUNDS'>[];
}

export interface TierViewFacts {
  tier: { id: string; kind: TierKind };
  functions: { id: string }[];
  region: RegionFact | null;
  /** Those of the industries asked for that there are. */
  industries: string[];
  platforms: ViewedPlatform[];
}

type PlatformTieList<Kind extends string> = TieList<Kind, unknown[]>;

interface Row {
  tier: TierViewFacts['tier'];
  functions: TierViewFacts['functions'];
  region: unknown[] | null;
  industries: string[];
  platforms: [
    DesignatedPlatform,
    PlatformTieList<OrganizationTieKind>[],
    PlatformTieList<'PART_OF'>[],
    PlatformTieList<'PART_OF'>[],
    PlatformTieList<'FUNDS'>[],
  ][];
}

const ON_DAY = cypher`date($asOf)`;

const SERVES_ONE = cypher`EXISTS {
        MATCH (platform)-[serves:SERVES]->(industry:Industry)
        WHERE industry.id IN $industries AND ${holdsOn(ON_DAY, 'serves')}
      }`;

/** Leans on the indexes region_id, industry_id and platform_kind. */
const statement = (narrowed: { byRegion: boolean; byIndustry: boolean }) => cypher<Row>`
  MATCH (tier:Tier {kind: $kind})
  OPTIONAL MATCH (region:Region {id: $region})
  WITH tier, region, COLLECT {
    MATCH (industry:Industry) WHERE industry.id IN $industries RETURN industry.id
  } AS industries
  CALL {
    WITH tier, region
    MATCH (platform:Platform) WHERE platform.kind IN tier.platformKinds
      ${narrowed.byRegion ? cypher`AND ${isInRegion('platform')}` : cypher``}
      ${narrowed.byIndustry ? cypher`AND ${SERVES_ONE}` : cypher``}
    WITH platform ORDER BY platform.id
    RETURN collect([
      ${withDesignations('platform')},
      [(platform)<-[tie:LEADS|CO_BUILDS|SUPPORTS|FUNDS]-(to:Organization) |
        [${tieItems('tie', cypher`[${ORGANIZATION.of('to')}]`)}]],
      [(platform)-[tie:PART_OF]->(to:Platform) | [${tieItems('tie', cypher`[${PLATFORM.of('to')}]`)}]],
      [(platform)<-[tie:PART_OF]-(to:Platform) | [${tieItems('tie', cypher`[${PLATFORM.of('to')}]`)}]],
      CASE WHEN $kind = 'REGIONAL_INNOVATION_CENTER'
        THEN [(platform)<-[lead:LEADS]-(:Organization)-[tie:FUNDS]->(to:Platform)
            WHERE to <> platform AND ${holdsOn(ON_DAY, 'lead')} |
          [${tieItems('tie', cypher`[${PLATFORM.of('to')}]`)}]]
        ELSE [] END]) AS platforms
  }
  RETURN tier { .id, .kind } AS tier, CASE WHEN region IS NOT NULL THEN [${REGION.of('region')}] END AS region, industries, platforms,
         COLLECT { MATCH (tier)<-[:FUNCTION_OF]-(one:TierFunction) RETURN one { .id } ORDER BY one.position } AS functions`;

/** Reads the platforms of a tier in one round trip. */
export async function readTierView(
  graph: Graph,
  query: { kind: TierKind; region: string | null; industries: string[] | null; asOf: string },
): Promise<TierViewFacts> {
  const { region, industries } = query;
  const narrowed = { byRegion: region !== null, byIndustry: industries !== null };
  const parameters = { ...query, industries: industries ?? [] };
  const facts = await graph.facts(statement(narrowed), parameters, ([row]) => row && factsOf(row));
  if (facts === undefined) throw new Error(`The graph holds no tier ${query.kind}; was the seed loaded?`);
  return facts;
}

function factsOf(row: Row): TierViewFacts {
  return {
    ...row,
    region: row.region && REGION.read(row.region),
    platforms: row.platforms.map(([designated, organizations, above, below, funded]) => {
      const platform = platformOf(designated);
      const others = <Kind extends string>(ties: PlatformTieList<Kind>[]) =>
        ties.map((tie) => ({ ...tieOf(platform, tie), to: PLATFORM.read(tie[1]) }));
      return {
        platform,
        organizations: organizations.map((tie) => {
          return { ...tieOf(platform, tie), to: ORGANIZATION.read(tie[1]) };
        }),
        above: others(above),
        below: others(below),
        funded: others(funded),
      };
    }),
  };
}
