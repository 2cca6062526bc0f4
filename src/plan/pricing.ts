import type { SubsidyTotals } from '../subsidies/subsidy-estimate';
import type { PlanCostBasis, PlanCostOrigin } from '../vocabulary';

/** What a change costs, in 万元, and where that comes from. */
export interface Price {
  costWan: number;
  origin: PlanCostOrigin;
}

/** By what an estimate becomes a price. */
export interface Pricing {
  basis: PlanCostBasis;
  /** What is assumed where no rule pays a sum, in 万元; null where nothing is. */
  unpricedCostWan: number | null;
}

/**
 * The cost of a change: as given, or what the rules pay for it by itself. No sum is no price, since what a change costs
 * beyond what the documents pay no source tells, and it is not free.
 *
 * @param givenWan in 万元; null where it is to be estimated
 * @returns null where it has no price
 */
export function priceOf(
  givenWan: number | null,
  { certainWan, computableWan }: SubsidyTotals,
  { basis, unpricedCostWan }: Pricing,
): Price | null {
  if (givenWan !== null) return { costWan: givenWan, origin: 'GIVEN' };
  const paidWan = basis === 'CERTAIN' ? certainWan : computableWan;
  if (paidWan !== null && paidWan > 0) return { costWan: paidWan, origin: 'ESTIMATED' };
  return unpricedCostWan === null ? null : { costWan: unpricedCostWan, origin: 'ASSUMED' };
}

/** Why a change has no price, in both languages. */
export function whyUnpriced({
  computableWan,
  itemCount,
}: SubsidyTotals & { itemCount: number }): [zh: string, en: string] {
  if (itemCount === 0) return ['没有规则为其出资', 'no rule pays for it'];
  if (computableWan !== null && computableWan > 0) {
    return ['规则为其出资，但无一笔确定', 'rules may pay for it, none for certain'];
  }
  return ['规则为其出资，但无可计算金额', 'rules pay for it, none a sum that can be computed'];
}
