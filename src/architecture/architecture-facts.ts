import { type Hypothesis, isIn, type SupposedPlatform, supposedOf } from '../changes/hypothesis';
import { Columns } from '../database/columns';
import { cypher } from '../database/cypher';
import type { Graph } from '../database/graph';
import type { Day } from '../days';
import type { FullyNamed } from '../facts/named';
import { type PlatformFact as CoveragePlatform, PLATFORM } from '../facts/platform';
import type {
  Basis,
  CollaborationRole,
  OrganizationKind,
  OrganizationTieKind,
  PlatformKind,
  RegionKind,
  TierKind,
} from '../vocabulary';

/** That a platform of the architecture is tied to an organization or to another platform. */
interface Tie {
  since: Day | null;
  until: Day | null;
  basis: Basis;
}

export interface OrganizationTie extends Tie {
  kind: OrganizationTieKind;
  organization: OrganizationFact;
}

export interface PlatformTie extends Tie {
  platform: PlatformFact;
}

interface OrganizationFact extends FullyNamed {
  kind: OrganizationKind;
  roles: CollaborationRole[];
}

export type PlatformFact = Omit<CoveragePlatform, 'designations'>;

/** A platform of a tier with all its ties, whenever they hold. */
export interface TierPlatformFacts {
  platform: PlatformFact;
  organizations: OrganizationTie[];
  partOf: PlatformTie[];
}

export interface TierFacts {
  tier: { id: string; level: number; kind: TierKind; nameZh: string; nameEn: string; platformKinds: PlatformKind[] };
  platforms: TierPlatformFacts[];
}

export interface ArchitectureFacts {
  region: (FullyNamed & { kind: RegionKind }) | null;
  tiers: TierFacts[];
}

const ANYWHERE = cypher``;
const IN_REGION = cypher`AND EXISTS { (platform)-[:LOCATED_IN]->(:Region)-[:PART_OF*0..]->(region) }`;

const ORGANIZATION = new Columns<OrganizationFact>(['id', 'kind', 'roles', 'nameZh', 'nameEn', 'aliases']);
const SPAN = new Columns<Tie>(['basis'], ['since', 'until']);

interface ArchitectureRow {
  region: ArchitectureFacts['region'];
  tiers: {
    tier: TierFacts['tier'];
    /** The ties to organizations, those to platforms, then the columns. */
    platforms: [[OrganizationTieKind, unknown[], ...unknown[]][], [unknown[], ...unknown[]][], ...unknown[]][];
  }[];
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
    RETURN collect([
      [(platform)<-[tie:LEADS|CO_BUILDS|SUPPORTS|FUNDS]-(to:Organization) |
        [type(tie), [${ORGANIZATION.of('to')}], ${SPAN.of('tie')}]],
      [(platform)-[tie:PART_OF]->(to:Platform) | [[${PLATFORM.of('to')}], ${SPAN.of('tie')}]],
      ${PLATFORM.of('platform')}]) AS platforms
  }
  WITH region, tier, platforms ORDER BY tier.level
  RETURN region { .id, .kind, .nameZh, .nameEn, .aliases } AS region,
         collect({tier: tier { .id, .level, .kind, .nameZh, .nameEn, .platformKinds }, platforms: platforms}) AS tiers`;

/** Reads the tiers and the platforms of their kinds in one round trip, with what is supposed beside them. */
export async function readArchitecture(
  graph: Graph,
  { region, hypothesis }: { region: string | null; hypothesis: Hypothesis | null },
): Promise<ArchitectureFacts> {
  const [row] = await graph.read(statement(region !== null), { region });
  if (row === undefined) throw new Error('The graph holds no tiers; was the seed loaded?');
  const tiers = row.tiers.map(({ tier, platforms }) => ({
    tier,
    platforms: platforms.map(([organizations, partOf, ...columns]) => ({
      platform: PLATFORM.read(columns),
      organizations: organizations.map(([kind, organization, ...span]) =>
        Object.assign(SPAN.read(span), { kind, organization: ORGANIZATION.read(organization) }),
      ),
      partOf: partOf.map(([platform, ...span]) =>
        Object.assign(SPAN.read(span), { platform: PLATFORM.read(platform) }),
      ),
    })),
  }));
  const facts = { region: row.region, tiers };
  return hypothesis === null ? facts : { ...facts, tiers: tiers.map((tier) => supposedTier(tier, hypothesis, region)) };
}

/** A tier under a hypothesis: its platforms as they are supposed to be, and those that it adds. */
function supposedTier({ tier, platforms }: TierFacts, hypothesis: Hypothesis, region: string | null): TierFacts {
  const added = [...hypothesis.platforms.values()]
    .filter((one) => one.platform.supposed?.isAdded && tier.platformKinds.includes(one.platform.kind))
    .filter((one) => isIn(one, region))
    .map(({ platform }): TierPlatformFacts => ({ platform, organizations: [], partOf: [] }));
  return {
    tier,
    platforms: [...platforms, ...added]
      .map((facts) => {
        const supposed = hypothesis.platforms.get(facts.platform.id);
        return supposed === undefined ? facts : withTies(facts, supposed, hypothesis);
      })
      .sort((a, b) => (a.platform.id < b.platform.id ? -1 : 1)),
  };
}

function withTies(
  facts: TierPlatformFacts,
  { platform, ties, parents }: SupposedPlatform,
  hypothesis: Hypothesis,
): TierPlatformFacts {
  const supposed = { until: null, basis: 'HYPOTHETICAL' as const };
  return {
    platform,
    organizations: [...facts.organizations, ...ties.map((tie) => ({ ...tie, ...supposed }))],
    partOf: [
      ...facts.partOf.map((tie) => ({ ...tie, platform: supposedOf(hypothesis, tie.platform) })),
      ...parents.flatMap(({ id, since }) => {
        const parent = hypothesis.platforms.get(id);
        return parent === undefined ? [] : [{ ...supposed, platform: parent.platform, since }];
      }),
    ],
  };
}
