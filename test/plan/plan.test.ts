import { type Plan, planWithinBudget } from '../../src/plan/plan';
import type { Candidate, Constraint, PlanProblem } from '../../src/plan/problem';
import { ALIKE, manyCandidates } from './many-candidates';

function problem(budgetWan: number, candidates: Candidate[], rest: Partial<PlanProblem> = {}): PlanProblem {
  return { budgetWan, candidates, weights: new Map(), constraints: [], ...rest };
}

function candidate(id: string, costWan: number, ...covers: string[]): Candidate {
  return { id, costWan, covers };
}

const [A, B, C] = [candidate('a', 200, 'i1:s1'), candidate('b', 300, 'i1:s1', 'i1:s2'), candidate('c', 100, 'i2:s1')];

/** A plan that is to be proven, with all the time that may be given: a busy machine takes more than the default. */
const proven = (asked: Parameters<typeof planWithinBudget>[0]) => planWithinBudget(asked, { timeLimitSeconds: 60 });

test.each<[rule: string, asked: PlanProblem, answer: Partial<Plan>]>([
  [
    'a cell that two cover counts once',
    problem(500, [A, B]),
    { chosen: ['b'], covered: ['i1:s1', 'i1:s2'], coveredWeight: 2, costWan: 300, bound: 2, gap: 0 },
  ],
  ['a plan may cost exactly the budget', problem(400, [A, B, C]), { chosen: ['b', 'c'], costWan: 400 }],
  ['and no hundred yuan more', problem(399.99, [A, B, C]), { costWan: 300, coveredWeight: 2 }],
  [
    'sums are exact where fractions are not',
    problem(0.3, [candidate('a', 0.1, 'i1:s1'), candidate('b', 0.2, 'i1:s2')]),
    { chosen: ['a', 'b'], costWan: 0.3 },
  ],
  [
    'weights decide, not the number of cells',
    problem(300, [B, candidate('d', 300, 'i3:s1')], { weights: new Map([['i3:s1', 2.5]]) }),
    { chosen: ['d'], coveredWeight: 2.5 },
  ],
  [
    'a cost never outweighs a cell, however slight its weight',
    problem(1_000_000, [A, candidate('d', 999_800, 'i3:s1')], { weights: new Map([['i3:s1', 0.001]]) }),
    { chosen: ['a', 'd'], coveredWeight: 1.001 },
  ],
  [
    'the largest sums are told apart to their last digit, though they share no unit',
    problem(
      999_999.99,
      [
        candidate('c0', 999_999.99),
        candidate('c1', 0.01),
        candidate('c2', 999_999.99, 'i0:s0'),
        candidate('c3', 0.01, 'i2:s1'),
      ],
      { weights: new Map([['i2:s1', 999.999]]) },
    ),
    { status: 'OPTIMAL', chosen: ['c3'], coveredWeight: 999.999, costWan: 0.01, bound: 999.999 },
  ],
  [
    'of plans that cover as much the cheaper one',
    problem(1000, [candidate('a', 5, 'i1:s1'), candidate('b', 4, 'i1:s1')]),
    { chosen: ['b'], costWan: 4, cheapest: true },
  ],
  ['with nothing to spend, what is free', problem(0, [A, candidate('d', 0, 'i3:s1')]), { chosen: ['d'], costWan: 0 }],
  [
    'without candidates the empty plan',
    problem(100, []),
    { status: 'OPTIMAL', chosen: [], covered: [], coveredWeight: 0, costWan: 0, bound: 0, gap: 0 },
  ],
  [
    'one of a group',
    problem(1000, [
      { ...A, group: 'p1' },
      { ...C, group: 'p1' },
    ]),
    { chosen: ['c'], coveredWeight: 1 },
  ],
])('%s', async (_, asked, answer) => {
  expect(await proven(asked)).toMatchObject(answer);
});

test('what costs nothing and adds nothing is left out, save where it is required', async () => {
  const free = [candidate('a', 0, 'i1:s1'), candidate('b', 0, 'i1:s1'), candidate('c', 0)];
  const constraints: Constraint[] = [{ kind: 'REQUIRE', candidates: ['c'] }];
  expect(await proven(problem(0, free))).toMatchObject({ chosen: [expect.stringMatching(/[ab]/)] });
  expect(await proven(problem(0, free, { constraints }))).toMatchObject({
    chosen: [expect.stringMatching(/[ab]/), 'c'],
  });
});

test('equal plans: the same one each time, in whatever order the candidates come', async () => {
  const candidates = Array.from({ length: 12 }, (_, index) => candidate(`c${index}`, 10, `i${index >> 1}:s1`));
  const first = await proven(problem(40, candidates));
  expect(first).toMatchObject({ status: 'OPTIMAL', coveredWeight: 4 });
  expect(await proven(problem(40, candidates))).toEqual(first);
  expect(await proven(problem(40, [...candidates].reverse()))).toEqual(first);
});

test('constraints that conflict are named, by their own name or a readable one, and no others', async () => {
  const constraints: Constraint[] = [
    { kind: 'MAX_CHANGES', max: 2 },
    { kind: 'REQUIRE', candidates: ['b'], name: 'the mayor wants b' },
    { kind: 'EXCLUDE', candidates: ['c'] },
  ];
  const plan = await proven(problem(250, [A, B, C], { constraints }));
  expect(plan).toEqual({
    status: 'INFEASIBLE',
    infeasible: [
      { kind: 'REQUIRE', candidates: ['b'], name: 'the mayor wants b' },
      { kind: 'BUDGET', maxWan: 250, name: '预算 250 万元: the budget' },
    ],
    irreducible: true,
  });
});

test('a group that stands against what is required is named too', async () => {
  const grouped = [A, C].map((one) => ({ ...one, group: 'p1' }));
  const constraints: Constraint[] = [{ kind: 'REQUIRE', candidates: ['a', 'c'] }];
  const plan = await proven(problem(1000, grouped, { constraints }));
  expect(plan).toMatchObject({ infeasible: [{ kind: 'REQUIRE' }, { kind: 'GROUP', group: 'p1' }] });
});

test('past the time limit a plan that is not proven, with the bound that is', async () => {
  const asked = manyCandidates(1, ALIKE);
  const plan = await planWithinBudget(asked, { timeLimitSeconds: 1 });
  if (plan.status !== 'FEASIBLE') throw new Error(`It is ${plan.status}.`);
  expect(plan.costWan).toBeLessThanOrEqual(asked.budgetWan);
  expect(plan.coveredWeight).toBe(plan.covered.length);
  expect(plan.bound).toBeGreaterThan(plan.coveredWeight);
  expect(plan.bound).toBeLessThanOrEqual(300);
  expect(plan.gap).toBeCloseTo((plan.bound - plan.coveredWeight) / plan.bound);
});

const required: Constraint = { kind: 'REQUIRE', candidates: ['a'] };
test.each<[argument: string, asked: PlanProblem]>([
  ['budgetWan', problem(-1, [])],
  ['budgetWan', problem(1_000_000.01, [])],
  ['budgetWan', problem(Number.NaN, [])],
  ['budgetWan', problem(Number.POSITIVE_INFINITY, [])],
  ['candidates[1].costWan', problem(1, [A, candidate('x', -0.1)])],
  ['candidates[0].costWan', problem(1, [candidate('x', Number.NaN)])],
  ['candidates[2].id', problem(1, [A, B, A])],
  [
    'candidates',
    problem(
      1,
      Array.from({ length: 2_001 }, (_, index) => candidate(`c${index}`, 1)),
    ),
  ],
  ['weights.i1:s1', problem(1, [A], { weights: new Map([['i1:s1', -1]]) })],
  ['weights.i1:s1', problem(1, [A], { weights: new Map([['i1:s1', 0.0001]]) })],
  ['weights.i1:s1', problem(1, [A], { weights: new Map([['i1:s1', 1_000.001]]) })],
  ['constraints[1].candidates', problem(1, [A], { constraints: [required, { kind: 'EXCLUDE', candidates: ['x'] }] })],
  ['constraints[0].candidate', problem(1, [A], { constraints: [{ kind: 'REQUIRES', candidate: 'x', needs: 'a' }] })],
  ['constraints[0].needs', problem(1, [A], { constraints: [{ kind: 'REQUIRES', candidate: 'a', needs: 'x' }] })],
  ['constraints[0].cells', problem(1, [A], { constraints: [{ kind: 'COVER_AT_LEAST', min: 1, cells: ['i9:s1'] }] })],
  ['constraints[0].min', problem(1, [A], { constraints: [{ kind: 'COVER_AT_LEAST', min: -1, cells: ['i1:s1'] }] })],
  ['constraints[0].max', problem(1, [A], { constraints: [{ kind: 'MAX_CHANGES', max: 1.5 }] })],
  ['constraints[0].maxWan', problem(1, [A], { constraints: [{ kind: 'MAX_SPEND', maxWan: -5, candidates: ['a'] }] })],
  ['constraints', problem(1, [A], { constraints: Array.from({ length: 201 }, () => required) })],
])('what makes no problem is refused, naming %s', async (argument, asked) => {
  await expect(planWithinBudget(asked)).rejects.toMatchObject({ code: 'BAD_USER_INPUT', argument });
});

test.each([0, -1, Number.NaN, 61])('a time limit of %s is refused', async (timeLimitSeconds) => {
  await expect(planWithinBudget(problem(1, []), { timeLimitSeconds })).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
    argument: 'timeLimitSeconds',
  });
});
