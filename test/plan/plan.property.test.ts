import fc from 'fast-check';
import { type Plan, planBy } from '../../src/plan/plan';
import { namedConstraints, type PlanProblem } from '../../src/plan/problem';
import { withSolver } from '../../src/plan/solver';
import { bestByTrying, costOf, coveredBy, keepsTo, weightOf, wholeSum, wholeWeight } from './brute-force';
import { randomProblem } from './random-problems';

// A thread for each of so many problems would take minutes, so all are solved in one.
test('a plan is the best of all plans, or the constraints named are just those that conflict', () =>
  withSolver({ timeLimitSeconds: 600 }, (solve) =>
    fc.assert(
      fc.asyncProperty(randomProblem, async (problem) => judge(problem, await planBy(solve, problem))),
      { numRuns: 500 },
    ),
  ));

function judge(problem: PlanProblem, plan: Plan): void {
  const constraints = namedConstraints(problem);
  const best = bestByTrying(problem, constraints);
  if (plan.status === 'INFEASIBLE') {
    expect(best).toBeNull();
    expect(plan.irreducible).toBe(true);
    for (const one of plan.infeasible) expect(constraints).toContainEqual(one);
    expect(bestByTrying(problem, plan.infeasible)).toBeNull();
    for (const left of plan.infeasible) {
      expect(
        bestByTrying(
          problem,
          plan.infeasible.filter((one) => one !== left),
        ),
      ).not.toBeNull();
    }
    return;
  }
  if (plan.status === 'UNDECIDED') throw new Error('Undecided, without need.');
  const chosen = problem.candidates.filter(({ id }) => plan.chosen.includes(id));
  expect(constraints.filter((constraint) => !keepsTo(chosen, constraint))).toEqual([]);
  expect({ weight: wholeWeight(plan.coveredWeight), cost: wholeSum(plan.costWan) }).toEqual(best);
  expect(costOf(chosen)).toBe(wholeSum(plan.costWan));
  expect(new Set(plan.covered)).toEqual(coveredBy(chosen));
  for (const left of chosen) {
    const rest = chosen.filter((one) => one !== left);
    expect([weightOf(rest, problem), constraints.every((one) => keepsTo(rest, one))]).not.toEqual([best?.weight, true]);
  }
  expect(plan).toMatchObject({ status: 'OPTIMAL', cheapest: true, bound: plan.coveredWeight, gap: 0 });
}
