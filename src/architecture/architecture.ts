import type { Hypothesis } from '../changes/hypothesis';
import type { Graph } from '../database/graph';
import { type Day, holdsOn, today } from '../days';
import { unknownId } from '../facts/near-matches';
import { type StateOnDay, stateOn } from '../facts/platform-state';
import {
  type ArchitectureFacts,
  type OrganizationTie,
  type PlatformFact,
  type PlatformTie,
  readArchitecture,
  type TierFacts,
} from './architecture-facts';

/** A platform in its tier, with its state on the day and who leads, co-builds, supports and funds it then. */
export interface TierPlatform extends StateOnDay {
  platform: PlatformFact;
  ledBy: OrganizationTie[];
  coBuiltBy: OrganizationTie[];
  supportedBy: OrganizationTie[];
  fundedBy: OrganizationTie[];
  partOf: PlatformTie[];
}

export interface ArchitectureTier {
  tier: TierFacts['tier'];
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
  region: ArchitectureFacts['region'];
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
 * @throws PublicError BAD_USER_INPUT naming `region` when the graph holds none of that id
 * @see 威政办字〔2018〕106号 三
 */
export async function architecture(
  graph: Graph,
  { region = null, asOf = today(), hypothesis = null }: ArchitectureOptions,
): Promise<Architecture> {
  const facts = await readArchitecture(graph, { region, hypothesis });
  if (region !== null && facts.region === null) throw await unknownId(graph, 'region', 'Region', [region]);
  return { asOf, region: facts.region, tiers: facts.tiers.map((tier) => tierOn(tier, asOf)) };
}

function tierOn({ tier, platforms: facts }: TierFacts, day: Day): ArchitectureTier {
  const platforms = facts.flatMap(({ platform, organizations, partOf }): TierPlatform[] => {
    const state = stateOn(platform, day);
    if (state === null || state.state === 'CLOSED') return [];
    const tied = organizations
      .filter(({ since, until }) => holdsOn(day, since, until))
      .sort((a, b) => (a.organization.id < b.organization.id ? -1 : 1));
    return [
      {
        platform,
        ...state,
        ledBy: tied.filter(({ kind }) => kind === 'LEADS'),
        coBuiltBy: tied.filter(({ kind }) => kind === 'CO_BUILDS'),
        supportedBy: tied.filter(({ kind }) => kind === 'SUPPORTS'),
        fundedBy: tied.filter(({ kind }) => kind === 'FUNDS'),
        partOf: partOf
          .filter(({ since, until }) => holdsOn(day, since, until))
          .sort((a, b) => (a.platform.id < b.platform.id ? -1 : 1)),
      },
    ];
  });
  return { tier, platformCount: platforms.length, platforms };
}
