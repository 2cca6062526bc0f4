import { cypher } from '../../src/database/cypher';
import type { CoveragePlan, PlannedCell } from '../answers';
import { useWorld } from '../harness';
import { named } from '../scenario/named-changes';
import type { SmallWorld } from '../story';
import { type Asked, planBy } from './ask-plan';
import { CANDIDATES, STORY } from './plan-story';

const world = useWorld();
const { api, write } = world;
let graph: SmallWorld;

beforeAll(async () => {
  graph = await write(STORY);
});

async function plan(asked: Asked): Promise<CoveragePlan> {
  const scope = { framework: graph.framework, asOf: '2025-01-01', ...(asked.scope as object) };
  const { data, errors } = await planBy(api, { candidates: CANDIDATES, ...asked, scope }, graph);
  expect(errors).toBeUndefined();
  return data.coveragePlan;
}

const keysOf = (chosen: { key: string }[]) => chosen.map(({ key }) => key).sort();
const cellsOf = (cells: PlannedCell[]) =>
  cells.map(({ industry, slot }) => `${graph.name(industry!.id)}:${slot}`).sort();

test.each<[budgetWan: number, chosen: string[], costWan: number, covered: number]>([
  [0, [], 0, 0],
  [89.99, [], 0, 0],
  [90, ['idle-v'], 90, 1],
  [190, ['center', 'idle-v'], 190, 2],
  [340, ['center', 'found', 'idle-v'], 340, 3],
  [490, ['center', 'idle-v', 'park'], 490, 4],
  [640, ['center', 'found', 'idle-v', 'park'], 640, 5],
  [1_000_000, ['center', 'found', 'idle-v', 'park'], 640, 5],
])('%d 万元 buy the best plan there is', async (budgetWan, chosen, costWan, covered) => {
  const found = await plan({ budgetWan });
  expect(keysOf(found.chosen)).toEqual(chosen);
  expect(found).toMatchObject({
    status: 'OPTIMAL',
    isProvenOptimal: true,
    isCheapest: true,
    coveredWeight: covered,
    bound: covered,
    gap: 0,
    budgetWan,
    costWan,
    chosenCount: chosen.length,
    cellCount: covered,
    onlyTogether: [],
    notTogether: [],
    before: { covered: 0, inProgress: 3, missing: 12, unknown: 0 },
    after: { covered },
    infeasible: [],
    isMinimalConflict: null,
    candidates: { considered: 5, priced: 5, unpriced: 0, coveringNothing: 0, impossible: 0 },
    leftOut: [],
  });
});

test('each change shows what it is, what it costs and which cells it covers', async () => {
  const { chosen, cells } = await plan({ budgetWan: 490 });
  expect(cellsOf(cells)).toEqual([
    'u:SCIENCE_PARK',
    'u:TECHNOLOGY_INNOVATION_CENTER',
    'v:DOUBLE_INNOVATION_PLATFORM',
    'v:SCIENCE_PARK',
  ]);
  const park = chosen.find(({ key }) => key === 'park');
  expect(park).toMatchObject({
    group: graph.id('park'),
    costWan: 300,
    costOrigin: 'GIVEN',
    change: { kind: 'OPEN', on: '2025-01-01', platform: { id: graph.id('park') } },
  });
  expect(cellsOf(park?.cells ?? [])).toEqual(['u:SCIENCE_PARK', 'v:SCIENCE_PARK']);
});

test('an estimated cost is the ceiling of what the rules pay or, where asked, what is certain; what has none is no bargain', async () => {
  const center = { kind: 'TECHNOLOGY_INNOVATION_CENTER', industries: ['u'], level: 'MUNICIPAL' };
  const candidates = [
    { change: { open: { platform: 'park' } } },
    { change: { add: center }, group: 'center' },
    { change: { add: { ...center, ledBy: 'firm' } }, group: 'center' },
  ];
  const { chosen, leftOut, candidates: counts } = await plan({ budgetWan: 1_000, candidates });
  expect(keysOf(chosen)).toEqual(['candidate-3']);
  expect(chosen[0]).toMatchObject({
    costWan: 200,
    certainWan: 200,
    computableWan: 200,
    atMostWan: null,
    costOrigin: 'ESTIMATED',
    group: 'center',
  });
  expect(leftOut).toEqual([
    {
      reason: 'UNPRICED',
      reasonZh: '没有规则为其出资',
      reasonEn: 'no rule pays for it',
      count: 1,
      candidates: [{ key: 'candidate-1', kind: 'OPEN', computableWan: 0, fault: null }],
    },
  ]);
  expect(counts).toEqual({ considered: 3, priced: 2, unpriced: 1, coveringNothing: 0, impossible: 0 });

  const open = { candidates: candidates.slice(0, 2), budgetWan: 1_000 };
  expect((await plan(open)).chosen[0]).toMatchObject({ costWan: 300, certainWan: 200, computableWan: 300 });
  expect((await plan({ ...open, costBasis: 'CERTAIN' })).chosen[0]).toMatchObject({ costWan: 200 });

  const assumed = await plan({ budgetWan: 250, candidates, unpricedCostWan: 50 });
  expect(assumed.chosen.map(({ key, costWan, costOrigin }) => [key, costWan, costOrigin])).toEqual([
    ['candidate-1', 50, 'ASSUMED'],
    ['candidate-3', 200, 'ESTIMATED'],
  ]);
});

test('a plan says first of how many candidates it is the best, and whether more may be drawn than it costs', async () => {
  const center = { kind: 'TECHNOLOGY_INNOVATION_CENTER', industries: ['u'], level: 'MUNICIPAL', ledBy: 'firm' };
  const candidates = [
    { key: 'open', change: { open: { platform: 'park' } } },
    { key: 'serve', change: { serve: { platform: 'idle', industry: 'v' } } },
    { key: 'center', change: { add: center } },
  ];
  const some = await plan({ budgetWan: 500, candidates });
  expect(some).toMatchObject({ status: 'OPTIMAL', isCostCeiling: false, candidates: { considered: 3, priced: 1 } });
  expect(some.reasonZh.split('。')[0]).toBe('只在3项候选中有价且能补缺的1项之内，已证没有方案覆盖更多');
  expect(some.reasonEn).toMatch(/^It is proven that no plan covers more, only among the 1 of 3 candidates /);
  expect(some.reasonZh).toContain('实际支出可能更高');
  // Opening and serving draw no rule, so that what is given is all.
  const all = await plan({
    budgetWan: 500,
    candidates: candidates.slice(0, 2).map((one) => ({ ...one, costWan: 100 })),
  });
  expect(all).toMatchObject({ isCostCeiling: true, reasonZh: '在全部2项候选中，已证没有方案覆盖更多。' });
  const none = await plan({
    budgetWan: 0,
    candidates: CANDIDATES,
    constraints: [{ require: { candidates: ['park'] } }],
  });
  expect(none.reasonZh).toBe('在全部5项候选中，已证没有方案满足全部约束。');
});

const CURVE = `query ($scope: CoverageScopeInput, $candidates: [PlanCandidateInput!], $constraints: [PlanConstraintInput!]
  $stepWan: Float! = 100, $pointLimit: Int! = 20, $planLimit: Int! = 10) {
  coveragePlan(
    budgetWan: 190, scope: $scope, candidates: $candidates, constraints: $constraints, timeLimitSeconds: 30
  ) {
    costCurve(stepWan: $stepWan, pointLimit: $pointLimit) {
      stepWan reachesMost
      points {
        budgetWan status coveredWeight bound furtherWeight costWan cellCount
        gained { key industry { id } slot } lost { key industry { id } slot }
      }
    }
    ties(planLimit: $planLimit) {
      isComplete
      plans { instead { key kind platform { id } costWan cells { slot } } dropped { key } }
    }
  }
}`;

async function beside(asked: Record<string, unknown> = {}): Promise<CoveragePlan> {
  const { candidates = CANDIDATES, ...rest } = asked;
  const scope = { framework: graph.framework, asOf: '2025-01-01' };
  const { data, errors } = await api.ask(CURVE, { scope, candidates: named(candidates as object, graph), ...rest });
  expect(errors).toBeUndefined();
  return data.coveragePlan;
}

test('the cost curve tells what each further 100 万元 closes, until no budget closes more', async () => {
  const { costCurve } = await beside();
  expect(
    costCurve.points.map((point) => [point.budgetWan, point.coveredWeight, point.furtherWeight, point.costWan]),
  ).toEqual([
    [0, 0, null, 0],
    [100, 1, 1, 90],
    [200, 2, 1, 190],
    [300, 2, 0, 190],
    [400, 3, 1, 340],
    [500, 4, 1, 490],
    [600, 4, 0, 490],
    [700, 5, 1, 640],
  ]);
  expect(costCurve).toMatchObject({ stepWan: 100, reachesMost: true });
  for (const { status, bound, coveredWeight } of costCurve.points) {
    expect([status, bound]).toEqual(['OPTIMAL', coveredWeight]);
  }
  expect(costCurve.points.map(({ gained }) => cellsOf(gained))).toEqual([
    [],
    ['v:DOUBLE_INNOVATION_PLATFORM'],
    ['u:TECHNOLOGY_INNOVATION_CENTER'],
    [],
    ['w:PUBLIC_SERVICE_PLATFORM'],
    ['u:SCIENCE_PARK', 'v:SCIENCE_PARK'],
    [],
    ['w:PUBLIC_SERVICE_PLATFORM'],
  ]);
  expect(cellsOf(costCurve.points[5]!.lost)).toEqual(['w:PUBLIC_SERVICE_PLATFORM']);
});

test('a curve keeps to the constraints, has the step asked for, and no more points than asked for', async () => {
  const constraints = [{ require: { candidates: ['park'] } }];
  const { costCurve } = await beside({ constraints, stepWan: 149.5, pointLimit: 4 });
  expect(costCurve.reachesMost).toBe(false);
  expect(costCurve.points.map(({ budgetWan, status, coveredWeight }) => [budgetWan, status, coveredWeight])).toEqual([
    [0, 'INFEASIBLE', null],
    [149.5, 'INFEASIBLE', null],
    [299, 'INFEASIBLE', null],
    [448.5, 'OPTIMAL', 3],
  ]);
  const never = [...constraints, { exclude: { candidates: ['park'] } }];
  const { points } = (await beside({ constraints: never })).costCurve;
  expect(points).toMatchObject([{ budgetWan: 0, status: 'INFEASIBLE', bound: null }]);
});

test('plans of equal worth are named by what differs, all of them unless there are more than asked for', async () => {
  expect((await beside()).ties).toEqual({ plans: [], isComplete: true });
  const alike = CANDIDATES.map((one) => (one.key === 'idle-u' ? { ...one, costWan: 90 } : one));
  const { ties } = await beside({ candidates: alike });
  expect(ties).toEqual({
    isComplete: true,
    plans: [
      {
        instead: [expect.objectContaining({ costWan: 90, cells: [{ slot: 'DOUBLE_INNOVATION_PLATFORM' }] })],
        dropped: [expect.anything()],
      },
    ],
  });
  const [{ instead, dropped } = { instead: [], dropped: [] }] = ties.plans;
  expect([...instead, ...dropped].map(({ key }) => key).sort()).toEqual(['idle-u', 'idle-v']);
  expect(instead[0]).toMatchObject({ kind: 'SERVE', platform: { id: graph.id('idle') } });
});

test.each([
  [{ stepWan: 0 }, 'stepWan'],
  [{ stepWan: 1_000_001 }, 'stepWan'],
  [{ pointLimit: 0 }, 'pointLimit'],
  [{ pointLimit: 101 }, 'pointLimit'],
  [{ planLimit: 0 }, 'planLimit'],
  [{ planLimit: 51 }, 'planLimit'],
])('%j is refused', async (asked, argument) => {
  const scope = { framework: graph.framework, asOf: '2025-01-01' };
  const { errors } = await api.ask(CURVE, { scope, candidates: named(CANDIDATES, graph), ...asked });
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
});

test('what covers nothing by itself is told, and chosen only where it is required', async () => {
  const candidates = [
    ...CANDIDATES,
    {
      key: 'join',
      change: { join: { platform: 'idle', organization: 'firm', as: 'FUNDS' } },
      costWan: 5,
      group: 'join',
    },
  ];
  const free = await plan({ budgetWan: 1_000, candidates });
  expect(keysOf(free.chosen)).not.toContain('join');
  expect(free.leftOut).toMatchObject([{ reason: 'COVERS_NOTHING', candidates: [{ key: 'join', kind: 'JOIN' }] }]);
  const constraints = [{ requires: { candidate: 'idle-v', needs: 'join' } }];
  expect(keysOf((await plan({ budgetWan: 99, candidates, constraints })).chosen)).toEqual(['idle-v', 'join']);
});

test.each<[rule: string, constraint: object, chosen: string[]]>([
  ['at most so many', { maxChanges: { max: 1 } }, ['park']],
  ['required', { require: { candidates: ['idle-u'] } }, ['center', 'idle-u', 'park']],
  ['excluded', { exclude: { candidates: ['park'] } }, ['center', 'found', 'idle-v']],
  ['at most one of', { atMostOneOf: { candidates: ['park', 'center'] } }, ['found', 'idle-v', 'park']],
  ['one only with another', { requires: { candidate: 'park', needs: 'found' } }, ['found', 'idle-v', 'park']],
  ['so many cells of a unit', { coverAtLeast: { min: 1, units: ['w'] } }, ['found', 'idle-v', 'park']],
  [
    'so many cells of a slot',
    { coverAtLeast: { min: 1, slots: ['PUBLIC_SERVICE_PLATFORM'] } },
    ['found', 'idle-v', 'park'],
  ],
  ['so much on some', { maxSpend: { maxWan: 299, candidates: ['park', 'idle-v'] } }, ['center', 'found', 'idle-v']],
  [
    'so much in a region and its parts',
    { maxSpend: { maxWan: 150, regions: ['city'] } },
    ['center', 'found', 'idle-v'],
  ],
])('a constraint is kept: %s', async (_, constraint, chosen) => {
  // Without it these are center, idle-v and park.
  const constraints = [withIds(constraint)];
  expect(keysOf((await plan({ budgetWan: 540, constraints })).chosen)).toEqual(chosen);
});

/** Names of the story's units and regions as ids. */
function withIds(constraint: object): object {
  return JSON.parse(JSON.stringify(constraint), (key, value) =>
    key === 'units' || key === 'regions' ? value.map((name: string) => graph.id(name)) : value,
  );
}

test('constraints that no plan meets are named, and there is no plan then', async () => {
  const constraints = [
    { maxChanges: { max: 3 } },
    { require: { candidates: ['park'], name: '市长点名' } },
    { coverAtLeast: { min: 1, units: [graph.id('w')] } },
  ];
  const found = await plan({ budgetWan: 449.99, constraints });
  expect(found).toMatchObject({
    status: 'INFEASIBLE',
    isProvenOptimal: false,
    isCheapest: null,
    coveredWeight: null,
    bound: null,
    gap: null,
    costWan: null,
    after: null,
    isMinimalConflict: true,
    chosen: [],
    cells: [],
  });
  expect(found.infeasible).toEqual([
    { kind: 'REQUIRE', name: '市长点名', candidates: ['park'] },
    { kind: 'COVER_AT_LEAST', name: expect.stringContaining('至少覆盖 1 格'), candidates: [] },
    { kind: 'BUDGET', name: expect.stringContaining('449.99'), candidates: [] },
  ]);
});

test('the changes of one platform are alternatives, unless groups say otherwise', async () => {
  const both = CANDIDATES.filter(({ key }) => key.startsWith('idle'));
  expect(keysOf((await plan({ budgetWan: 1_000, candidates: both })).chosen)).toEqual(['idle-v']);
  const apart = both.map((one) => ({ ...one, group: one.key }));
  expect(keysOf((await plan({ budgetWan: 1_000, candidates: apart })).chosen)).toEqual(['idle-u', 'idle-v']);
  const one = CANDIDATES.map((candidate) => ({ ...candidate, group: 'one' }));
  expect(keysOf((await plan({ budgetWan: 1_000, candidates: one })).chosen)).toEqual(['park']);
});

test('a weight of a cell decides, and the score of its gap where that is asked', async () => {
  const cells = [{ unit: graph.id('w'), slot: 'PUBLIC_SERVICE_PLATFORM', weight: 2.5 }];
  const weighed = await plan({ budgetWan: 300, weights: { cells } });
  expect([keysOf(weighed.chosen), weighed.coveredWeight, weighed.bound]).toEqual([['found', 'idle-v'], 3.5, 3.5]);
  // What is missing scores more than what is in progress: four times as much.
  const others = {
    enterprises: 0,
    neighbourSlots: 0,
    level: 0,
    upgradable: 0,
    leaders: 0,
    distance: 0,
    inProgressAge: 0,
  };
  const status = { status: 1, ...others };
  const scored = await plan({ budgetWan: 300, weights: { byScore: status } });
  expect([keysOf(scored.chosen), scored.coveredWeight]).toEqual([['found', 'idle-v'], 2]);
  expect(scored.cells.map(({ weight }) => weight)).toEqual([1, 1]);
});

test('changes that cover only together, or no more together, are told by reckoning the plan as one scenario', async () => {
  const candidates = [
    { key: 'open', change: { open: { platform: 'planned' } }, costWan: 1, group: 'open' },
    { key: 'serve', change: { serve: { platform: 'planned', industry: 'w' } }, costWan: 1, group: 'serve' },
    {
      key: 'idle',
      change: { serve: { platform: 'idle', industry: 'u', on: '2024-01-01' } },
      costWan: 1,
      group: 'idle',
    },
    { key: 'close', change: { close: { platform: 'idle', on: '2024-06-01' } }, costWan: 1, group: 'close' },
  ];
  const constraints = [{ require: { candidates: ['open', 'serve', 'idle', 'close'] } }];
  const found = await plan({ budgetWan: 4, candidates, constraints });
  expect(cellsOf(found.cells)).toEqual(['w:INDUSTRIAL_RESEARCH_INSTITUTE']);
  expect(cellsOf(found.onlyTogether)).toEqual(['w:INDUSTRIAL_RESEARCH_INSTITUTE']);
  expect(cellsOf(found.notTogether)).toEqual(['u:DOUBLE_INNOVATION_PLATFORM']);
  expect(found).toMatchObject({ coveredWeight: 1, after: { covered: 1 } });
});

test('only the cells of the statuses, the region and the day of the scope are sought', async () => {
  const statuses = await plan({ budgetWan: 1_000, scope: { statuses: ['IN_PROGRESS'] } });
  expect(keysOf(statuses.chosen)).toEqual(['center', 'park']);
  const region = await plan({ budgetWan: 1_000, scope: { region: graph.id('city') } });
  expect(keysOf(region.chosen)).toEqual(['found', 'park']);
  const late = await plan({ budgetWan: 1_000, scope: { asOf: '2025-01-02' } });
  expect(new Set(late.chosen.map(({ change }) => change.on))).toEqual(new Set(['2025-01-02']));
});

test('the plan is a scenario, of which all else can be asked, with what it adds', async () => {
  const { data, errors } = await api.ask(
    `query ($scope: CoverageScopeInput, $add: AddChangeInput!) {
      coveragePlan(budgetWan: 300, scope: $scope, candidates: [{ key: "a", change: { add: $add } }]) {
        chosen { change { platform { id nameZh kind industries { id } } } }
        scenario { asOf changeCount coverage(scope: $scope) { counts { covered } } subsidyEstimate { certainWan computableWan atMostWan } }
      }
    }`,
    {
      scope: { framework: graph.framework, asOf: '2025-01-01' },
      add: { kind: 'TECHNOLOGY_INNOVATION_CENTER', nameZh: '新中心', level: 'MUNICIPAL', industries: [graph.id('u')] },
    },
  );
  expect(errors).toBeUndefined();
  const platform = {
    id: expect.stringMatching(/^added-1-[0-9a-f]{16}$/),
    nameZh: '新中心',
    kind: 'TECHNOLOGY_INNOVATION_CENTER',
    industries: [{ id: graph.id('u') }],
  };
  expect(data.coveragePlan).toEqual({
    chosen: [{ change: { platform } }],
    scenario: {
      asOf: '2025-01-01',
      changeCount: 1,
      coverage: { counts: { covered: 1 } },
      subsidyEstimate: { certainWan: 200, computableWan: 300, atMostWan: null },
    },
  });
});

test('a plan writes nothing', async () => {
  const OWN = cypher<{ nodes: number; ties: number }>`
    MATCH (node) WHERE node.id STARTS WITH $prefix OPTIONAL MATCH (node)-[tie]-()
    RETURN count(DISTINCT node) AS nodes, count(tie) AS ties`;
  const count = () => world.graph.read(OWN, { prefix: graph.id('') });
  const before = await count();
  expect((await plan({ budgetWan: 1_000 })).chosen).not.toEqual([]);
  expect(await count()).toEqual(before);
});
