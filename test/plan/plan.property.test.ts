import fc from 'fast-check';
import { planWithinBudget } from '../../src/plan/plan';
import { namedConstraints } from '../../src/plan/problem';
import { bestByTrying, costOf, coveredBy, keepsTo, weightOf, whole } from './brute-force';
import { randomProblem } from './random-problems';

// Each of the problems starts a thread of its own; on a busy machine that can take a second.
jest.setTimeout(240_000);

test('a plan is the best of all plans, or the constraints named are just those that conflict', async () => {
  await fc.assert(
    fc.asyncProperty(randomProblem, async (problem) => {
      const constraints = namedConstraints(problem);
      const best = bestByTrying(problem, constraints);
      const plan = await planWithinBudget(problem, { timeLimitSeconds: 60 });
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
      expect({ weight: whole(plan.coveredWeight), cost: whole(plan.costWan) }).toEqual(best);
      expect(costOf(chosen)).toBe(whole(plan.costWan));
      expect(new Set(plan.covered)).toEqual(coveredBy(chosen));
      for (const left of chosen) {
        const rest = chosen.filter((one) => one !== left);
        expect([weightOf(rest, problem), constraints.every((one) => keepsTo(rest, one))]).not.toEqual([
          best?.weight,
          true,
        ]);
      }
      expect(plan).toMatchObject({ status: 'OPTIMAL', cheapest: true, bound: plan.coveredWeight, gap: 0 });
    }),
    { numRuns: 40 },
  );
});
