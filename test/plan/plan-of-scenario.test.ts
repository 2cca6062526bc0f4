import type { CoveragePlan, CoverageScenario } from '../answers';
import { useWorld } from '../harness';
import { named } from '../scenario/named-changes';
import type { SmallWorld } from '../story';
import { CANDIDATES, STORY } from './plan-story';

const { api, write } = useWorld();
let graph: SmallWorld;

beforeAll(async () => {
  graph = await write(STORY);
});

const DAY = '2025-01-01';

/** Made anyhow: a platform of w, and the opening of a park of u and v. */
const ANYHOW = [
  { add: { kind: 'INDUSTRIAL_RESEARCH_INSTITUTE', industries: ['w'], level: 'MUNICIPAL', on: '2024-01-01' } },
  { open: { platform: 'park' } },
];

/** What may be chosen beside: of the story what is left, and what goes on from the platform that is added. */
const OFFERED = [
  ...CANDIDATES.filter(({ key }) => key !== 'park'),
  { key: 'widen', change: { serve: { platform: 'added-1', industry: 'v' } }, costWan: 120 },
  { key: 'widen-u', change: { serve: { platform: 'added-1', industry: 'u' } }, costWan: 60 },
];

interface Asked {
  budgetWan?: number;
  changes?: object[];
  candidates?: object[];
  scope?: object;
}

async function ask({ budgetWan = 1_000, changes = ANYHOW, candidates = OFFERED, scope = {} }: Asked) {
  return api.ask<{ coverageScenario: CoverageScenario }>(
    `query ($changes: [ChangeInput!]!, $scope: CoverageScopeInput, $candidates: [PlanCandidateInput!], $budgetWan: Float!) {
      coverageScenario(changes: $changes, scope: { asOf: "${DAY}" }) {
        coveragePlan(budgetWan: $budgetWan, scope: $scope, candidates: $candidates, timeLimitSeconds: 60) {
          isProvenOptimal coveredWeight costWan asOf before { covered } after { covered } cells { key }
          chosen { key certainWan computableWan atMostWan change { index kind platform { id nameZh } } }
          leftOut { reason candidates { key fault } }
          scenario { changes { index kind } coverage(scope: $scope) { counts { covered } } }
          ties { plans { instead { key platform { id } } } }
        }
      }
    }`,
    {
      changes: named(changes, graph),
      candidates: named(candidates, graph),
      scope: { framework: graph.framework, ...scope },
      budgetWan,
    },
  );
}

async function plan(asked: Asked): Promise<CoveragePlan> {
  const { data, errors } = await ask(asked);
  expect(errors).toBeUndefined();
  return data.coverageScenario.coveragePlan;
}

/** The cells covered under changes, by the scenario alone. */
async function coveredUnder(changes: object[]): Promise<string[]> {
  const { data } = await api.ask<{ coverageScenario: CoverageScenario }>(
    `query ($changes: [ChangeInput!]!, $scope: CoverageScopeInput) {
      coverageScenario(changes: $changes, scope: { asOf: "${DAY}" }) {
        coverage(scope: $scope) { units { cells { key status } } } } }`,
    { changes: named(changes, graph), scope: { framework: graph.framework } },
  );
  const cells = data.coverageScenario.coverage.units.flatMap((unit) => unit.cells);
  return cells.filter(({ status }) => status === 'COVERED').map(({ key }) => key);
}

/** Every choice of which each platform is changed once, with what it costs and covers beside what is made anyhow. */
async function everyChoice() {
  const before = await coveredUnder(ANYHOW);
  const choices = Array.from({ length: 2 ** OFFERED.length }, (_, mask) =>
    OFFERED.filter((_, index) => (mask >> index) % 2 === 1),
  ).filter((chosen) => {
    const changed = chosen.flatMap(({ change }) => ('serve' in change ? (change.serve as { platform: string }) : []));
    return new Set(changed.map(({ platform }) => platform)).size === changed.length;
  });
  return Promise.all(
    choices.map(async (chosen) => {
      const after = await coveredUnder([...ANYHOW, ...chosen.map(({ change }) => change)]);
      return {
        costWan: chosen.reduce((sum, one) => sum + one.costWan, 0),
        gained: after.filter((key) => !before.includes(key)),
      };
    }),
  );
}

test('a plan from what is supposed is the best of all choices, each reckoned as a scenario with it', async () => {
  const choices = await everyChoice();
  const before = (await coveredUnder(ANYHOW)).length;
  for (const budgetWan of [0, 60, 160, 250, 400, 1_000]) {
    const afforded = choices.filter(({ costWan }) => costWan <= budgetWan);
    const most = Math.max(...afforded.map(({ gained }) => gained.length));
    const cheapest = Math.min(...afforded.filter(({ gained }) => gained.length === most).map(({ costWan }) => costWan));
    const found = await plan({ budgetWan });
    expect(found).toMatchObject({
      isProvenOptimal: true,
      coveredWeight: most,
      costWan: cheapest,
      before: { covered: before },
      after: { covered: before + most },
    });
    if (found.chosen.length === 0) continue;
    expect(found.scenario?.coverage.counts.covered).toBe(before + most);
  }
});

test('what is made anyhow comes first in the scenario of the plan, takes nothing of the budget and closes no gap of it', async () => {
  const { chosen, scenario, cells } = await plan({ budgetWan: 60 });
  expect(chosen.map(({ key, change }) => [key, change.index, change.platform.nameZh])).toEqual([
    ['widen-u', 2, '工业（产业）技术研究院'],
  ]);
  expect(scenario?.changes.map(({ kind }) => kind)).toEqual(['ADD', 'OPEN', 'SERVE']);
  expect(cells.map(({ key }) => key)).toEqual([`${graph.id('u')}:INDUSTRIAL_RESEARCH_INSTITUTE`]);
});

test('what the rules pay for a change is beside what is supposed, of which the platform has its level already', async () => {
  const incubator = { kind: 'INCUBATOR', industries: ['u'], level: 'PROVINCIAL', on: '2024-01-01' };
  const raise = { key: 'raise', change: { upgrade: { platform: 'added-1', level: 'NATIONAL' } }, costWan: 10 };
  const changes = [{ add: incubator }];
  const { chosen } = await plan({ changes, candidates: [raise], scope: { minLevel: 'NATIONAL' } });
  const { data } = await api.ask<{ subsidyEstimate: { changes: object[] } }>(
    `query ($changes: [ChangeInput!]!) { subsidyEstimate(changes: $changes, scope: { asOf: "${DAY}" }) {
      changes { certainWan computableWan atMostWan } } }`,
    { changes: named([...changes, raise.change], graph) },
  );
  expect(chosen).toMatchObject([data.subsidyEstimate.changes[1]]);
});

test('the ways to close what is left go on from what is supposed', async () => {
  const scope = { framework: graph.framework, asOf: DAY, minLevel: 'PROVINCIAL' };
  const { data, errors } = await api.ask<{ coverageScenario: CoverageScenario }>(
    `query ($changes: [ChangeInput!]!, $scope: CoverageScopeInput) { coverageScenario(changes: $changes) {
      coveragePlan(budgetWan: 100, scope: $scope, ways: [UPGRADE], unpricedCostWan: 1, timeLimitSeconds: 60) {
        chosen { change { kind level platform { nameZh } } cells { key } } } } }`,
    { changes: named([ANYHOW[0] as object], graph), scope },
  );
  expect(errors).toBeUndefined();
  expect(data.coverageScenario.coveragePlan.chosen).toEqual([
    {
      change: { kind: 'UPGRADE', level: 'PROVINCIAL', platform: { nameZh: '工业（产业）技术研究院' } },
      cells: expect.arrayContaining([{ key: `${graph.id('w')}:INDUSTRIAL_RESEARCH_INSTITUTE` }]),
    },
  ]);
});

test.each([
  [
    'what is supposed already',
    [{ change: { open: { platform: 'park' } } }],
    'candidates[0].change.open',
    'changes[1].open',
  ],
  [
    'what another candidate adds',
    [{ change: { add: { kind: 'SCIENCE_PARK' } } }, { change: { serve: { platform: 'added-3', industry: 'u' } } }],
    'candidates[1].change.serve',
    'another change adds',
  ],
])('a candidate can not be %s', async (_, candidates, path, reason) => {
  const { errors } = await ask({ candidates });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: path });
  expect(errors?.[0]?.message).toContain(reason);
});
