import { type Api, useWorld } from '../harness';
import type { PlatformStory, SmallWorld, Story } from '../story';

const { write, startApi, statementsOf } = useWorld();
let api: Api;

beforeAll(async () => {
  api = await startApi({ FACTS_MEMORY_MB: 0 });
});

const COMPARE = `query ($scopeBefore: CoverageScopeInput!, $scopeAfter: CoverageScopeInput!) {
  coverageComparison(scopeBefore: $scopeBefore, scopeAfter: $scopeAfter) {
    before { counts { covered inProgress unknown missing } }
    after { counts { covered inProgress unknown missing } }
    unitCount changeCount sameStatusChangeCount
    units { industry { id } side cells { slot before after change } }
    changes { ...Compared }
    sameStatusChanges { ...Compared }
    changeCounts { newlyCovered reallyChanged firstSeenOnly noLongerCovered }
  }
}
fragment Compared on CellComparison {
  industry { id } slot before after change firstSeenOnly reallyChanged
  platforms {
    platform { id } kind on onPrecision firstSeen
    before { state level } after { state level }
    designations { level }
    why { kind since until }
  }
}`;

type Scope = Record<string, unknown>;

async function compared(story: Story, scopes: (graph: SmallWorld) => [Scope, Scope]) {
  const graph = await write(story);
  const [a, b] = scopes(graph);
  const { data, errors } = await api.ask(COMPARE, {
    scopeBefore: { framework: graph.framework, ...a },
    scopeAfter: { framework: graph.framework, ...b },
  });
  expect(errors).toBeUndefined();
  return { graph, ...data.coverageComparison };
}

const PARK = { slots: ['SCIENCE_PARK'] };

/** What differs in the park slot of one unit with one park between two days. */
async function changeOf(park: Omit<PlatformStory, 'kind'>, a: string, b: string, scope: Scope = {}) {
  const { changes, sameStatusChanges } = await compared(
    { units: { u: null }, platforms: { park: { kind: 'SCIENCE_PARK', serves: ['u'], ...park } } },
    () => [
      { ...PARK, ...scope, asOf: a },
      { ...PARK, ...scope, asOf: b },
    ],
  );
  return [...changes, ...sameStatusChanges][0];
}

const opened = { opened: '2020-05-01' };
const seen = { seenOperating: '2020-05-01' };
const moved = { opened: '2010-01-01', serves: [{ unit: 'u', since: '2020-05-01', until: '2022-03-01' }] };
const climbing = {
  opened: '2010-01-01',
  designations: [
    { kind: 'KEY_LABORATORY' as const, level: 'MUNICIPAL' as const, since: '2011-01-01' },
    { kind: 'KEY_LABORATORY' as const, level: 'NATIONAL' as const, since: '2020-05-01', until: '2022-03-01' },
  ],
};

test.each([
  ['opens', opened, '2020-04-30', '2020-05-01', 'BETTER', 'APPEARED', '2020-05-01', false, ['STATE']],
  ['is first seen', seen, '2020-04-30', '2020-05-01', 'BETTER', 'STATE', '2020-05-01', true, ['STATE']],
  ['begins to serve', moved, '2020-04-30', '2020-05-01', 'BETTER', 'APPEARED', '2020-05-01', false, ['SERVES']],
  ['no longer serves', moved, '2022-02-28', '2022-03-01', 'WORSE', 'LEFT', '2022-03-01', false, ['SERVES']],
  [
    'closes',
    { ...opened, closed: '2021-02-03' },
    '2021-01-01',
    '2022-01-01',
    'WORSE',
    'STATE',
    '2021-02-03',
    false,
    ['STATE'],
  ],
  [
    'is seen closed',
    { ...opened, seenClosed: '2021-02-03' },
    '2021-01-01',
    '2022-01-01',
    'WORSE',
    'STATE',
    '2021-02-03',
    true,
    ['STATE'],
  ],
  ['rises in level', climbing, '2020-04-30', '2020-05-01', 'SAME', 'LEVEL', '2020-05-01', false, []],
  ['falls in level', climbing, '2022-02-28', '2022-03-01', 'SAME', 'LEVEL', '2022-03-01', false, []],
  // Backwards in time the same days tell the same.
  ['opens, backwards', opened, '2020-05-01', '2020-04-30', 'WORSE', 'LEFT', '2020-05-01', false, ['STATE']],
  [
    'no longer serves, backwards',
    moved,
    '2022-03-01',
    '2022-02-28',
    'BETTER',
    'APPEARED',
    '2022-03-01',
    false,
    ['SERVES'],
  ],
])(
  'a park that %s changes the cell, and the answer says when and why',
  async (_, park, a, b, change, kind, on, firstSeen, why) => {
    const cell = (await changeOf(park, a, b))!;
    expect(cell).toMatchObject({ change, firstSeenOnly: firstSeen, platforms: [{ kind, on, firstSeen }] });
    expect(cell.platforms[0]!.why.map((one) => one.kind)).toEqual(why);
  },
);

test('states and levels are shown from and to, each with its own day', async () => {
  const cell = (await changeOf(
    { ...climbing, opened: '2019-01-01', seenInProgress: '2017-01-01' },
    '2018-01-01',
    '2021-01-01',
  ))!;
  expect(cell).toMatchObject({ before: 'IN_PROGRESS', after: 'COVERED' });
  expect(cell.platforms).toEqual([
    expect.objectContaining({
      kind: 'STATE',
      before: { state: 'IN_PROGRESS', level: 'MUNICIPAL' },
      after: { state: 'OPERATING', level: 'NATIONAL' },
      on: '2019-01-01',
      onPrecision: 'DAY',
    }),
    expect.objectContaining({
      kind: 'LEVEL',
      on: '2020-05-01',
      onPrecision: null,
      designations: [{ level: 'NATIONAL' }],
    }),
  ]);
});

test('with a minimum level a platform appears on the day it reaches it', async () => {
  const cell = (await changeOf(climbing, '2019-01-01', '2021-01-01', { minLevel: 'PROVINCIAL' }))!;
  expect(cell.platforms).toMatchObject([{ kind: 'APPEARED', on: '2020-05-01', designations: [{ level: 'NATIONAL' }] }]);
});

test('what came and went between the days, or stayed as it was, changes nothing', async () => {
  expect(await changeOf({ opened: '2019-01-01', closed: '2020-01-01' }, '2018-01-01', '2021-01-01')).toBeUndefined();
  expect(await changeOf({ opened: '2010-01-01' }, '2018-01-01', '2021-01-01')).toBeUndefined();
});

const TWO: Story = {
  units: { u: null, v: null, w: null },
  regions: { city: null, north: 'city', south: 'city' },
  platforms: {
    n: { kind: 'SCIENCE_PARK', serves: ['u', 'v'], opened: '2010-01-01', region: 'north' },
    s: { kind: 'SCIENCE_PARK', serves: ['u'], opened: '2010-01-01', region: 'south' },
  },
};

test('two regions on one day differ by their platforms, without a day', async () => {
  const { graph, before, after, changes, sameStatusChanges } = await compared(TWO, ({ id }) => [
    { ...PARK, asOf: '2020-01-01', region: id('north') },
    { ...PARK, asOf: '2020-01-01', region: id('south') },
  ]);
  expect([before.counts.covered, after.counts.covered]).toEqual([2, 1]);
  const told = (cells: typeof changes) =>
    cells.map((cell) => [
      graph.name(cell.industry!.id),
      cell.change,
      ...cell.platforms.map(({ kind, on }) => [kind, on]),
    ]);
  expect(told(changes)).toEqual([['v', 'WORSE', ['LEFT', null]]]);
  expect(told(sameStatusChanges)).toEqual([['u', 'SAME', ['LEFT', null], ['APPEARED', null]]]);
});

test('cells that stay as they are while their platforms change are apart from those whose status changes', async () => {
  const { changes, changeCount, sameStatusChanges, sameStatusChangeCount } = await compared(
    {
      units: { u: null, v: null },
      platforms: {
        old: { kind: 'SCIENCE_PARK', serves: ['u'], opened: '2010-01-01' },
        second: { kind: 'SCIENCE_PARK', serves: ['u', 'v'], opened: '2020-01-01' },
      },
    },
    () => [
      { ...PARK, asOf: '2019-01-01' },
      { ...PARK, asOf: '2021-01-01' },
    ],
  );
  expect([changeCount, sameStatusChangeCount]).toEqual([1, 1]);
  expect(changes).toMatchObject([{ before: 'MISSING', after: 'COVERED', platforms: [{ kind: 'APPEARED' }] }]);
  expect(sameStatusChanges).toMatchObject([{ before: 'COVERED', after: 'COVERED', platforms: [{ kind: 'APPEARED' }] }]);
});

test.each<[string, PlatformStory, object]>([
  ['opens', { kind: 'SCIENCE_PARK', opened: '2020-01-01' }, { reallyChanged: true, firstSeenOnly: false }],
  [
    'is first seen',
    { kind: 'SCIENCE_PARK', seenOperating: '2020-01-01' },
    { reallyChanged: false, firstSeenOnly: true },
  ],
])('a newly covered cell whose park %s counts as such, whatever else comes or goes in it', async (_, park, told) => {
  const { changes, changeCounts } = await compared(
    {
      units: { u: null },
      platforms: {
        park: { ...park, serves: ['u'] },
        planned: { kind: 'SCIENCE_PARK', serves: ['u'], seenInProgress: '2019-06-01' },
        leaving: { kind: 'SCIENCE_PARK', serves: [{ unit: 'u', until: '2020-05-01' }], seenInProgress: '2018-01-01' },
        joining: { kind: 'SCIENCE_PARK', serves: [{ unit: 'u', since: '2020-05-01' }], seenInProgress: '2018-01-01' },
      },
    },
    () => [
      { ...PARK, asOf: '2019-01-01' },
      { ...PARK, asOf: '2021-01-01' },
    ],
  );
  expect(changes).toMatchObject([{ before: 'IN_PROGRESS', after: 'COVERED', ...told }]);
  const { reallyChanged, firstSeenOnly } = changes[0]!;
  expect(changeCounts).toEqual({
    newlyCovered: 1,
    reallyChanged: Number(reallyChanged),
    firstSeenOnly: Number(firstSeenOnly),
    noLongerCovered: 0,
  });
});

test('what one of two scopes has more of has neither changed nor come to be known', async () => {
  const { changes, changeCounts } = await compared(TWO, ({ id }) => [
    { ...PARK, asOf: '2020-01-01', region: id('south') },
    { ...PARK, asOf: '2020-01-01' },
  ]);
  expect(changes).toMatchObject([{ after: 'COVERED', reallyChanged: false, firstSeenOnly: false }]);
  expect(changeCounts).toEqual({ newlyCovered: 1, reallyChanged: 0, firstSeenOnly: 0, noLongerCovered: 0 });
});

test('units and slots of one side only are listed as such and have no status on the other', async () => {
  const { graph, units, changeCount } = await compared(TWO, ({ id }) => [
    { framework: null, industries: [id('u'), id('v')], slots: ['SCIENCE_PARK'], asOf: '2020-01-01' },
    {
      framework: null,
      industries: [id('v'), id('w')],
      slots: ['SCIENCE_PARK', 'TECHNOLOGY_INNOVATION_CENTER'],
      asOf: '2020-01-01',
    },
  ]);
  const told = units.map((unit) => [
    graph.name(unit.industry!.id),
    unit.side,
    ...unit.cells.map(({ before, after, change }) => [before, after, change]),
  ]);
  expect(told).toEqual([
    ['u', 'ONLY_BEFORE', ['COVERED', null, 'ONLY_BEFORE']],
    ['v', 'BOTH', ['COVERED', 'COVERED', 'SAME'], [null, 'MISSING', 'ONLY_AFTER']],
    ['w', 'ONLY_AFTER', [null, 'MISSING', 'ONLY_AFTER'], [null, 'MISSING', 'ONLY_AFTER']],
  ]);
  expect(changeCount).toBe(0);
});

test('statuses of the scope before ask for the status before, those of the scope after for that after', async () => {
  const story: Story = {
    units: { u: null, v: null, w: null },
    platforms: {
      p: { kind: 'SCIENCE_PARK', serves: ['u'], opened: '2019-01-01' },
      q: { kind: 'SCIENCE_PARK', serves: ['v'], opened: '2010-01-01' },
    },
  };
  const { graph, units, before } = await compared(story, () => [
    { ...PARK, asOf: '2018-01-01', statuses: ['MISSING'] },
    { ...PARK, asOf: '2020-01-01', statuses: ['COVERED'] },
  ]);
  expect(units.map(({ industry }) => graph.name(industry!.id))).toEqual(['u']);
  expect(before.counts).toEqual({ covered: 1, inProgress: 0, unknown: 0, missing: 2 });
});

test('two days of one scope take one read', async () => {
  const graph = await write(TWO);
  const query = `query ($f: ID, $g: ID) { coverageComparison(scopeBefore: { framework: $f, asOf: "2018-01-01" }, scopeAfter: { framework: $g }) { changeCount } }`;
  expect(await statementsOf(() => api.ask(query, { f: graph.framework, g: graph.framework }))).toBe(1);
  expect(await statementsOf(() => api.ask(query, { f: graph.framework }))).toBe(2);
});

test.each([
  ['scopeBefore: { region: "r-nowhere" }, scopeAfter: {}', 'scopeBefore.region'],
  ['scopeBefore: {}, scopeAfter: { region: "r-nowhere" }', 'scopeAfter.region'],
  ['scopeBefore: {}, scopeAfter: { industries: [] }', 'scopeAfter.industries'],
  ['scopeBefore: {}, scopeAfter: { slots: [] }', 'scopeAfter.slots'],
  ['scopeBefore: { statuses: [] }, scopeAfter: {}', 'scopeBefore.statuses'],
  ['scopeBefore: { asOf: "2020-02-30" }, scopeAfter: {}', 'scopeBefore.asOf'],
])('%s is refused naming %s', async (args, argument) => {
  const { errors } = await api.ask(`{ coverageComparison(${args}) { changeCount } }`);
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
});
