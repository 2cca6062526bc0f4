import fc from 'fast-check';
import type { CoverageCounts } from '../answers';
import { useWorld } from '../harness';
import { expectWellWritten, numbersIn } from '../summaries';
import { STORY } from './plan-story';

const { api, write } = useWorld();

const PLAN = `query ($scope: CoverageScopeInput, $budget: Float!, $unpriced: Float, $constraints: [PlanConstraintInput!]) {
  coveragePlan(scope: $scope, budgetWan: $budget, unpricedCostWan: $unpriced, constraints: $constraints, timeLimitSeconds: 60) {
    status budgetWan costWan chosenCount cellCount
    before { covered inProgress unknown missing } after { covered }
    infeasible { name }
    candidates { considered unpriced coveringNothing impossible }
    summary { zh en }
  }
}`;

const cellsIn = ({ covered, inProgress, unknown, missing }: CoverageCounts) => covered + inProgress + unknown + missing;

test('the summary of a plan has its numbers, in both languages', async () => {
  const graph = await write(STORY);
  const statuses = new Set<string>();
  const budget = fc.oneof(
    fc.constantFrom(0, 0.01, 100),
    fc.integer({ min: 0, max: 200_000 }).map((hundredth) => hundredth / 100),
  );
  await fc.assert(
    fc.asyncProperty(budget, fc.constantFrom(null, 0, 30), fc.nat(4), async (wan, unpriced, least) => {
      const { data, errors } = await api.ask(PLAN, {
        scope: { framework: graph.framework, asOf: '2025-01-01' },
        budget: wan,
        unpriced,
        constraints: least === 0 ? [] : [{ coverAtLeast: { min: least } }],
      });
      expect(errors).toBeUndefined();
      const plan = data.coveragePlan;
      const { considered, unpriced: without, coveringNothing, impossible } = plan.candidates;
      const eligible = considered - without - coveringNothing - impossible;
      const { zh, en } = plan.summary;
      expectWellWritten(plan.summary);
      statuses.add(plan.status);
      if (plan.after === null) {
        expect(plan.status).toBe('INFEASIBLE');
        const numbers = [considered, eligible, wan, plan.infeasible.length];
        expect([numbersIn(zh), numbersIn(en)]).toEqual([numbers, numbers]);
        return;
      }
      const all = cellsIn(plan.before);
      const gaps = all - plan.before.covered;
      const [of, coverage] = [
        [considered, eligible, plan.chosenCount],
        [plan.before.covered, plan.after.covered],
      ];
      expect(numbersIn(zh)).toEqual([...of, plan.costWan, wan, gaps, plan.cellCount, all, ...coverage]);
      expect(numbersIn(en)).toEqual([...of, plan.cellCount, gaps, plan.costWan, wan, coverage[0], all, coverage[1]]);
      expect([zh.includes('已证'), en.includes('by proof')]).toEqual([true, true]);
    }),
    { numRuns: 25 },
  );
  expect([...statuses].sort()).toEqual(['INFEASIBLE', 'OPTIMAL']);
});
