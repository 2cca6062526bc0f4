import { groupBy } from '../grouping';
import type { SubsidyContingency, SubsidyOutcome } from '../vocabulary';
import type { Draw, OpenCondition } from './subsidy-draw';
import type { SubsidyConflict, SubsidyRuleFact } from './subsidy-rules';

/** What a rule comes to for a change, before it is put into words; sums in 万元. */
export interface Claim {
  draw: Draw;
  outcome: SubsidyOutcome;
  /** What the rule pays where it pays: 0 where excluded, null where no sum can be computed. */
  amountWan: number | null;
  atLeastWan: number | null;
  atMostWan: number | null;
  /** What it still turns on, and the words that say so. */
  awaits: SubsidyContingency[];
  open: OpenCondition[];
  excludedBy: SubsidyRuleFact | null;
  /** The change that drew it before, where it is not drawn again. */
  drawnBy: number | null;
  alternatives: SubsidyRuleFact[];
  unsettledWith: SubsidyRuleFact[];
  /** What the data says of the conflicts that bear on it. */
  conflicts: SubsidyConflict[];
}

/** What the rules drawn come to, in the order in which they are, platform by platform, since rules bear on each other there. */
export function claimsOf(draws: readonly Draw[], conflicts: readonly SubsidyConflict[]): Claim[] {
  const bearing = bearingOf(conflicts);
  const byPlatform = groupBy(draws, ({ ground }) => ground.platformId);
  return [...byPlatform.values()].flatMap((own) => settled(claimsOfPlatform(own, bearing), bearing));
}

/** The conflicts by the rules that they bear on. */
interface Bearing {
  /** By the rule that is excluded. */
  excluding: Map<string, SubsidyConflict[]>;
  /** By the one rule and the other, both ways. */
  unsettled: Map<string, Map<string, SubsidyConflict>>;
}

function bearingOf(conflicts: readonly SubsidyConflict[]): Bearing {
  const excluding = groupBy(
    conflicts.filter(({ relation }) => relation === 'EXCLUDES'),
    ({ otherRuleId }) => otherRuleId,
  );
  const pairs = conflicts
    .filter(({ relation }) => relation === 'UNSETTLED_WITH')
    .flatMap((conflict) => [
      { rule: conflict.ruleId, other: conflict.otherRuleId, conflict },
      { rule: conflict.otherRuleId, other: conflict.ruleId, conflict },
    ]);
  const unsettled = [...groupBy(pairs, ({ rule }) => rule)].map(
    ([rule, own]) => [rule, new Map(own.map(({ other, conflict }) => [other, conflict]))] as const,
  );
  return { excluding, unsettled: new Map(unsettled) };
}

/** What each rule drawn by one platform comes to, what excludes what among them being resolved. */
function claimsOfPlatform(draws: readonly Draw[], { excluding }: Bearing): Claim[] {
  const certain = draws.filter(
    ({ lead, open, isAgain }) => lead === 'MET' && !open.some(({ awaits }) => awaits === 'GOVERNMENT_PART') && !isAgain,
  );
  const firstBy = new Map<string, number>();
  return draws.flatMap((draw): Claim[] => {
    const { rule, ground, lead, isAgain } = draw;
    for (const conflict of excluding.get(rule.id) ?? []) {
      const excluder = certain.find((other) => other.rule.id === conflict.ruleId)?.rule;
      if (excluder !== undefined) return [{ ...excluded(draw, excluder), conflicts: [conflict] }];
    }
    if (lead === 'UNMET') return [];
    const drawnBy = firstBy.get(rule.id) ?? null;
    if (drawnBy !== null && (isAgain || rule.kind === 'ONE_OFF')) return [{ ...excluded(draw, rule), drawnBy }];
    if (isAgain) return [];
    firstBy.set(rule.id, ground.index);
    const alternatives = lead === 'OPEN' ? alternativesOf(draw, draws, excluding.get(rule.id)) : [];
    return [claimOf(draw, alternatives)];
  });
}

/** The other rules that the change would draw if someone else were known to lead. */
function alternativesOf(
  draw: Draw,
  draws: readonly Draw[],
  excluding: readonly SubsidyConflict[] | undefined,
): SubsidyRuleFact[] {
  const others = draws.filter((one) => one !== draw && one.ground === draw.ground && one.lead === 'OPEN');
  return others.filter(({ rule }) => excluding?.some((one) => one.ruleId === rule.id)).map(({ rule }) => rule);
}

const NOTHING = {
  awaits: [],
  open: [],
  excludedBy: null,
  drawnBy: null,
  alternatives: [],
  unsettledWith: [],
  conflicts: [],
};

function excluded(draw: Draw, excludedBy: SubsidyRuleFact): Claim {
  return { ...NOTHING, ...sums('EXCLUDED', 0, 0, 0), draw, excludedBy };
}

function sums(outcome: SubsidyOutcome, amountWan: number | null, atLeastWan: number | null, atMostWan: number | null) {
  return { outcome, amountWan, atLeastWan, atMostWan };
}

/** What a rule pays by itself, and how far that is certain. @param awaits what it still turns on */
export function sumsOf(
  { id, kind, amountWan }: SubsidyRuleFact,
  provincialWan: number | null,
  awaits: readonly string[],
) {
  if (kind === 'CASE_BY_CASE' || kind === 'UNSPECIFIED') return sums(kind, null, null, null);
  const amount = kind === 'MATCHING' ? provincialWan : amountWan;
  if (amount === null) {
    if (kind !== 'MATCHING') throw new Error(`The rule ${id} is ${kind} and states no sum.`);
    return sums('NOT_COMPUTABLE', null, null, null);
  }
  if (awaits.some((one) => one !== 'SELECTION')) return sums('DEPENDS', amount, 0, amount);
  if (kind === 'CEILING' || awaits.length > 0) return sums('AT_MOST', amount, 0, amount);
  return sums(kind === 'MATCHING' ? 'MATCHING' : 'PAYABLE', amount, amount, amount);
}

function claimOf(draw: Draw, alternatives: SubsidyRuleFact[]): Claim {
  const { rule, ground, open } = draw;
  const awaits = [...new Set(open.map((one) => one.awaits))];
  const claim = { ...NOTHING, draw, awaits, open };
  const own = sumsOf(rule, ground.provincialWan, awaits);
  if (own.amountWan !== null && alternatives.length > 0) {
    const amounts = [own.amountWan, ...alternatives.map(({ amountWan }) => amountWan ?? 0)];
    const turnsOnMore = open.some(
      ({ condition }) => condition.kind !== 'LEADER' || !rule.conditions.includes(condition),
    );
    const least = turnsOnMore ? 0 : Math.min(...amounts);
    return { ...claim, alternatives, ...sums('ALTERNATIVE', own.amountWan, least, Math.max(...amounts)) };
  }
  return { ...claim, ...own };
}

/** Of sums that the text does not say are both paid, the larger stays certain and the others are not. */
function settled(claims: Claim[], { unsettled }: Bearing): Claim[] {
  const standing = claims.filter(({ outcome }) => outcome !== 'EXCLUDED');
  const doubt = (a: Claim, b: Claim) => unsettled.get(a.draw.rule.id)?.get(b.draw.rule.id);
  const doubtful = standing.filter(({ draw }) => unsettled.has(draw.rule.id));
  const kept: Claim[] = [];
  const lost = new Set<Claim>();
  for (const claim of doubtful.filter(({ atLeastWan }) => atLeastWan).sort(byCertain)) {
    const rivals = claim.draw.hadBefore ? [...kept, claim] : kept;
    if (rivals.some((one) => doubt(one, claim))) lost.add(claim);
    else kept.push(claim);
  }
  return claims.map((claim) => {
    if (!doubtful.includes(claim)) return claim;
    const others = doubtful.filter((one) => (one !== claim || claim.draw.hadBefore) && doubt(one, claim));
    if (others.length === 0) return claim;
    return {
      ...claim,
      unsettledWith: [...new Set(others.map(({ draw }) => draw.rule))],
      conflicts: [...new Set(others.flatMap((one) => doubt(one, claim) ?? []))],
      ...(lost.has(claim) && { outcome: claim.outcome === 'ALTERNATIVE' ? claim.outcome : 'UNSETTLED', atLeastWan: 0 }),
    };
  });
}

function byCertain(a: Claim, b: Claim): number {
  return (b.atLeastWan ?? 0) - (a.atLeastWan ?? 0);
}
