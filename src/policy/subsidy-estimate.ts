import { groupBy } from '../grouping';
import type { SubsidyContingency, SubsidyOutcome } from '../vocabulary';
import type { ClauseFact } from './document-facts';
import { type Draw, drawOf, type SubsidyGround } from './subsidy-draw';
import { reasonOf } from './subsidy-reasons';
import type { SubsidyConflict, SubsidyPolicy, SubsidyRuleFact } from './subsidy-rules';

/** What a rule comes to for a change, before it is put into words; sums in 万元. */
export interface Claim {
  draw: Draw;
  outcome: SubsidyOutcome;
  /** What the rule pays where it pays: 0 where excluded, null where no sum can be computed. */
  amountWan: number | null;
  atLeastWan: number | null;
  atMostWan: number | null;
  awaits: SubsidyContingency[];
  excludedBy: SubsidyRuleFact | null;
  /** The change that drew it before, where it is not drawn again. */
  drawnBy: number | null;
  alternatives: SubsidyRuleFact[];
  unsettledWith: SubsidyRuleFact[];
  /** What the data says of the conflicts that bear on it. */
  conflicts: SubsidyConflict[];
}

/** What one rule comes to for one change; sums in 万元. */
export interface SubsidyItem extends Omit<Claim, 'draw' | 'conflicts' | 'drawnBy'> {
  /** The change's index and the rule's id. */
  id: string;
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
  const draws = grounds.flatMap((ground) => policy.rules.flatMap((rule) => drawOf(rule, ground) ?? []));
  const byPlatform = groupBy(draws, ({ ground }) => ground.platformId);
  const claims = [...byPlatform.values()].flatMap((own) => settled(claimsOf(own, policy), policy));
  const byGround = groupBy(claims, ({ draw }) => draw.ground);
  return grounds.map((ground) => {
    const items = (byGround.get(ground) ?? []).map(itemOf);
    return { ground, items, ...totalsOf(items) };
  });
}

/** Items added up; of alternatives the range is counted once, and what has no sum is counted by number alone. */
export function totalsOf(items: readonly SubsidyItem[]): SubsidyTotals {
  const counted = items.filter(
    ({ changeIndex, alternatives }, index) =>
      alternatives.length === 0 ||
      !items.slice(0, index).some((one) => one.changeIndex === changeIndex && alternatives.includes(one.rule)),
  );
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

/** What each rule drawn by one platform comes to, what excludes what among them being resolved. */
function claimsOf(draws: readonly Draw[], { conflicts }: SubsidyPolicy): Claim[] {
  const excluding = conflicts.filter(({ relation }) => relation === 'EXCLUDES');
  const certain = draws.filter(
    ({ lead, awaits, isAgain }) => lead === 'MET' && !awaits.includes('GOVERNMENT_PART') && !isAgain,
  );
  const firstBy = new Map<string, number>();
  return draws.flatMap((draw): Claim[] => {
    const { rule, ground, lead, isAgain } = draw;
    for (const conflict of excluding.filter(({ otherRuleId }) => otherRuleId === rule.id)) {
      const excluder = certain.find((other) => other.rule.id === conflict.ruleId)?.rule;
      if (excluder !== undefined) return [{ ...excluded(draw, excluder), conflicts: [conflict] }];
    }
    if (lead === 'UNMET') return [];
    const drawnBy = firstBy.get(rule.id) ?? null;
    if (drawnBy !== null && (isAgain || rule.kind === 'ONE_OFF')) return [{ ...excluded(draw, rule), drawnBy }];
    if (isAgain) return [];
    firstBy.set(rule.id, ground.index);
    const alternatives = lead === 'OPEN' ? alternativesOf(draw, draws, excluding) : [];
    return [claimOf(draw, alternatives)];
  });
}

/** The other rules that the change would draw if someone else were known to lead. */
function alternativesOf(draw: Draw, draws: readonly Draw[], excluding: readonly SubsidyConflict[]): SubsidyRuleFact[] {
  const others = draws.filter((one) => one !== draw && one.ground === draw.ground && one.lead === 'OPEN');
  return others
    .filter(({ rule }) => excluding.some((one) => one.ruleId === rule.id && one.otherRuleId === draw.rule.id))
    .map(({ rule }) => rule);
}

const NOTHING = { excludedBy: null, drawnBy: null, alternatives: [], unsettledWith: [], conflicts: [] };

function excluded(draw: Draw, excludedBy: SubsidyRuleFact): Claim {
  return { ...NOTHING, ...sums('EXCLUDED', 0, 0, 0), draw, awaits: [], excludedBy };
}

function sums(outcome: SubsidyOutcome, amountWan: number | null, atLeastWan: number | null, atMostWan: number | null) {
  return { outcome, amountWan, atLeastWan, atMostWan };
}

function claimOf(draw: Draw, alternatives: SubsidyRuleFact[]): Claim {
  const { rule, ground, awaits } = draw;
  const claim = { ...NOTHING, draw, awaits };
  const { kind } = rule;
  if (kind === 'CASE_BY_CASE' || kind === 'UNSPECIFIED') return { ...claim, ...sums(kind, null, null, null) };
  if (kind === 'MATCHING' && ground.provincialWan === null) {
    return { ...claim, ...sums('NOT_COMPUTABLE', null, null, null), awaits: [...awaits, 'PROVINCIAL_SUM'] };
  }
  const amount = kind === 'MATCHING' ? ground.provincialWan : rule.amountWan;
  if (amount === null) throw new Error(`The rule ${rule.id} is ${kind} and states no sum.`);
  if (alternatives.length > 0) {
    const amounts = [amount, ...alternatives.map(({ amountWan }) => amountWan ?? 0)];
    return { ...claim, alternatives, ...sums('ALTERNATIVE', amount, Math.min(...amounts), Math.max(...amounts)) };
  }
  if (awaits.some((one) => one !== 'SELECTION')) return { ...claim, ...sums('DEPENDS', amount, 0, amount) };
  if (kind === 'CEILING' || awaits.length > 0) return { ...claim, ...sums('AT_MOST', amount, 0, amount) };
  return { ...claim, ...sums(kind === 'MATCHING' ? 'MATCHING' : 'PAYABLE', amount, amount, amount) };
}

/** Of sums that the text does not say are both paid, the larger stays certain and the others are not. */
function settled(claims: Claim[], { conflicts }: SubsidyPolicy): Claim[] {
  const standing = claims.filter(({ outcome }) => outcome !== 'EXCLUDED');
  const kept: Claim[] = [];
  const lost = new Set<Claim>();
  const doubt = (a: Claim, b: Claim) => conflictBetween(a.draw.rule.id, b.draw.rule.id, conflicts);
  for (const claim of standing.filter(({ atLeastWan }) => atLeastWan).sort(byCertain)) {
    const rivals = claim.draw.hadBefore ? [...kept, claim] : kept;
    if (rivals.some((one) => doubt(one, claim))) lost.add(claim);
    else kept.push(claim);
  }
  return claims.map((claim) => {
    if (!standing.includes(claim)) return claim;
    const own = claim.draw.hadBefore ? [claim] : [];
    const others = [...own, ...standing.filter((one) => one !== claim)].filter((one) => doubt(one, claim));
    if (others.length === 0) return claim;
    const known = new Set(others.map((one) => doubt(one, claim) as SubsidyConflict));
    return {
      ...claim,
      unsettledWith: [...new Set(others.map(({ draw }) => draw.rule))],
      conflicts: [...known],
      ...(lost.has(claim) && { outcome: claim.outcome === 'ALTERNATIVE' ? claim.outcome : 'UNSETTLED', atLeastWan: 0 }),
    };
  });
}

function byCertain(a: Claim, b: Claim): number {
  return (b.atLeastWan ?? 0) - (a.atLeastWan ?? 0);
}

function conflictBetween(a: string, b: string, conflicts: readonly SubsidyConflict[]): SubsidyConflict | undefined {
  return conflicts.find(
    ({ relation, ruleId, otherRuleId }) =>
      relation === 'UNSETTLED_WITH' && ((ruleId === a && otherRuleId === b) || (ruleId === b && otherRuleId === a)),
  );
}

function itemOf(claim: Claim): SubsidyItem {
  const { draw, conflicts: _, drawnBy: __, ...rest } = claim;
  const { rule, ground } = draw;
  return {
    ...rest,
    id: `${ground.index}:${rule.id}`,
    changeIndex: ground.index,
    rule,
    clause: rule.clause,
    payer: rule.payer,
    ...reasonOf(claim),
  };
}
