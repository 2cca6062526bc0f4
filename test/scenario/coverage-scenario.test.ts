import { cypher } from '../../src/database/cypher';
import type { Coverage, CoverageScenario, SlotCell } from '../answers';
import { useWorld } from '../harness';
import type { SmallWorld, Story } from '../story';
import { named, shown } from './named-changes';

const world = useWorld();
const { api, write } = world;
let graph: SmallWorld;

const STORY: Story = {
  units: { u: null, below: 'u', v: null },
  regions: { city: null, district: 'city', elsewhere: null },
  platforms: {
    park: { kind: 'SCIENCE_PARK', serves: ['u'], opened: '2010-01-01', region: 'district' },
    planned: { kind: 'TECHNOLOGY_INNOVATION_CENTER', serves: ['u'], seenInProgress: '2020-01-01', region: 'city' },
    unknown: { kind: 'PUBLIC_SERVICE_PLATFORM', serves: ['v'], region: 'city' },
    idle: { kind: 'INCUBATOR', opened: '2010-01-01', region: 'district' },
  },
};

beforeAll(async () => {
  graph = await write(STORY);
});

const SCENARIO = `query ($changes: [ChangeInput!]!, $scope: CoverageScopeInput) {
  coverageScenario(scope: { asOf: "2025-01-01" }, changes: $changes) {
    coverage(scope: $scope) {
      asOf counts { covered }
      units { industry { id } cells { slot status platforms { state since level platform { id } evidence {
        kind basis since designation { id level platforms { id } } sources { id }
      } } } }
    }
    coverageGaps(scope: $scope) { totalCount edges { node { industry { id } slot status platforms { platform { id nameZh } } } } }
    coverageComparison(scope: $scope) {
      before { counts { covered } } after { counts { covered } } changeCount
      changes { industry { id } slot before after platforms { kind platform { id nameZh } } }
    }
  }
}`;

const SLOT_OF = {
  SCIENCE_PARK: 'SCIENCE_PARK',
  TECHNOLOGY: 'TECHNOLOGY_INNOVATION_CENTER',
  PUBLIC: 'PUBLIC_SERVICE_PLATFORM',
  DOUBLE: 'DOUBLE_INNOVATION_PLATFORM',
} as const;

async function ask(changes: object[], scope: Record<string, unknown> = {}) {
  const { region, ...rest } = scope;
  const { data, errors } = await api.ask(SCENARIO, {
    changes: named(changes, graph),
    scope: {
      framework: graph.framework,
      includeSubfields: true,
      ...rest,
      ...(region ? { region: graph.id(String(region)) } : {}),
    },
  });
  expect(errors).toBeUndefined();
  return data.coverageScenario;
}

function cellOf({ units }: Coverage, unit: string, slot: keyof typeof SLOT_OF): SlotCell {
  const cells = units.find(({ industry }) => industry!.id === graph.id(unit))?.cells;
  return cells!.find((cell) => cell.slot === SLOT_OF[slot])!;
}

const OPEN = [{ open: { platform: 'planned' } }];
const CLOSE = [{ close: { platform: 'park' } }];
const SERVE = [{ serve: { platform: 'idle', industry: 'below' } }];
const UPGRADE = [{ upgrade: { platform: 'park', kind: 'TECHNOLOGY_INNOVATION_CENTER', level: 'PROVINCIAL' } }];
const ADD = [{ add: { kind: 'PUBLIC_SERVICE_PLATFORM', industries: ['u'], region: 'district' } }];
const OPEN_UNKNOWN = [{ open: { platform: 'unknown' } }];

type Row = [string, object[], string, keyof typeof SLOT_OF, string, string];
const CASES: Row[] = [
  ['opening', OPEN, 'u', 'TECHNOLOGY', 'IN_PROGRESS', 'COVERED'],
  ['closing', CLOSE, 'u', 'SCIENCE_PARK', 'COVERED', 'MISSING'],
  ['coming to serve', SERVE, 'below', 'DOUBLE', 'MISSING', 'COVERED'],
  ['being designated in another kind', UPGRADE, 'u', 'TECHNOLOGY', 'IN_PROGRESS', 'COVERED'],
  ['adding', ADD, 'u', 'PUBLIC', 'MISSING', 'COVERED'],
  ['opening what is unknown', OPEN_UNKNOWN, 'v', 'PUBLIC', 'UNKNOWN', 'COVERED'],
];

test.each(CASES)(
  '%s changes the cell from its day on, and on no day before',
  async (_, changes, unit, slot, before, after) => {
    for (const [asOf, status] of [
      ['2024-12-31', before],
      ['2025-01-01', after],
      ['2030-01-01', after],
    ]) {
      const { coverage } = await ask(changes, { asOf });
      expect([asOf, cellOf(coverage, unit, slot).status]).toEqual([asOf, status]);
    }
  },
);

test.each(CASES)(
  '%s is told in the comparison and taken from the gaps',
  async (_, changes, unit, slot, before, after) => {
    const { coverageComparison, coverageGaps } = await ask(changes);
    const cell = { industry: { id: graph.id(unit) }, slot: SLOT_OF[slot] };
    expect(coverageComparison.changes.filter((one) => one.before !== one.after)).toEqual([
      { ...cell, before, after, platforms: expect.any(Array) },
    ]);
    const gap = { node: expect.objectContaining(cell) };
    if (after === 'COVERED') expect(coverageGaps.edges).not.toContainEqual(gap);
    else expect(coverageGaps.edges).toContainEqual(gap);
  },
);

test('a day of its own moves a change, and the scenario’s day is that of the answers', async () => {
  const changes = [{ open: { platform: 'planned', on: '2025-01-02' } }];
  const { coverage } = await ask(changes);
  expect(coverage.asOf).toBe('2025-01-01');
  expect(cellOf(coverage, 'u', 'TECHNOLOGY').status).toBe('IN_PROGRESS');
  expect(cellOf((await ask(changes, { asOf: '2025-01-02' })).coverage, 'u', 'TECHNOLOGY').status).toBe('COVERED');
});

test.each([
  ['without roll-up', {}, 'MISSING'],
  ['with roll-up', { rollUp: true }, 'COVERED'],
])('%s a service of a sub-field counts above it accordingly', async (_, scope, status) => {
  const { coverage } = await ask(SERVE, scope);
  expect(cellOf(coverage, 'u', 'DOUBLE').status).toBe(status);
});

test.each([
  ['the district itself', 'district', 'COVERED'],
  ['the city above it', 'city', 'COVERED'],
  ['another region', 'elsewhere', 'MISSING'],
])('what is added in a district, or is there, counts in %s accordingly', async (_, region, status) => {
  expect(cellOf((await ask(ADD, { region })).coverage, 'u', 'PUBLIC').status).toBe(status);
  expect(cellOf((await ask(SERVE, { region })).coverage, 'below', 'DOUBLE').status).toBe(status);
});

test('a level counts for `minLevel` once it is supposed', async () => {
  const changes = [{ upgrade: { platform: 'park', level: 'PROVINCIAL' } }];
  for (const [minLevel, status] of [
    ['PROVINCIAL', 'COVERED'],
    ['NATIONAL', 'MISSING'],
  ]) {
    expect(cellOf((await ask(changes, { minLevel })).coverage, 'u', 'SCIENCE_PARK').status).toBe(status);
  }
});

test('what is supposed is shown as such and names no source; what is stored keeps its own', async () => {
  const cell = cellOf((await ask([...OPEN, ...SERVE])).coverage, 'u', 'TECHNOLOGY');
  expect(cell.platforms).toEqual([expect.objectContaining({ state: 'OPERATING', since: '2025-01-01' })]);
  const source = [{ id: graph.id('source') }];
  expect(cell.platforms[0]?.evidence.map(({ kind, basis, sources }) => [kind, basis, sources])).toEqual([
    ['SERVES', 'STATED', source],
    ['KIND', 'STATED', source],
    ['STATE', 'HYPOTHETICAL', []],
  ]);
  const [served] = cellOf((await ask(SERVE)).coverage, 'below', 'DOUBLE').platforms;
  expect(served?.evidence.map(({ kind, basis, sources }) => [kind, basis, sources])).toEqual([
    ['SERVES', 'HYPOTHETICAL', []],
    ['KIND', 'STATED', source],
    ['STATE', 'STATED', source],
  ]);
  const designated = cellOf((await ask(UPGRADE)).coverage, 'u', 'TECHNOLOGY').platforms[0];
  expect(designated?.evidence).toContainEqual({
    kind: 'KIND',
    basis: 'HYPOTHETICAL',
    since: '2025-01-01',
    designation: { id: shown('designated-1'), level: 'PROVINCIAL', platforms: [{ id: graph.id('park') }] },
    sources: [],
  });
});

test('the scenario counts through a mapping what is supposed of the other framework', async () => {
  const chains = await write({ units: { chain: null } });
  const MAP = cypher`
    MATCH (a:Industry {id: $a}), (b:Industry {id: $b}) CREATE (a)-[:CORRESPONDS_TO {basis: 'INFERRED', sourceIds: []}]->(b)`;
  await world.graph.write((transaction) => transaction.run(MAP, { a: chains.id('chain'), b: graph.id('below') }));
  const scope = { framework: chains.framework, through: graph.framework };
  const { data, errors } = await api.ask(SCENARIO, { changes: named(SERVE, graph), scope });
  expect(errors).toBeUndefined();
  const unit = data.coverageScenario.coverage.units[0]!;
  expect(unit.cells).toContainEqual(expect.objectContaining({ slot: 'DOUBLE_INNOVATION_PLATFORM', status: 'COVERED' }));
});

test('a trend shows a change from its day on', async () => {
  const query = `query ($changes: [ChangeInput!]!, $scope: CoverageScopeInput) { coverageScenario(scope: { asOf: "2025-01-01" }, changes: $changes) {
    coverageTrend(scope: $scope, from: "2024-12-01", to: "2025-02-01", step: MONTH) {
      points { asOf counts { covered } changes { slot before after } }
    } } }`;
  const { data } = await api.ask(query, { changes: named(OPEN, graph), scope: { framework: graph.framework } });
  expect(data.coverageScenario.coverageTrend.points).toEqual([
    { asOf: '2024-12-01', counts: { covered: 1 }, changes: [] },
    {
      asOf: '2025-01-01',
      counts: { covered: 2 },
      changes: [{ slot: 'TECHNOLOGY_INNOVATION_CENTER', before: 'IN_PROGRESS', after: 'COVERED' }],
    },
    { asOf: '2025-02-01', counts: { covered: 2 }, changes: [] },
  ]);
});

test('two scenarios of one request keep their platforms apart', async () => {
  const query = `query ($a: [ChangeInput!]!, $b: [ChangeInput!]!) {
    a: coverageScenario(changes: $a) { changes { platform { id nameZh kind industries { id } } } }
    b: coverageScenario(changes: $b) { changes { platform { id nameZh kind industries { id } } } } }`;
  const { data } = await api.ask<Record<'a' | 'b', CoverageScenario>>(query, {
    a: named([{ add: { kind: 'SCIENCE_PARK', nameZh: '甲' } }], graph),
    b: named([{ add: { kind: 'INCUBATOR', nameZh: '乙', industries: ['u'] } }], graph),
  });
  expect(data.a.changes[0]!.platform).toEqual({
    id: shown('added-1'),
    nameZh: '甲',
    kind: 'SCIENCE_PARK',
    industries: [],
  });
  expect(data.b.changes[0]!.platform).toEqual({
    id: shown('added-1'),
    nameZh: '乙',
    kind: 'INCUBATOR',
    industries: [{ id: graph.id('u') }],
  });
  expect(data.a.changes[0]!.platform.id).not.toBe(data.b.changes[0]!.platform.id);
});
