import type { Candidate, NamedConstraint, PlanProblem } from '../../src/plan/problem';

/** What the best of all plans come to, each looked at in turn. */
export interface Best {
  weight: number;
  cost: number;
}

/** The best of all plans that keep to these constraints, in whole hundreds of yuan and thousandths; null where none does. */
export function bestByTrying(problem: PlanProblem, constraints: readonly NamedConstraint[]): Best | null {
  const { candidates } = problem;
  let best: Best | null = null;
  for (let mask = 0; mask < 2 ** candidates.length; mask += 1) {
    const chosen = candidates.filter((_, index) => (mask >> index) % 2 === 1);
    if (!constraints.every((constraint) => keepsTo(chosen, constraint))) continue;
    const weight = weightOf(chosen, problem);
    const cost = costOf(chosen);
    if (best === null || weight > best.weight || (weight === best.weight && cost < best.cost)) best = { weight, cost };
  }
  return best;
}

/** The ids of all plans that come to the best and hold no other of them. */
export function bestPlans(problem: PlanProblem, constraints: readonly NamedConstraint[], best: Best): string[][] {
  const { candidates } = problem;
  const all = Array.from({ length: 2 ** candidates.length }, (_, mask) =>
    candidates.filter((_, index) => (mask >> index) % 2 === 1),
  );
  const found = all.filter(
    (chosen) =>
      costOf(chosen) === best.cost &&
      weightOf(chosen, problem) === best.weight &&
      constraints.every((constraint) => keepsTo(chosen, constraint)),
  );
  return withoutLarger(found.map((chosen) => chosen.map(({ id }) => id)));
}

/** Plans, by their ids, that hold no other of them. */
export function withoutLarger(plans: string[][]): string[][] {
  const holds = (one: string[], other: string[]) => one.length > other.length && other.every((id) => one.includes(id));
  return plans.filter((one) => !plans.some((other) => holds(one, other))).map((ids) => [...ids].sort());
}

/** Whether the chosen keep to a constraint, by its own words. */
export function keepsTo(chosen: readonly Candidate[], constraint: NamedConstraint): boolean {
  const has = (id: string) => chosen.some((candidate) => candidate.id === id);
  switch (constraint.kind) {
    case 'BUDGET':
      return costOf(chosen) <= wholeSum(constraint.maxWan);
    case 'GROUP':
      return chosen.filter(({ group }) => group === constraint.group).length <= 1;
    case 'MAX_CHANGES':
      return chosen.length <= constraint.max;
    case 'REQUIRE':
      return constraint.candidates.every(has);
    case 'EXCLUDE':
      return !constraint.candidates.some(has);
    case 'AT_MOST_ONE_OF':
      return chosen.filter(({ id }) => constraint.candidates.includes(id)).length <= 1;
    case 'REQUIRES':
      return !has(constraint.candidate) || has(constraint.needs);
    case 'COVER_AT_LEAST': {
      const covered = coveredBy(chosen);
      return new Set(constraint.cells.filter((cell) => covered.has(cell))).size >= constraint.min;
    }
    case 'MAX_SPEND':
      return costOf(chosen.filter(({ id }) => constraint.candidates.includes(id))) <= wholeSum(constraint.maxWan);
  }
}

export function costOf(chosen: readonly Candidate[]): number {
  return sum(chosen.map(({ costWan }) => wholeSum(costWan)));
}

export function weightOf(chosen: readonly Candidate[], { weights }: PlanProblem): number {
  return sum([...coveredBy(chosen)].map((cell) => wholeWeight(weights.get(cell) ?? 1)));
}

export function coveredBy(chosen: readonly Candidate[]): Set<string> {
  return new Set(chosen.flatMap(({ covers }) => covers));
}

/** 万元 as hundreds of yuan. */
export function wholeSum(wan: number): number {
  return Math.round(wan * 100);
}

/** A weight as thousandths. */
export function wholeWeight(weight: number): number {
  return Math.round(weight * 1_000);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
