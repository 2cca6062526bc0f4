import type { CoverageGap } from '../answers';
import { type Api, useWorld } from '../harness';
import type { PlatformStory, SmallWorld, Story } from '../story';

const { write, startApi, statementsOf } = useWorld();
let api: Api;

beforeAll(async () => {
  api = await startApi({ FACTS_MEMORY_MB: 0 });
});

const asOf = '2022-01-01';

const GAPS = `query ($scope: CoverageScopeInput, $weights: GapWeightsInput, $first: Int, $after: String) {
  coverageGaps(scope: $scope, weights: $weights, first: $first, after: $after) {
    totalCount pageInfo { endCursor }
    edges { node {
      key slot status rank score industry { id }
      scoreParts {
        part raw value weight contribution unitZh unitEn reasonZh reasonEn slots { id }
        platforms { id } organizations { id } indicators { id }
      }
    } }
  }
}`;

async function gapsOf(scope: object, weights?: object): Promise<CoverageGap[]> {
  const { data, errors } = await api.ask(GAPS, { scope: { asOf, ...scope }, weights, first: 100 });
  expect(errors).toBeUndefined();
  return data.coverageGaps.edges.map(({ node }) => node);
}

/** One part of the gap of a slot, with the names of the story for ids. */
async function partOf(graph: SmallWorld, scope: object, slot: string, kind: string) {
  const gaps = await gapsOf({ framework: graph.framework, ...scope });
  const found = gaps.find((gap) => gap.slot === slot && gap.industry!.id === graph.id('u'))!;
  const { platforms, organizations, ...part } = found.scoreParts.find(({ part }) => part === kind)!;
  return {
    ...part,
    platforms: platforms.map(({ id }) => graph.name(id)),
    organizations: organizations.map(({ id }) => graph.name(id)),
  };
}

describe('STATUS', () => {
  test.each([
    ['MISSING', 'SCIENCE_PARK', 1],
    ['UNKNOWN', 'TECHNOLOGY_INNOVATION_CENTER', 0.5],
    ['IN_PROGRESS', 'INDUSTRIAL_RESEARCH_INSTITUTE', 0.25],
  ])('of a gap that is %s', async (status, slot, value) => {
    const graph = await write({
      units: { u: null },
      platforms: {
        center: { kind: 'TECHNOLOGY_INNOVATION_CENTER', serves: ['u'] },
        institute: { kind: 'INDUSTRIAL_RESEARCH_INSTITUTE', serves: ['u'], seenInProgress: '2021-01-01' },
      },
    });
    const [gap] = (await gapsOf({ framework: graph.framework })).filter((one) => one.slot === slot);
    expect(gap).toMatchObject({ status });
    expect(await partOf(graph, {}, slot, 'STATUS')).toMatchObject({ raw: null, value, platforms: [] });
  });
});

const ENTERPRISE = { kind: 'ENTERPRISE', region: null } as const;

describe('ENTERPRISES', () => {
  const lab: PlatformStory = { kind: 'KEY_LABORATORY', serves: ['u'], opened: '2010-01-01' };

  test('counts each enterprise once that leads, co-builds, supports or funds a platform serving the unit', async () => {
    const graph = await write({
      units: { u: null, v: null },
      platforms: { lab, other: { ...lab, kind: 'OTHER' }, elsewhere: { ...lab, serves: ['v'] } },
      organizations: {
        ...{ a: ENTERPRISE, b: ENTERPRISE, c: ENTERPRISE, d: ENTERPRISE },
        university: { kind: 'UNIVERSITY', region: null },
      },
      ties: [
        ['a', 'LEADS', 'lab'],
        ['a', 'CO_BUILDS', 'other'],
        ['b', 'SUPPORTS', 'lab'],
        ['c', 'FUNDS', 'other'],
        ['d', 'LEADS', 'elsewhere'],
        ['university', 'LEADS', 'lab'],
      ],
    });
    expect(await partOf(graph, {}, 'SCIENCE_PARK', 'ENTERPRISES')).toMatchObject({
      raw: 3,
      value: 0.5,
      organizations: ['a', 'b', 'c'],
    });
  });

  test.each([
    ['2018-12-31', 0],
    ['2019-01-01', 1],
    ['2020-12-31', 1],
    ['2021-01-01', 0],
  ])('counts on %s a tie that holds from 2019 to 2021 %s times', async (day, raw) => {
    const graph = await write({
      units: { u: null },
      platforms: { lab },
      organizations: { a: ENTERPRISE },
      ties: [['a', 'LEADS', 'lab', { since: '2019-01-01', until: '2021-01-01' }]],
    });
    const part = await partOf(graph, { asOf: day }, 'SCIENCE_PARK', 'ENTERPRISES');
    expect(part).toMatchObject({ raw, value: raw / (raw + 3) });
  });

  test('does not count behind a platform that has closed, is still to come or no longer serves the unit', async () => {
    const graph = await write({
      units: { u: null },
      platforms: {
        closed: { ...lab, closed: asOf },
        coming: { ...lab, opened: '2022-01-02' },
        left: { ...lab, serves: [{ unit: 'u', until: asOf }] },
      },
      organizations: { a: ENTERPRISE },
      ties: [
        ['a', 'LEADS', 'closed'],
        ['a', 'FUNDS', 'coming'],
        ['a', 'SUPPORTS', 'left'],
      ],
    });
    expect(await partOf(graph, {}, 'SCIENCE_PARK', 'ENTERPRISES')).toMatchObject({ raw: 0, value: 0 });
  });
});

describe('NEIGHBOUR_SLOTS', () => {
  const park: PlatformStory = { kind: 'SCIENCE_PARK', serves: ['u'], opened: '2010-01-01' };

  test('is the share of the other slots that are covered, whichever slots are asked for', async () => {
    const graph = await write({
      units: { u: null },
      platforms: { park, makerspace: { ...park, kind: 'MAKERSPACE' } },
    });
    for (const slots of [undefined, ['PUBLIC_SERVICE_PLATFORM']]) {
      expect(await partOf(graph, { slots }, 'PUBLIC_SERVICE_PLATFORM', 'NEIGHBOUR_SLOTS')).toMatchObject({
        raw: 2,
        value: 0.5,
        slots: expect.arrayContaining([{ id: 'DOUBLE_INNOVATION_PLATFORM' }, { id: 'SCIENCE_PARK' }]),
      });
    }
  });

  test('does not count a slot that is only in progress', async () => {
    const graph = await write({
      units: { u: null },
      platforms: { park: { kind: 'SCIENCE_PARK', serves: ['u'], seenInProgress: '2020-01-01' } },
    });
    expect(await partOf(graph, {}, 'PUBLIC_SERVICE_PLATFORM', 'NEIGHBOUR_SLOTS')).toMatchObject({ raw: 0, value: 0 });
  });
});

describe('LEVEL', () => {
  const lab: PlatformStory = { kind: 'KEY_LABORATORY', serves: ['u'], opened: '2010-01-01' };

  test.each([
    [[], []],
    [['COUNTY', 'MUNICIPAL'], []],
    [['PROVINCIAL', 'MUNICIPAL'], ['PROVINCIAL']],
    [
      ['NATIONAL', 'PROVINCIAL'],
      ['NATIONAL', 'PROVINCIAL'],
    ],
  ] as const)('of platforms designated %j counts %j', async (levels, counted) => {
    const platforms: Record<string, PlatformStory> = { plain: lab };
    for (const level of levels) platforms[level] = { ...lab, designations: [{ kind: 'KEY_LABORATORY', level }] };
    const graph = await write({ units: { u: null }, platforms });
    const part = await partOf(graph, {}, 'SCIENCE_PARK', 'LEVEL');
    const raw = counted.length;
    expect(part).toMatchObject({ raw, value: raw / (raw + 3), platforms: counted });
  });

  test('leaves out a designation that has ended', async () => {
    const designations = [{ kind: 'KEY_LABORATORY', level: 'NATIONAL', until: asOf }] as const;
    const graph = await write({
      units: { u: null },
      platforms: { lab: { ...lab, designations: [...designations] } },
    });
    expect(await partOf(graph, {}, 'SCIENCE_PARK', 'LEVEL')).toMatchObject({ raw: 0, value: 0 });
    expect(await partOf(graph, { asOf: '2021-12-31' }, 'SCIENCE_PARK', 'LEVEL')).toMatchObject({ raw: 1, value: 0.25 });
  });
});

describe('UPGRADABLE', () => {
  const lab: PlatformStory = { kind: 'KEY_LABORATORY', serves: ['u'], opened: '2010-01-01' };

  test('counts each platform that operates, serves the unit and can be raised to fill the slot', async () => {
    const graph = await write({
      units: { u: null, v: null },
      platforms: {
        lab,
        alliance: { ...lab, kind: 'INNOVATION_ALLIANCE' },
        building: { kind: 'KEY_LABORATORY', serves: ['u'], seenInProgress: '2020-01-01' },
        elsewhere: { ...lab, serves: ['v'] },
        other: { ...lab, kind: 'OTHER' },
      },
    });
    expect(await partOf(graph, {}, 'TECHNOLOGY_INNOVATION_CENTER', 'UPGRADABLE')).toMatchObject({
      raw: 2,
      value: 2 / 3,
      platforms: ['alliance', 'lab'],
    });
    expect(await partOf(graph, {}, 'SCIENCE_PARK', 'UPGRADABLE')).toMatchObject({ raw: 0, value: 0, platforms: [] });
  });

  test('counts what lacks only the level that is asked for, and are the platforms of the ways to upgrade', async () => {
    const graph = await write({
      units: { u: null },
      platforms: {
        park: { ...lab, kind: 'SCIENCE_PARK' },
        institute: { ...lab, kind: 'INDUSTRIAL_RESEARCH_INSTITUTE' },
      },
    });
    const scope = { minLevel: 'PROVINCIAL' };
    const part = await partOf(graph, scope, 'SCIENCE_PARK', 'UPGRADABLE');
    expect(part).toMatchObject({ raw: 2, platforms: ['institute', 'park'] });
    const { data } = await api.ask(
      `query ($scope: CoverageScopeInput) { coverageGaps(scope: $scope) { edges { node {
        slot scoreParts { part platforms { id } } waysToClose { kind platform { id } } } } } }`,
      { scope: { asOf, framework: graph.framework, ...scope } },
    );
    for (const { node } of data.coverageGaps.edges) {
      const upgrades = node.waysToClose.filter(({ kind }) => kind === 'UPGRADE').map(({ platform }) => platform!.id);
      const counted = node.scoreParts.find(({ part: kind }) => kind === 'UPGRADABLE')!.platforms.map(({ id }) => id);
      expect(counted).toEqual([...new Set(upgrades)].sort());
    }
  });

  test('does not apply where the rule names no kind', async () => {
    const { data } = await api.ask(`{ coverageGaps(scope: { standard: "std-county-transfer" }, first: 100) {
      edges { node { standardSlot { id } scoreParts { part value } } } } }`);
    const values = data.coverageGaps.edges.map(({ node }) => [
      node.standardSlot.id === 'TECHNOLOGY_MARKET_REGISTRATION',
      node.scoreParts.find(({ part }) => part === 'UPGRADABLE')!.value === null,
    ]);
    expect(values.length).toBeGreaterThan(0);
    for (const [isUntold, isNull] of values) expect(isNull).toBe(isUntold);
  });
});

describe('LEADERS', () => {
  test('counts each organization behind the platforms whose role may lead one of the slot', async () => {
    const lab: PlatformStory = { kind: 'KEY_LABORATORY', serves: ['u'], opened: '2010-01-01' };
    const graph = await write({
      units: { u: null },
      platforms: { lab, other: lab },
      organizations: {
        bureau: { kind: 'GOVERNMENT', roles: ['GOVERNMENT'] },
        firm: { kind: 'ENTERPRISE', roles: ['INDUSTRY'] },
        university: { kind: 'UNIVERSITY', roles: ['UNIVERSITY', 'RESEARCH'] },
        idle: { kind: 'UNIVERSITY', roles: ['UNIVERSITY'] },
      },
      ties: [
        ['bureau', 'SUPPORTS', 'lab'],
        ['firm', 'LEADS', 'lab'],
        ['university', 'CO_BUILDS', 'lab'],
        ['university', 'CO_BUILDS', 'other'],
      ],
    });
    // Which roles may lead is data of the document: `Slot.leadRoles`.
    for (const [slot, organizations] of [
      ['PUBLIC_SERVICE_PLATFORM', ['bureau']],
      ['INDUSTRIAL_RESEARCH_INSTITUTE', ['university']],
      ['TECHNOLOGY_INNOVATION_CENTER', ['firm', 'university']],
    ] as const) {
      const raw = organizations.length;
      expect(await partOf(graph, {}, slot, 'LEADERS')).toMatchObject({ raw, value: raw / (raw + 5), organizations });
    }
  });

  test('does not apply where the slot names no roles', async () => {
    const { data } = await api.ask(`{ coverageGaps(scope: { standard: "std-county-transfer" }, first: 100) {
      edges { node { scoreParts { part raw value } } } } }`);
    for (const { node } of data.coverageGaps.edges)
      expect(node.scoreParts).toContainEqual({ part: 'LEADERS', raw: null, value: null });
  });
});

describe('DISTANCE', () => {
  const park: PlatformStory = { kind: 'SCIENCE_PARK', serves: ['u'], opened: '2010-01-01' };
  // Two cities of a province, one with two districts and a zone within one of them; another land.
  const regions = {
    province: null,
    city: 'province',
    east: 'city',
    west: 'city',
    zone: 'west',
    other: 'province',
    far: 'other',
    land: null,
  };
  const scope = (graph: SmallWorld) => ({ region: graph.id('east') });

  test.each([
    ['city', 1, 0],
    ['west', 2, 0],
    ['zone', 3, 1 - 2 / 3],
    ['far', 4, 0.5],
    // Two steps to the top, one above it, and one down to the other top.
    ['land', 4, 0.5],
  ] as const)('from a district to a park in %s is %s steps', async (region, raw, value) => {
    const graph = await write({
      units: { u: null },
      regions,
      platforms: { park: { ...park, region } },
    });
    const part = await partOf(graph, scope(graph), 'SCIENCE_PARK', 'DISTANCE');
    expect(part).toMatchObject({ raw, platforms: ['park'] });
    expect(part.value).toBeCloseTo(value, 12);
  });

  test('is to the nearest', async () => {
    const graph = await write({
      units: { u: null },
      regions,
      platforms: {
        far: { ...park, region: 'far' },
        near: { ...park, region: 'west' },
        too: { ...park, region: 'west' },
      },
    });
    const part = await partOf(graph, scope(graph), 'SCIENCE_PARK', 'DISTANCE');
    expect(part).toMatchObject({ raw: 2, platforms: ['near', 'too'] });
  });

  test.each<[string, Record<string, PlatformStory>]>([
    ['that serves another unit', { park: { ...park, serves: ['v'], region: 'west' } }],
    ['that fills another slot', { park: { ...park, kind: 'MAKERSPACE', region: 'west' } }],
    [
      'that is in progress',
      { park: { kind: 'SCIENCE_PARK', serves: ['u'], seenInProgress: '2020-01-01', region: 'west' } },
    ],
    ['that has closed', { park: { ...park, closed: asOf, region: 'west' } }],
    ['whose place no source tells', { park }],
  ])('knows no platform elsewhere of one %s', async (_, platforms) => {
    const graph = await write({ units: { u: null, v: null }, regions, platforms });
    const part = await partOf(graph, scope(graph), 'SCIENCE_PARK', 'DISTANCE');
    expect(part).toMatchObject({ raw: null, value: 1, platforms: [] });
  });

  test('does not apply without a region and leaves the score alone', async () => {
    const graph = await write({ units: { u: null } });
    const part = await partOf(graph, {}, 'SCIENCE_PARK', 'DISTANCE');
    expect(part).toMatchObject({ raw: null, value: null, contribution: 0 });
    const [gap] = await gapsOf({ framework: graph.framework });
    // Status at 5, and five others at 1 each that come to nothing.
    expect(gap?.score).toBeCloseTo(5 / 10, 6);
  });
});

describe('IN_PROGRESS_AGE', () => {
  const building: PlatformStory = { kind: 'SCIENCE_PARK', serves: ['u'] };

  test('is the years since the oldest was first seen in progress, five at most', async () => {
    const graph = await write({
      units: { u: null },
      platforms: {
        young: { ...building, seenInProgress: '2021-01-01' },
        old: { ...building, seenInProgress: '2020-01-01' },
      },
    });
    const part = await partOf(graph, { asOf: '2022-01-01' }, 'SCIENCE_PARK', 'IN_PROGRESS_AGE');
    expect(part).toMatchObject({ raw: 731 / 365.25, value: 731 / 365.25 / 5, platforms: ['old'] });
    expect(await partOf(graph, { asOf: '2020-01-01' }, 'SCIENCE_PARK', 'IN_PROGRESS_AGE')).toMatchObject({
      raw: 0,
      value: 0,
    });
    expect(await partOf(graph, { asOf: '2026-01-01' }, 'SCIENCE_PARK', 'IN_PROGRESS_AGE')).toMatchObject({ value: 1 });
  });

  test('does not apply to a gap that is not in progress', async () => {
    const graph = await write({
      units: { u: null },
      platforms: { unknown: { kind: 'TECHNOLOGY_INNOVATION_CENTER', serves: ['u'] } },
    });
    for (const slot of ['SCIENCE_PARK', 'TECHNOLOGY_INNOVATION_CENTER'])
      expect(await partOf(graph, {}, slot, 'IN_PROGRESS_AGE')).toMatchObject({ raw: null, value: null });
  });
});

/** Two units with a gap of each status, of which the less urgent ones have all else on their side. */
const BUSY: Story = {
  units: { u: null, v: null },
  regions: { city: null, east: 'city' },
  platforms: {
    park: { kind: 'SCIENCE_PARK', serves: ['u'], seenInProgress: '2000-01-01', region: 'east' },
    center: { kind: 'TECHNOLOGY_INNOVATION_CENTER', serves: ['u'], region: 'east' },
    institute: { kind: 'INDUSTRIAL_RESEARCH_INSTITUTE', serves: ['u'], opened: '2000-01-01', region: 'east' },
    service: { kind: 'PUBLIC_SERVICE_PLATFORM', serves: ['u'], opened: '2000-01-01', region: 'east' },
    makerspace: {
      kind: 'MAKERSPACE',
      serves: ['u'],
      opened: '2000-01-01',
      region: 'east',
      designations: [{ kind: 'MAKERSPACE', level: 'NATIONAL' }],
    },
  },
  organizations: Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`e${index}`, ENTERPRISE])),
  ties: Array.from({ length: 12 }, (_, index) => [`e${index}`, 'LEADS', 'makerspace']),
};

test('the score is the mean of the values that apply, by their weights, and the sum of the contributions', async () => {
  const graph = await write(BUSY);
  const scope = { framework: graph.framework, region: graph.id('east') };
  const weights = {
    status: 2,
    enterprises: 3,
    neighbourSlots: 0,
    level: 0.5,
    upgradable: 1.5,
    leaders: 0.25,
    distance: 1,
    inProgressAge: 4,
  };
  for (const { scoreParts, score } of await gapsOf(scope, weights)) {
    expect(scoreParts.map(({ part, weight }) => [part, weight])).toEqual([
      ['STATUS', 2],
      ['ENTERPRISES', 3],
      ['NEIGHBOUR_SLOTS', 0],
      ['LEVEL', 0.5],
      ['UPGRADABLE', 1.5],
      ['LEADERS', 0.25],
      ['DISTANCE', 1],
      ['IN_PROGRESS_AGE', 4],
    ]);
    const applying = scoreParts.filter(({ value }) => value !== null);
    const whole = applying.reduce((sum, { weight }) => sum + weight, 0);
    const mean = applying.reduce((sum, { weight, value }) => sum + weight * (value as number), 0) / whole;
    expect(score).toBeCloseTo(mean, 6);
    expect(scoreParts.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(mean, 12);
    for (const { reasonZh, reasonEn } of scoreParts) {
      expect(reasonZh).toMatch(/\p{Script=Han}/u);
      expect(reasonEn).not.toMatch(/^$|undefined|null/);
    }
  }
});

test('by default the status is half of the score, and a gap passes one of a worse status only by far more of all else', async () => {
  const graph = await write(BUSY);
  const gaps = await gapsOf({ framework: graph.framework });
  const [first, ...rest] = gaps;
  // Of u, behind which all stands, nothing is missing; v has nothing but missing slots.
  expect(graph.name(first!.key)).toBe('v:PUBLIC_SERVICE_PLATFORM');
  for (const { scoreParts } of gaps.filter(({ status }) => status !== 'IN_PROGRESS')) {
    const applying = scoreParts.filter(({ value }) => value !== null);
    const [status, ...others] = applying.map(({ weight }) => weight);
    expect(status).toBe(others.reduce((sum, weight) => sum + weight, 0));
  }
  expect(rest.map(({ score }) => score)).toEqual(rest.map(({ score }) => score).sort((a, b) => b - a));
});

test('a rank is one more than there are gaps before; gaps of the same score and status share one', async () => {
  const graph = await write({
    ...BUSY,
    units: { u: null, v: null, w: null },
    organizations: { ...BUSY.organizations, bureau: { kind: 'GOVERNMENT', roles: ['GOVERNMENT'] } },
    platforms: { ...BUSY.platforms, other: { kind: 'OTHER', serves: ['w'], opened: '2000-01-01' } },
    ties: [...BUSY.ties!, ['bureau', 'SUPPORTS', 'other']],
  });
  const gaps = await gapsOf({ framework: graph.framework });
  for (const { rank, score, status } of gaps) {
    const before = gaps.filter((other) => other.score > score || (other.score === score && other.rank < rank));
    expect(rank).toBe(before.length + 1);
    for (const other of gaps.filter((one) => one.rank === rank))
      expect([other.score, other.status]).toEqual([score, status]);
    for (const other of gaps.filter((one) => one.score === score && one.status === status))
      expect(other.rank).toBe(rank);
  }
  expect(new Set(gaps.map(({ rank }) => rank)).size).toBeLessThan(gaps.length);
  const [page] = (await api.ask(GAPS, { scope: { asOf, framework: graph.framework }, first: 3 })).data.coverageGaps
    .edges;
  expect(page?.node.rank).toBe(1);
});

test('other weights give another order; gaps alike come by status, then industry and slot', async () => {
  const graph = await write(BUSY);
  const others = { enterprises: 0, neighbourSlots: 0, level: 0, upgradable: 0, leaders: 0, distance: 0 };
  const order = async (weights: object) =>
    (await gapsOf({ framework: graph.framework }, weights)).map((gap) => graph.name(gap.key));
  const ofV = [
    'PUBLIC_SERVICE_PLATFORM',
    'INDUSTRIAL_RESEARCH_INSTITUTE',
    'TECHNOLOGY_INNOVATION_CENTER',
    'DOUBLE_INNOVATION_PLATFORM',
    'SCIENCE_PARK',
  ].map((slot) => `v:${slot}`);
  const byAge = ['u:SCIENCE_PARK', ...ofV, 'u:TECHNOLOGY_INNOVATION_CENTER'];
  expect(await order({ ...others, status: 0, inProgressAge: 1 })).toEqual(byAge);
  expect(await order({ ...others, status: 0, level: 1, inProgressAge: 0 })).toEqual([
    'u:TECHNOLOGY_INNOVATION_CENTER',
    'u:SCIENCE_PARK',
    ...ofV,
  ]);
});

test('a score is 0 where no part that applies has a weight', async () => {
  const graph = await write({ units: { u: null } });
  const weights = {
    ...{ status: 0, enterprises: 0, neighbourSlots: 0, level: 0, upgradable: 0, leaders: 0 },
    ...{ distance: 1, inProgressAge: 1 },
  };
  const gaps = await gapsOf({ framework: graph.framework }, weights);
  expect(gaps.map(({ score }) => score)).toEqual([0, 0, 0, 0, 0]);
});

test('a page goes on by the order of the scores', async () => {
  const graph = await write(BUSY);
  const scope = { framework: graph.framework, asOf };
  const all = await gapsOf(scope);
  const first = await api.ask(GAPS, { scope, first: 4 });
  const { endCursor } = first.data.coverageGaps.pageInfo;
  const rest = await api.ask(GAPS, { scope, first: 4, after: endCursor });
  const ids = [first, rest].flatMap(({ data }) => data.coverageGaps.edges.map(({ node }) => node.key));
  expect(ids).toEqual(all.map(({ key }) => key));
});

test.each([
  ['weights: { level: -0.1 }', 'weights.level'],
  ['weights: { inProgressAge: 1e999 }', 'weights.inProgressAge'],
  [
    'weights: { status: 0, enterprises: 0, neighbourSlots: 0, level: 0, upgradable: 0, leaders: 0, distance: 0, inProgressAge: 0 }',
    'weights',
  ],
])('%s is refused', async (given, argument) => {
  const { errors } = await api.ask(`{ coverageGaps(${given}) { totalCount } }`);
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  expect(String(errors?.[0]?.extensions.argument)).toMatch(new RegExp(`${argument.replace('.', '\\.')}$`));
});

test('one more statement reads the scores of all gaps, and with a region one more the scope elsewhere', async () => {
  const ask = (scope: string) =>
    api.ask(`{ coverageGaps(scope: ${scope}, first: 200) { edges { node { key score scoreParts { raw } } } } }`);
  expect(await statementsOf(() => ask('{ includeSubfields: true }'))).toBe(3);
  expect(await statementsOf(() => ask('{ region: "r-a003", includeSubfields: true }'))).toBe(4);
});
