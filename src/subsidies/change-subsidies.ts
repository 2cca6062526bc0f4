import type { Alternative } from '../changes/alternatives';
import type { Scenario, ScenarioChange } from '../changes/scenario';
import type { Graph } from '../database/graph';
import type { Day } from '../days';
import type { PlatformLevel } from '../vocabulary';
import { assertBears, type GivenFacts, givenByChange } from './given-facts';
import { estimate, type GroundEstimate, type SubsidyItem, type SubsidyTotals, totalsOf } from './subsidy-estimate';
import { groundsOf } from './subsidy-grounds';
import { DRAWS_NOTHING } from './subsidy-reasons';
import { readSubsidyPolicy } from './subsidy-rules';

/** What the rules come to for one change; sums in 万元. */
export interface ChangeSubsidies extends ScenarioChange, SubsidyTotals {
  /** The level that it has before the change in the kind that it comes to have; null where the change sets none. */
  levelBefore: PlatformLevel | null;
  items: SubsidyItem[];
}

/** What the rules come to for changes; sums in 万元. */
export interface SubsidyEstimate extends SubsidyTotals {
  asOf: Day;
  /** In the order of the list. */
  changes: ChangeSubsidies[];
  /** The items without a sum that can be computed. */
  notComputableItems: SubsidyItem[];
  /** Why some of the changes draw no rule, said once for all of them; null where each draws one. */
  nothingZh: string | null;
  nothingEn: string | null;
}

/**
 * What the rules come to for each of some changes, had it been made by itself beside what is supposed anyhow, in one read.
 *
 * @returns sums in 万元 and how many items they are of, in the order of the changes
 */
export async function subsidiesApart(
  graph: Graph,
  alternatives: readonly Alternative[],
): Promise<(SubsidyTotals & { itemCount: number })[]> {
  const policy = await readSubsidyPolicy(graph, platformsOf(alternatives.map(({ change }) => change)));
  return alternatives.map(({ change, anyhow, hypothesis }) => {
    const ofSame = anyhow.filter(({ platform }) => platform.id === change.platform.id);
    const estimates = estimate(groundsOf({ changes: [...ofSame, change], hypothesis }, new Map()), policy);
    const own = estimates.find(({ ground }) => ground.index === change.index);
    const { ground: _, items, ...totals } = own as GroundEstimate;
    return { ...totals, itemCount: items.length };
  });
}

/**
 * Which rules of the documents the changes of a scenario draw, each with what it comes to, and the sums that can be added
 * up.
 *
 * @param given what whoever asks knows: what the province pays, without which a 1:1 match cannot be computed, and which
 * conditions are met that no change tells
 * @returns sums in 万元
 * @throws PublicError BAD_USER_INPUT naming `matched[0].changeIndex`, `matched[0].provincialWan`, `met[0].changeIndex` or
 * `met[0].conditions` when there is no such change, it comes twice, it draws no rule that it bears on, or the sum is below 0
 * @see 威政办字〔2018〕106号 四 and 五
 */
export async function subsidyEstimate(scenario: Scenario, given: GivenFacts): Promise<SubsidyEstimate> {
  const { asOf, changes, graph } = scenario;
  const grounds = groundsOf(scenario, givenByChange(given, changes.length));
  const estimates = estimate(grounds, await readSubsidyPolicy(graph, platformsOf(changes)));
  const byIndex = new Map(estimates.map((one) => [one.ground.index, one]));
  assertBears(given, (index) => byIndex.get(index)?.items ?? []);
  const own = changes.map((change) => ofChange(change, byIndex.get(change.index) as GroundEstimate));
  const items = own.flatMap((change) => change.items);
  const { reasonZh: nothingZh, reasonEn: nothingEn } = own.every((change) => change.items.length > 0)
    ? NO_REASON
    : DRAWS_NOTHING;
  return {
    asOf,
    ...totalsOf(items),
    changes: own,
    notComputableItems: items.filter(({ amountWan }) => amountWan === null),
    nothingZh,
    nothingEn,
  };
}

const platformsOf = (changes: readonly ScenarioChange[]) => [...new Set(changes.map(({ platform }) => platform.id))];

function ofChange(change: ScenarioChange, { ground, ...drawn }: GroundEstimate): ChangeSubsidies {
  return { ...change, ...drawn, levelBefore: ground.designation?.levelBefore ?? null };
}

const NO_REASON = { reasonZh: null, reasonEn: null };
