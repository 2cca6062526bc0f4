import type { Alternative } from '../changes/alternatives';
import type { Scenario, ScenarioChange } from '../changes/scenario';
import type { Graph } from '../database/graph';
import type { Day } from '../days';
import { badUserInput } from '../errors';
import type { PlatformLevel } from '../vocabulary';
import { estimate, type GroundEstimate, type SubsidyItem, type SubsidyTotals, totalsOf } from './subsidy-estimate';
import { groundsOf } from './subsidy-grounds';
import { DRAWS_NOTHING } from './subsidy-reasons';
import { readSubsidyPolicy } from './subsidy-rules';

/** What the province pays for the platform of a change, to be matched 1:1. */
export interface MatchedGrant {
  /** Place of the change, from 0. */
  changeIndex: number;
  /** In 万元. */
  provincialWan: number;
}

/** What the rules come to for one change; sums in 万元. */
export interface ChangeSubsidies extends ScenarioChange, SubsidyTotals {
  /** The level that it has before the change in the kind that it comes to have; null where the change sets none. */
  levelBefore: PlatformLevel | null;
  items: SubsidyItem[];
  /** Why no rule is drawn; null where one is. */
  nothingZh: string | null;
  nothingEn: string | null;
}

/** What the rules come to for changes; sums in 万元. */
export interface SubsidyEstimate extends SubsidyTotals {
  asOf: Day;
  /** In the order of the list. */
  changes: ChangeSubsidies[];
  /** The items without a sum that can be computed. */
  notComputableItems: SubsidyItem[];
}

/**
 * What the rules come to for each of some changes, had it been made by itself, in one read.
 *
 * @returns sums in 万元 and how many items they are of, in the order of the changes
 */
export async function subsidiesApart(
  graph: Graph,
  alternatives: readonly Alternative[],
): Promise<(SubsidyTotals & { itemCount: number })[]> {
  const policy = await readSubsidyPolicy(graph);
  return alternatives.map(({ change, hypothesis }) => {
    const [alone] = estimate(groundsOf({ changes: [change], hypothesis }, new Map()), policy);
    const { certainWan, atMostWan, notComputable, items } = alone as GroundEstimate;
    return { certainWan, atMostWan, notComputable, itemCount: items.length };
  });
}

/**
 * Which rules of the documents the changes of a scenario draw, each with what it comes to, and the sums that can be added
 * up.
 *
 * @param matched what the province pays, by change; without it a 1:1 match cannot be computed
 * @returns sums in 万元
 * @throws PublicError BAD_USER_INPUT naming `matched[0].changeIndex` or `matched[0].provincialWan` when there is no such
 * change, it comes twice, it draws no rule that matches, or the sum is below 0
 * @see 威政办字〔2018〕106号 四 and 五
 */
export async function subsidyEstimate(scenario: Scenario, matched: readonly MatchedGrant[]): Promise<SubsidyEstimate> {
  const { asOf, changes, graph } = scenario;
  const provincialWan = sumsByChange(matched, changes.length);
  const estimates = estimate(groundsOf(scenario, provincialWan), await readSubsidyPolicy(graph));
  const byIndex = new Map(estimates.map((one) => [one.ground.index, one]));
  matched.forEach(({ changeIndex }, place) => assertMatches(byIndex.get(changeIndex)?.items ?? [], changeIndex, place));
  const own = changes.map((change) => ofChange(change, byIndex.get(change.index) as GroundEstimate));
  const items = own.flatMap((change) => change.items);
  return {
    asOf,
    ...totalsOf(items),
    changes: own,
    notComputableItems: items.filter(({ amountWan }) => amountWan === null),
  };
}

function ofChange(change: ScenarioChange, { ground, ...drawn }: GroundEstimate): ChangeSubsidies {
  const { reasonZh: nothingZh, reasonEn: nothingEn } = drawn.items.length === 0 ? DRAWS_NOTHING : NO_REASON;
  return { ...change, ...drawn, levelBefore: ground.designation?.levelBefore ?? null, nothingZh, nothingEn };
}

const NO_REASON = { reasonZh: null, reasonEn: null };

function sumsByChange(matched: readonly MatchedGrant[], changeCount: number): Map<number, number> {
  const sums = new Map<number, number>();
  for (const [place, { changeIndex: change, provincialWan }] of matched.entries()) {
    const path = `matched[${place}]`;
    if (!Number.isInteger(change) || change < 0 || change >= changeCount) {
      const last = changeCount - 1;
      throw badUserInput(`${path}.changeIndex`, `There is no change ${change}; the list has changes 0 to ${last}.`);
    }
    if (sums.has(change)) {
      throw badUserInput(
        `${path}.changeIndex`,
        `Change ${change} has a provincial sum already; give one for each change.`,
      );
    }
    if (!(provincialWan >= 0 && provincialWan <= MOST_WAN)) {
      throw badUserInput(`${path}.provincialWan`, `${provincialWan} is no sum in 万元; give 0 to ${MOST_WAN}.`);
    }
    sums.set(change, provincialWan);
  }
  return sums;
}

/** A hundred billion yuan: above any grant, and far below where sums would lose yuan. */
const MOST_WAN = 10_000_000;

function assertMatches(items: readonly SubsidyItem[], change: number, place: number): void {
  if (items.some(({ rule }) => rule.kind === 'MATCHING')) return;
  throw badUserInput(
    `matched[${place}].changeIndex`,
    `Change ${change} draws no rule that matches a provincial sum; leave it out. Provincial incubators and makerspaces are matched (四(六)).`,
  );
}
