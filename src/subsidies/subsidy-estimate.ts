import type { ClauseFact } from '../facts/document';
import { groupBy } from '../grouping';
import { type Claim, claimsOf } from './subsidy-claims';
import { drawOf, type SubsidyGround } from './subsidy-draw';
import { reasonOf } from './subsidy-reasons';
import type { SubsidyPolicy, SubsidyRuleFact } from './subsidy-rules';

/** What one rule comes to for one change; sums in 万元. */
export interface SubsidyItem extends Omit<Claim, 'draw' | 'conflicts' | 'drawnBy'> {
  /** The change's index and the rule's id. */
  key: string;
  changeIndex: number;
  rule: SubsidyRuleFact;
  clause: ClauseFact;
  payer: string | null;
  reasonZh: string;
  reasonEn: string;
}

/** Sums of items in 万元, each sum counted once. */
export interface SubsidyTotals {
  /** What the rules pay for certain. */
  certainWan: number;
  /** The most that can be computed; what has no sum is not in it. */
  atMostWan: number;
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
  const draws = grounds.flatMap((ground) => policy.rules.flatMap((rule) => drawOf(rule, ground, policy.rules) ?? []));
  const byGround = groupBy(claimsOf(draws, policy.conflicts), ({ draw }) => draw.ground);
  return grounds.map((ground) => {
    const items = (byGround.get(ground) ?? []).map(itemOf);
    return { ground, items, ...totalsOf(items) };
  });
}

/** Items added up; of alternatives the range is counted once, and what has no sum is counted by number alone. */
export function totalsOf(items: readonly SubsidyItem[]): SubsidyTotals {
  const seen = new Set<string>();
  const counted = items.filter(({ key, changeIndex, alternatives }) => {
    seen.add(key);
    return !alternatives.some((rule) => seen.has(itemKey(changeIndex, rule)));
  });
  return {
    certainWan: sumOf(counted.map(({ atLeastWan }) => atLeastWan)),
    atMostWan: sumOf(counted.map(({ atMostWan }) => atMostWan)),
    notComputable: items.filter(({ atMostWan }) => atMostWan === null).length,
  };
}

/** Rounded to a hundredth of a yuan, since provincial sums may have fractions that binary numbers don't. */
function sumOf(sums: (number | null)[]): number {
  return Math.round(sums.reduce<number>((total, sum) => total + (sum ?? 0), 0) * 1e6) / 1e6;
}

function itemKey(changeIndex: number, { id }: SubsidyRuleFact): string {
  return `${changeIndex}:${id}`;
}

function itemOf(claim: Claim): SubsidyItem {
  const { draw, conflicts: _, drawnBy: __, ...rest } = claim;
  const { rule, ground } = draw;
  return {
    ...rest,
    key: itemKey(ground.index, rule),
    changeIndex: ground.index,
    rule,
    clause: rule.clause,
    payer: rule.payer,
    ...reasonOf(claim),
  };
}
