import type { Hypothesis } from '../changes/hypothesis';
import { supposed } from '../changes/supposed';
import { cypher } from '../database/cypher';
import type { Graph } from '../database/graph';
import { ORGANIZATION } from '../facts/organization';
import { type BarePlatform, PLATFORM } from '../facts/platform';
import { isInRegion, REGION, type RegionFact } from '../facts/region';
import { type PlatformTie, type TieList, tieItems, tieOf } from '../facts/tie';
import type { OrganizationTieKind, PlatformKind, TierKind } from '../vocabulary';

export interface TierFact {
  id: string;
  level: number;
  kind: TierKind;
  nameZh: string;
  nameEn: string;
  platformKinds: PlatformKind[];
}

export interface ArchitectureFacts {
  region: RegionFact | null;
  /** In the order of their levels. */
  tiers: TierFact[];
  /** Those of the kinds of the tiers, by id, and what they are tied to, whenever that holds. */
  platforms: BarePlatform[];
  ties: PlatformTie[];
}

interface ArchitectureRow {
  region: unknown[] | null;
  tiers: TierFact[];
  /** The ties, to what has the columns of an organization or of a platform, then the columns. */
  platforms: [TieList<OrganizationTieKind | 'PART_OF', unknown[]>[], ...unknown[]][];
}

/** Leans on the indexes region_id and platform_kind. */
const statement = (byRegion: boolean) => cypher<ArchitectureRow>`
  OPTIONAL MATCH (region:Region {id: $region})
  WITH region, COLLECT {
    MATCH (tier:Tier) RETURN tier { .id, .level, .kind, .nameZh, .nameEn, .platformKinds } ORDER BY tier.level
  } AS tiers
  CALL {
    WITH tiers, region
    UNWIND tiers AS tier
    MATCH (platform:Platform)
    WHERE platform.kind IN tier.platformKinds ${byRegion ? cypher`AND ${isInRegion('platform')}` : cypher``}
    WITH DISTINCT platform ORDER BY platform.id
    RETURN collect([
      [(platform)<-[tie:LEADS|CO_BUILDS|SUPPORTS|FUNDS]-(to:Organization) |
        [${tieItems('tie', cypher`[${ORGANIZATION.of('to')}]`)}]] +
      [(platform)-[tie:PART_OF]->(to:Platform) | [${tieItems('tie', cypher`[${PLATFORM.of('to')}]`)}]],
      ${PLATFORM.of('platform')}]) AS platforms
  }
  RETURN CASE WHEN region IS NOT NULL THEN [${REGION.of('region')}] END AS region, tiers, platforms`;

/** Reads the tiers and the platforms of their kinds in one round trip, with what is supposed beside them. */
export async function readArchitecture(
  graph: Graph,
  { region, hypothesis }: { region: string | null; hypothesis: Hypothesis | null },
): Promise<ArchitectureFacts> {
  const known = await graph.facts(statement(region !== null), { region }, ([row]) => factsOf(row as ArchitectureRow));
  const { platforms, ties, ...rest } = known;
  if (rest.tiers.length === 0) throw new Error('The graph holds no tiers; was the seed loaded?');
  return { ...rest, ...supposed({ platforms, ties }, hypothesis, region) };
}

function factsOf({ region, tiers, platforms: rows }: ArchitectureRow) {
  const platforms = rows.map((one) => PLATFORM.read(one, 1));
  const ties = rows.flatMap(([own], index) => {
    const { id, nameZh } = platforms[index] as BarePlatform;
    return own.map((tie) => {
      const to = tie[0] === 'PART_OF' ? PLATFORM.read(tie[1]) : ORGANIZATION.read(tie[1]);
      return { ...tieOf({ id, nameZh }, tie), to } as PlatformTie;
    });
  });
  return { tiers, region: region && REGION.read(region), platforms, ties };
}
