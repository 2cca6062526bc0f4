import { type PlatformDates, type StateOnDay, stateOn } from '../coverage/platform-state';
import { cypher } from '../database/cypher';
import type { Graph } from '../database/graph';
import { type Day, holdsOn, today } from '../days';
import { unknownId } from '../search/near-matches';
import type { Basis, CollaborationRole, OrganizationKind, PlatformKind, RegionKind, TierKind } from '../vocabulary';

interface Named {
  id: string;
  nameZh: string;
  nameEn: string | null;
  aliases: string[];
}

/** That a platform of the architecture is tied to an organization or to another platform. */
interface Tie {
  since: Day | null;
  until: Day | null;
  basis: Basis;
}

interface OrganizationTie extends Tie {
  organization: OrganizationFact;
}

interface PlatformTie extends Tie {
  platform: PlatformFact;
}

interface OrganizationFact extends Named {
  kind: OrganizationKind;
  roles: CollaborationRole[];
}

interface PlatformFact extends Named, PlatformDates {
  kind: PlatformKind;
}

interface Ties {
  ledBy: OrganizationTie[];
  coBuiltBy: OrganizationTie[];
  supportedBy: OrganizationTie[];
  fundedBy: OrganizationTie[];
  partOf: PlatformTie[];
}

/** A platform in its tier, with its state on the day and who leads, co-builds, supports and funds it then. */
export interface TierPlatform extends Ties, StateOnDay {
  platform: PlatformFact;
}

export interface ArchitectureTier {
  tier: { id: string; level: number; kind: TierKind; nameZh: string; nameEn: string };
  /** How many platforms stand in it. */
  platformCount: number;
  platforms: TierPlatform[];
}

export interface Architecture {
  asOf: Day;
  region: (Named & { kind: RegionKind }) | null;
  tiers: ArchitectureTier[];
}

const ANYWHERE = cypher``;
const IN_REGION = cypher`AND EXISTS { (platform)-[:LOCATED_IN]->(:Region)-[:PART_OF*0..]->(region) }`;

const PLATFORM = cypher`
  .id, .kind, .nameZh, .nameEn, .aliases, .openedOn, .openedOnPrecision, .closedOn, .closedOnPrecision,
  .seenOperatingOn, .seenOperatingOnPrecision, .seenInProgressOn, .seenInProgressOnPrecision,
        .seenClosedOn, .seenClosedOnPrecision, .statedClosed`;
const ORGANIZATION = cypher`.id, .kind, .roles, .nameZh, .nameEn, .aliases`;
const SPAN = cypher`since: tie.since, until: tie.until, basis: tie.basis`;

interface ArchitectureRow {
  region: Architecture['region'];
  tiers: TierRow[];
}

interface TierRow {
  tier: ArchitectureTier['tier'];
  platforms: ({ platform: PlatformFact } & Ties)[];
}

/** Leans on the indexes region_id and platform_kind. */
const statement = (byRegion: boolean) => cypher<ArchitectureRow>`
  OPTIONAL MATCH (region:Region {id: $region})
  MATCH (tier:Tier)
  CALL {
    WITH tier, region
    MATCH (platform:Platform)
    WHERE platform.kind IN tier.platformKinds ${byRegion ? IN_REGION : ANYWHERE}
    WITH platform ORDER BY platform.id
    RETURN collect({
      platform: platform { ${PLATFORM} },
      ledBy: [(platform)<-[tie:LEADS]-(to:Organization) | {organization: to { ${ORGANIZATION} }, ${SPAN}}],
      coBuiltBy: [(platform)<-[tie:CO_BUILDS]-(to:Organization) | {organization: to { ${ORGANIZATION} }, ${SPAN}}],
      supportedBy: [(platform)<-[tie:SUPPORTS]-(to:Organization) | {organization: to { ${ORGANIZATION} }, ${SPAN}}],
      fundedBy: [(platform)<-[tie:FUNDS]-(to:Organization) | {organization: to { ${ORGANIZATION} }, ${SPAN}}],
      partOf: [(platform)-[tie:PART_OF]->(to:Platform) | {platform: to { ${PLATFORM} }, ${SPAN}}]
    }) AS platforms
  }
  WITH region, tier, platforms ORDER BY tier.level
  RETURN region { .id, .kind, .nameZh, .nameEn, .aliases } AS region,
         collect({tier: tier { .id, .level, .kind, .nameZh, .nameEn }, platforms: platforms}) AS tiers`;

/**
 * The four tiers of the document's architecture with the real platforms that stand in each on a day.
 *
 * A platform stands in the tier of its own kind; those not yet there or closed on the day are left out, and so are ties
 * that do not hold on it.
 *
 * @param options.region id of a region, which counts with its parts; null for everywhere
 * @throws PublicError BAD_USER_INPUT naming `region` when the graph holds none of that id
 * @see 威政办字〔2018〕106号 三
 */
export async function architecture(
  graph: Graph,
  { region, asOf = today() }: { region: string | null; asOf?: Day | undefined },
): Promise<Architecture> {
  const [row] = await graph.read(statement(region !== null), { region });
  if (row === undefined) throw new Error('The graph holds no tiers; was the seed loaded?');
  if (region !== null && row.region === null) throw await unknownId(graph, 'region', 'Region', [region]);
  return { asOf, region: row.region, tiers: row.tiers.map(({ tier, platforms }) => tierOn(tier, platforms, asOf)) };
}

function tierOn(tier: ArchitectureTier['tier'], rows: TierRow['platforms'], day: Day): ArchitectureTier {
  const platforms = rows.flatMap(({ platform, ...ties }): TierPlatform[] => {
    const state = stateOn(platform, day);
    return state === null || state.state === 'CLOSED' ? [] : [{ platform, ...state, ...tiesOn(ties, day) }];
  });
  return { tier, platformCount: platforms.length, platforms };
}

function tiesOn({ ledBy, coBuiltBy, supportedBy, fundedBy, partOf }: Ties, day: Day): Ties {
  const holding = (ties: OrganizationTie[]) =>
    ties
      .filter(({ since, until }) => holdsOn(day, since, until))
      .sort((a, b) => (a.organization.id < b.organization.id ? -1 : 1));
  return {
    ledBy: holding(ledBy),
    coBuiltBy: holding(coBuiltBy),
    supportedBy: holding(supportedBy),
    fundedBy: holding(fundedBy),
    partOf: partOf
      .filter(({ since, until }) => holdsOn(day, since, until))
      .sort((a, b) => (a.platform.id < b.platform.id ? -1 : 1)),
  };
}
