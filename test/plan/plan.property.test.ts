import fc from 'fast-check';
import { curveBy } from '../../src/plan/cost-curve';
import { coverageBound } from '../../src/plan/coverage-bound';
import { equalBy } from '../../src/plan/equal-plans';
import { planModel } from '../../src/plan/model';
import { type Plan, planBy } from '../../src/plan/plan';
import { namedConstraints, type PlanProblem } from '../../src/plan/problem';
import { withSolver } from '../../src/plan/solver';
import {
  type Best,
  bestByTrying,
  bestPlans,
  costOf,
  coveredBy,
  keepsTo,
  weightOf,
  wholeSum,
  wholeWeight,
  withoutLarger,
} from './brute-force';
import { problemOfLargeSums, randomProblem } from './random-problems';

// A thread for each of so many problems would take minutes, so all are solved in one.
test.each([
  ['of all kinds', randomProblem, 500],
  // Where a row's sum is more than doubles tell to the tolerance, the solver takes a worse plan in one of four hundred for the best.
  ['of large sums', problemOfLargeSums, 2_000],
])(
  'a plan %s is the best of all plans, or the constraints named are just those that conflict',
  (_, problems, numRuns) =>
    withSolver({ timeLimitSeconds: 600 }, (solve) =>
      fc.assert(
        fc.asyncProperty(problems, async (problem) => judge(problem, await planBy(solve, problem))),
        { numRuns },
      ),
    ),
);

test('no plan of the budget covers more than the bound that any choice of candidates gives', () =>
  fc.assert(
    fc.property(randomProblem, fc.nat({ max: 511 }), (problem, mask) => {
      const model = planModel(problem);
      const columns = [...model.candidates.keys()].filter((column) => (mask >> column) % 2 === 1);
      const bound = coverageBound(model, model.valuesOf(new Set(columns))) * model.weightUnit;
      // Without constraints, since the bound knows none but the budget.
      const best = bestByTrying({ ...problem, constraints: [] }, [
        { kind: 'BUDGET', maxWan: problem.budgetWan, name: 'budget' },
      ]);
      expect(bound).toBeGreaterThanOrEqual(best?.weight ?? 0);
    }),
    { numRuns: 300 },
  ));

test('the plans of equal worth are all there are, each once', () =>
  withSolver({ timeLimitSeconds: 600 }, (solve) =>
    fc.assert(
      fc.asyncProperty(randomProblem, async (problem) => {
        const plan = await planBy(solve, problem);
        if (!('chosen' in plan)) return;
        const constraints = namedConstraints(problem);
        const all = bestPlans(problem, constraints, bestByTrying(problem, constraints) as Best);
        const { plans, isComplete } = await equalBy(solve, problem, plan, 1_000);
        expect(isComplete).toBe(true);
        expect(
          withoutLarger([...plans, plan.chosen])
            .map(String)
            .sort(),
        ).toEqual(all.map(String).sort());
      }),
      { numRuns: 200 },
    ),
  ));

test('each point of a cost curve is the best plan of its budget, and the curve ends where no budget buys more', () =>
  withSolver({ timeLimitSeconds: 600 }, (solve) =>
    fc.assert(
      fc.asyncProperty(randomProblem, fc.constantFrom(0.1, 1, 100, 100_000), async (problem, stepWan) => {
        const { points, reachesMost } = await curveBy(solve, problem, { stepWan, pointLimit: 6 });
        const best = (budgetWan: number) => {
          const asked = { ...problem, budgetWan };
          return bestByTrying(asked, namedConstraints(asked));
        };
        for (const [index, { budgetWan, coveredWeight, costWan, bound }] of points.entries()) {
          expect(budgetWan).toBeCloseTo(index * stepWan);
          const known = best(budgetWan);
          expect([coveredWeight, costWan, bound]).toEqual(
            known === null ? [null, null, null] : [known.weight / 1_000, known.cost / 100, known.weight / 1_000],
          );
        }
        const most = best(1_000_000);
        expect(reachesMost).toBe(most === null || points.at(-1)?.coveredWeight === most.weight / 1_000);
      }),
      { numRuns: 200 },
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
