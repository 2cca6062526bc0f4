import { removeSmallGraphs, type SmallGraph, smallGraph } from '../coverage/small-graph';
import { openWorld } from '../harness';
import { type Asked, type PlanAnswer, planBy } from './ask-plan';

const world = openWorld();
let api: Awaited<ReturnType<typeof world.startApi>>;
let graph: SmallGraph;

beforeAll(async () => {
  api = await world.startApi();
  graph = await smallGraph(world.graph, {
    units: { u: null, v: null, w: null },
    regions: { city: null, district: 'city', elsewhere: null },
    platforms: {
      park: { kind: 'SCIENCE_PARK', serves: ['u', 'v'], seenInProgress: '2020-01-01', region: 'district' },
      center: {
        kind: 'TECHNOLOGY_INNOVATION_CENTER',
        serves: ['u'],
        seenInProgress: '2020-01-01',
        region: 'elsewhere',
      },
      idle: { kind: 'INCUBATOR', opened: '2010-01-01' },
    },
  });
});
afterAll(async () => {
  await removeSmallGraphs(world.graph);
  await world.close();
});

/** Costs in 万元: a park that covers two cells, a center and an incubator that cover one, a platform to be founded. */
const CANDIDATES = [
  { id: 'park', change: { open: { platform: 'park' } }, costWan: 300 },
  { id: 'center', change: { open: { platform: 'center' } }, costWan: 100 },
  { id: 'idle-u', change: { serve: { platform: 'idle', industry: 'u' } }, costWan: 100 },
  { id: 'idle-v', change: { serve: { platform: 'idle', industry: 'v' } }, costWan: 90 },
  {
    id: 'found',
    change: { add: { kind: 'PUBLIC_SERVICE_PLATFORM', industries: ['w'], region: 'district' } },
    costWan: 150,
  },
];

async function plan(asked: Asked): Promise<PlanAnswer> {
  const slice = { framework: graph.framework, asOf: '2025-01-01' };
  const { data, errors } = await planBy(api, { slice, candidates: CANDIDATES, ...asked }, graph);
  expect(errors).toBeUndefined();
  return data.planWithinBudget;
}

const idsOf = (chosen: { id: string }[]) => chosen.map(({ id }) => id).sort();
const cellsOf = (cells: { industry: { id: string }; slot: string }[]) =>
  cells.map(({ industry, slot }) => `${graph.name(industry.id)}:${slot}`).sort();

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
  expect(idsOf(found.chosen)).toEqual(chosen);
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
    candidates: { considered: 5, unpriced: 0, coveringNothing: 0, impossible: 0 },
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
  const park = chosen.find(({ id }) => id === 'park');
  expect(park).toMatchObject({
    group: graph.id('park'),
    costWan: 300,
    costOrigin: 'GIVEN',
    change: { kind: 'OPEN', on: '2025-01-01', platform: { id: graph.id('park') } },
  });
  expect(cellsOf(park?.cells ?? [])).toEqual(['u:SCIENCE_PARK', 'v:SCIENCE_PARK']);
});
