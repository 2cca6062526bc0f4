import type { Hypothesis } from '../changes/hypothesis';
import type { Graph } from '../database/graph';
import { type Day, today } from '../days';
import type { Named } from '../facts/named';
import { unknownId } from '../facts/near-matches';
import type { OrganizationFact } from '../facts/organization';
import type { BarePlatform } from '../facts/platform';
import { isThere, type StateOnDay, stateOn } from '../facts/platform-state';
import type { RegionFact } from '../facts/region';
import { isOrganizationTie, type PlatformTie, type Span } from '../facts/tie';
import { compareIds, groupBy } from '../grouping';
import { readArchitecture, type TierFact } from './architecture-facts';
import { backersIn, tiesOn, toPlatforms } from './on-day';

export interface OrganizationTie extends Span {
  organization: OrganizationFact;
}

/** A platform is part of that one. */
export interface ParentTie extends Span {
  platform: Named;
}

/** A platform in its tier, with its state on the day and who leads, co-builds, supports and funds it then. */
export interface TierPlatform extends StateOnDay {
  platform: BarePlatform;
  ledBy: OrganizationTie[];
  coBuiltBy: OrganizationTie[];
  supportedBy: OrganizationTie[];
  fundedBy: OrganizationTie[];
  partOf: ParentTie[];
}

export interface ArchitectureTier {
  tier: TierFact;
  /** How many platforms stand in it. */
  platformCount: number;
  platforms: TierPlatform[];
}

export interface ArchitectureOptions {
  region?: string | null;
  asOf?: Day | undefined;
  hypothesis?: Hypothesis | null;
}

export interface Architecture {
  asOf: Day;
  region: RegionFact | null;
  tiers: ArchitectureTier[];
}

/**
 * The four tiers of the document's architecture with the real platforms that stand in each on a day.
 *
 * A platform stands in the tier of its own kind; those not yet there or closed on the day are left out, and so are ties
 * that do not hold on it.
 *
 * @param options.region id of a region, which counts with its parts; null for everywhere
 * @param options.hypothesis what is supposed beside the facts; by default nothing
 * @throws PublicError BAD_USER_INPUT naming `scope.region` when the graph holds none of that id
 * @see 威政办字〔2018〕106号 三
 */
export async function architecture(
  graph: Graph,
  { region = null, asOf = today(), hypothesis = null }: ArchitectureOptions,
): Promise<Architecture> {
  const facts = await readArchitecture(graph, { region, hypothesis });
  if (region !== null && facts.region === null) throw await unknownId(graph, 'scope.region', 'Region', [region]);
  const ties = groupBy(tiesOn(facts.ties, asOf), ({ platform }) => platform.id);
  const platforms = [...facts.platforms]
    .sort(compareIds)
    .flatMap((platform) => tierPlatform(platform, ties.get(platform.id) ?? [], asOf));
  const tiers = facts.tiers.map((tier): ArchitectureTier => {
    const own = platforms.filter(({ platform }) => tier.platformKinds.includes(platform.kind));
    return { tier, platformCount: own.length, platforms: own };
  });
  return { asOf, region: facts.region, tiers };
}

/** None where the platform is not yet there, or closed. */
function tierPlatform(platform: BarePlatform, ties: PlatformTie[], day: Day): TierPlatform[] {
  const state = stateOn(platform, day);
  if (!isThere(state)) return [];
  const partOf = toPlatforms(ties.filter(({ kind }) => kind === 'PART_OF'));
  return [{ platform, ...state, ...backersIn(ties.filter(isOrganizationTie)), partOf }];
}
