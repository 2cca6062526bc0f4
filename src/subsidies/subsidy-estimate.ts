import type { ClauseFact } from '../facts/document';
import type { EvaluationFact } from '../facts/evaluation';
import { evaluatedBy } from '../facts/evaluation';
import type { SubsidyConditionFact } from '../facts/subsidy-condition';
import { groupBy } from '../grouping';
import { type Claim, claimsOf } from './subsidy-claims';
import { type DrawnFrom, drawOf, type SubsidyGround } from './subsidy-draw';
import { reasonOf } from './subsidy-reasons';
import type { SubsidyPolicy, SubsidyRuleFact } from './subsidy-rules';

/** What one rule comes to for one change; sums in 万元. */
export interface SubsidyItem extends Omit<Claim, 'draw' | 'open' | 'conflicts' | 'drawnBy'> {
  /** The change's index and the rule's id. */
  key: string;
  changeIndex: number;
  rule: SubsidyRuleFact;
  clause: ClauseFact;
  payer: string | null;
  /** The words that narrow the rule and are not known to be met, in the order of the text. */
  openConditions: SubsidyConditionFact[];
  /** The recorded evaluation by which the words that wait for one are met. */
  evaluation: EvaluationFact | null;
  reasonZh: string;
  reasonEn: string;
}

/** Sums of items in 万元, each sum counted once. */
export interface SubsidyTotals {
  /** What the rules pay for certain. */
  certainWan: number;
  /** The most that the items with a sum come to; null where there are items and none has one. */
  computableWan: number | null;
  /** No more than this is paid; null where an item has no sum that can be computed, since there is no ceiling then. */
  atMostWan: number | null;
  /** How many items have no sum that can be computed. */
  notComputable: number;
}

export interface GroundEstimate extends SubsidyTotals {
  ground: SubsidyGround;
  /** In the order of the document. */
  items: SubsidyItem[];
}

/**
 * What the rules come to for changes. Touches nothing but its arguments.
 *
 * Rules bear on each other where one platform draws both, by one change or several: of two that exclude each other one
 * is paid, a one-off is paid once, and of two that the text does not say are both paid the larger alone is certain.
 *
 * @param grounds in the order in which they take effect
 * @returns one for each ground, in the same order
 * @see 威政办字〔2018〕106号 四 and 五
 */
export function estimate(grounds: readonly SubsidyGround[], policy: SubsidyPolicy): GroundEstimate[] {
  const from: DrawnFrom = {
    rules: policy.rules,
    evaluationsOf: ({ platformId, day }) => evaluatedBy(day, policy.evaluations.get(platformId) ?? []),
  };
  const draws = grounds.flatMap((ground) =>
    policy.rules.filter(({ issuedOn }) => issuedOn <= ground.day).flatMap((rule) => drawOf(rule, ground, from) ?? []),
  );
  const byGround = groupBy(claimsOf(draws, policy.conflicts), ({ draw }) => draw.ground);
  const said = new Set<string>();
  return grounds.map((ground) => {
    const items = (byGround.get(ground) ?? []).map((claim) => itemOf(claim, said));
    return { ground, items, ...totalsOf(items) };
  });
}

/**
 * Items added up; of alternatives the range is counted once. What has no sum is counted by number alone, and takes away the
 * ceiling.
 */
export function totalsOf(items: readonly SubsidyItem[]): SubsidyTotals {
  const seen = new Set<string>();
  const counted = items.filter(({ key, changeIndex, alternatives }) => {
    seen.add(key);
    return !alternatives.some((rule) => seen.has(itemKey(changeIndex, rule)));
  });
  const notComputable = items.filter(({ atMostWan }) => atMostWan === null).length;
  const most = sumOf(counted.map(({ atMostWan }) => atMostWan));
  return {
    certainWan: sumOf(counted.map(({ atLeastWan }) => atLeastWan)),
    computableWan: items.length > 0 && notComputable === items.length ? null : most,
    atMostWan: notComputable > 0 ? null : most,
    notComputable,
  };
}

/** Rounded to a hundredth of a yuan, since provincial sums may have fractions that binary numbers don't. */
function sumOf(sums: (number | null)[]): number {
  return Math.round(sums.reduce<number>((total, sum) => total + (sum ?? 0), 0) * 1e6) / 1e6;
}

function itemKey(changeIndex: number, { id }: SubsidyRuleFact): string {
  return `${changeIndex}:${id}`;
}

/** @param said the notes that reasons before it have given; those of its own join them */
function itemOf(claim: Claim, said: Set<string>): SubsidyItem {
  const { draw, open, conflicts: _, drawnBy: __, ...rest } = claim;
  const { rule, ground } = draw;
  return {
    ...rest,
    key: itemKey(ground.index, rule),
    changeIndex: ground.index,
    rule,
    clause: rule.clause,
    payer: rule.payer,
    evaluation: draw.evaluation,
    openConditions: open.map(({ condition }) => condition),
    ...reasonOf(claim, said),
  };
}
