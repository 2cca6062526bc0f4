import { useWorld } from '../harness';
import type { SmallWorld } from '../story';
import { type Asked, planBy } from './ask-plan';
import { CANDIDATES, STORY } from './plan-story';

const { api, write } = useWorld();
let graph: SmallWorld;

beforeAll(async () => {
  graph = await write(STORY);
});

const OPEN = { open: { platform: 'park' } };
const one = (change: object, rest: object = {}) => ({ candidates: [{ change, ...rest }] });
const constrained = (...constraints: object[]) => ({ constraints });

test.each<[argument: string, asked: Partial<Asked>, message: RegExp]>([
  ['budgetWan', { budgetWan: -1 }, /from 0 to 1000000/],
  ['budgetWan', { budgetWan: 1_000_000.01 }, /from 0 to 1000000/],
  ['unpricedCostWan', { unpricedCostWan: -1 }, /from 0/],
  ['timeLimitSeconds', { timeLimitSeconds: 0 }, /60 at most/],
  ['candidates', { candidates: [] }, /empty/],
  ['candidates', { candidates: Array.from({ length: 501 }, () => ({ change: OPEN })) }, /501.*500 at most/],
  [
    'candidates[1].key',
    {
      candidates: [
        { key: 'a', change: OPEN },
        { key: 'a', change: OPEN },
      ],
    },
    /a is there twice/,
  ],
  ['candidates[0].costWan', one(OPEN, { costWan: -5 }), /from 0/],
  ['candidates[0].change.open.platform', one({ open: { platform: '?p-x' } }), /no Platform .*p-x/],
  ['candidates[0].change.serve.industry', one({ serve: { platform: 'idle', industry: '?i-x' } }), /no Industry/],
  ['candidates[0].change.add.region', one({ add: { kind: 'INCUBATOR', region: '?r-x' } }), /no Region/],
  ['candidates[0].change.add.nameZh', one({ add: { kind: 'INCUBATOR', nameZh: ' ' } }), /leave it out/],
  ['candidates[0].change.open', one({ open: { platform: 'closed' } }), /is closed/],
  ['candidates[0].change.open', one({ open: { platform: 'idle' } }), /operates/],
  [
    'candidates[1].change.serve',
    {
      candidates: [
        { change: { add: { kind: 'INCUBATOR' } } },
        { change: { serve: { platform: 'added-1', industry: 'u' } } },
      ],
    },
    /another change adds/,
  ],
  [
    'candidates[1].change.serve',
    {
      candidates: [
        { change: { close: { platform: 'idle' } }, group: 'a' },
        { change: { serve: { platform: 'idle', industry: 'u' } }, group: 'b' },
      ],
    },
    /closed from .* See candidates\[0\]\.change\.close/,
  ],
  ['ways', { ways: ['FOUND'], candidates: CANDIDATES }, /leave one out/],
  ['ways', { ways: [], candidates: undefined }, /empty/],
  ['scope.framework', { scope: { framework: 'f-x' } }, /no IndustryFramework/],
  ['scope.statuses', { scope: { statuses: [] } }, /empty/],
  ['weights.byScore.level', { weights: { byScore: { level: -1 } } }, /no weight/],
  [
    'weights.cells[0].unit',
    { weights: { cells: [{ unit: 'i-x', slot: 'SCIENCE_PARK', weight: 1 }] } },
    /no unit of the scope/,
  ],
  ['constraints[0].require.candidates', constrained({ require: { candidates: ['x'] } }), /no candidate "x"/],
  [
    'constraints[1].requires.needs',
    constrained({ maxChanges: { max: 1 } }, { requires: { candidate: 'park', needs: 'x' } }),
    /no candidate/,
  ],
  ['constraints[0].requires.candidate', constrained({ requires: { candidate: 'x', needs: 'park' } }), /no candidate/],
  ['constraints[0].exclude.candidates', constrained({ exclude: { candidates: ['x'] } }), /no candidate/],
  ['constraints[0].maxChanges.max', constrained({ maxChanges: { max: -1 } }), /0 or more/],
  ['constraints[0].coverAtLeast.min', constrained({ coverAtLeast: { min: -1 } }), /0 or more/],
  [
    'constraints[0].coverAtLeast.units',
    constrained({ coverAtLeast: { min: 1, units: ['i-x'] } }),
    /no unit of the scope/,
  ],
  [
    'constraints[0].coverAtLeast.slots',
    constrained({ coverAtLeast: { min: 1, slots: ['X'] } }),
    /no slot of the scope, which has/,
  ],
  ['constraints[0].maxSpend', constrained({ maxSpend: { maxWan: 1 } }), /Name the candidates or the regions/],
  ['constraints[0].maxSpend.maxWan', constrained({ maxSpend: { maxWan: -1, candidates: ['park'] } }), /from 0/],
  ['constraints[0].maxSpend.regions', constrained({ maxSpend: { maxWan: 1, regions: ['r-x'] } }), /no Region/],
  [
    'constraints[0].require.candidates',
    { ...one(OPEN, { key: 'park' }), constraints: [{ require: { candidates: ['park'] } }] },
    /has no price/,
  ],
])('%s is refused', async (argument, asked, message) => {
  const scope = { framework: graph.framework, asOf: '2025-01-01', ...(asked.scope as object) };
  const { data, errors } = await planBy(api, { budgetWan: 100, candidates: CANDIDATES, ...asked, scope }, graph);
  expect(data).toEqual({ coveragePlan: null });
  expect(errors).toHaveLength(1);
  expect(errors?.[0]).toMatchObject({
    message: expect.stringMatching(message),
    extensions: { code: 'BAD_USER_INPUT', argument },
  });
});

test.each([
  ['none of them', {}],
  ['two of them', { maxChanges: { max: 1 }, exclude: { candidates: ['park'] } }],
])('a constraint that gives %s is refused', async (_, constraint) => {
  const { errors } = await planBy(api, { budgetWan: 100, candidates: CANDIDATES, constraints: [constraint] }, graph);
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});
