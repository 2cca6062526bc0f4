import { useWorld } from '../harness';
import type { PlatformStory, SmallWorld, TotalStory } from '../story';

const { api, write } = useWorld();

const TOTALS = `query ($scope: RegionScopeInput) { publishedTotals(scope: $scope) { asOf region { id } totals {
  indicator { id } region { id } value isComparable noteZh known undated differenceAtLeast differenceAtMost platforms { id } } } }`;

async function totals({ id, name }: SmallWorld, { region = 'city', asOf = '2026-01-01' } = {}) {
  const { data, errors } = await api.ask(TOTALS, { scope: { region: id(region), asOf } });
  expect(errors).toBeUndefined();
  return data.publishedTotals.totals.map(({ indicator, region, platforms, ...total }) => ({
    ...total,
    name: name(indicator.id),
    region: name(region.id),
    platforms: platforms.map((platform) => name(platform.id)),
  }));
}

const REGIONS = { regions: { city: null, part: 'city', other: null } };
const TOTAL: TotalStory = {
  value: 5,
  region: 'city',
  asOf: '2021-05-01',
  countedKinds: ['INCUBATOR'],
  countedLevel: 'PROVINCIAL',
  levelMatch: 'EXACT',
};

function incubator(
  told: Partial<PlatformStory> & { level?: 'PROVINCIAL' | 'NATIONAL' | 'MUNICIPAL'; since?: string } = {},
) {
  const { level = 'PROVINCIAL', since = '2019-01-01', ...rest } = told;
  return {
    kind: 'INCUBATOR',
    opened: '2010-01-01',
    region: 'part',
    designations: [{ kind: 'INCUBATOR', level, since }],
    ...rest,
  } satisfies PlatformStory;
}

const PLATFORMS = {
  counted: incubator(),
  later: incubator({ since: '2021-05-02' }),
  higher: {
    ...incubator(),
    designations: [...incubator().designations, ...incubator({ level: 'NATIONAL' }).designations],
  },
  lower: incubator({ level: 'MUNICIPAL' }),
  closed: incubator({ closed: '2020-01-01' }),
  elsewhere: incubator({ region: 'other' }),
  applied: {
    ...incubator(),
    designations: [{ kind: 'INCUBATOR', level: 'PROVINCIAL', stage: 'APPLIED', since: '2019-01-01' }],
  },
  otherwise: {
    ...incubator(),
    kind: 'MAKERSPACE',
    designations: [{ kind: 'MAKERSPACE', level: 'PROVINCIAL', since: '2019-01-01' }],
  },
} satisfies Record<string, PlatformStory>;

test('a total is counted on its own day, by its kind, level and region, and what is not known is the difference', async () => {
  const world = await write({ ...REGIONS, platforms: PLATFORMS, totals: { total: TOTAL } });
  expect(await totals(world)).toEqual([
    {
      name: 'total',
      region: 'city',
      value: 5,
      isComparable: true,
      noteZh: '说明',
      known: 1,
      undated: 0,
      differenceAtLeast: 4,
      differenceAtMost: 4,
      platforms: ['counted'],
    },
  ]);
});

test('one of a level or above counts higher ones too, and one of two kinds both', async () => {
  const total: TotalStory = { ...TOTAL, countedKinds: ['INCUBATOR', 'MAKERSPACE'], levelMatch: 'AT_LEAST' };
  const world = await write({ ...REGIONS, platforms: PLATFORMS, totals: { total } });
  expect((await totals(world))[0]?.platforms).toEqual(['counted', 'higher', 'otherwise']);
});

test('a recognition of which no source tells the beginning may be later, and makes the difference a span', async () => {
  const undated = {
    ...incubator(),
    designations: [{ kind: 'INCUBATOR', level: 'PROVINCIAL' }],
  } satisfies PlatformStory;
  const world = await write({ ...REGIONS, platforms: { ...PLATFORMS, undated }, totals: { total: TOTAL } });
  expect(await totals(world)).toMatchObject([{ known: 2, undated: 1, differenceAtLeast: 3, differenceAtMost: 4 }]);
});

test('where the definitions differ both numbers stand and nothing is subtracted; without a kind or a day nothing is counted', async () => {
  const world = await write({
    ...REGIONS,
    platforms: PLATFORMS,
    totals: {
      unlike: { ...TOTAL, isComparable: false },
      noKind: { ...TOTAL, isComparable: false, countedKinds: [] },
      noDay: { ...TOTAL, isComparable: false, asOf: undefined },
    } as Record<string, TotalStory>,
  });
  const none = { known: null, undated: null, differenceAtLeast: null, differenceAtMost: null };
  const found = Object.fromEntries((await totals(world)).map((total) => [total.name, total]));
  expect(found.unlike).toMatchObject({ value: 5, known: 1, differenceAtLeast: null, differenceAtMost: null });
  expect(found.noKind).toMatchObject({ value: 5, ...none });
  expect(found.noDay).toMatchObject({ value: 5, ...none });
});

test.each([
  ['2021-04-30', 'city', []],
  ['2021-05-01', 'city', ['total']],
  ['2021-05-01', 'part', ['total']],
  ['2021-05-01', 'other', []],
])('by %s the totals of %s are %j', async (asOf, region, names) => {
  const world = await write({ ...REGIONS, totals: { total: TOTAL } });
  expect((await totals(world, { region, asOf })).map(({ name }) => name)).toEqual(names);
});

test('a cell, what is known of its unit, a gap and a target have the totals of the kinds that they are about', async () => {
  const world = await write({
    ...REGIONS,
    units: { fibre: null },
    platforms: PLATFORMS,
    totals: {
      total: TOTAL,
      parks: { ...TOTAL, countedKinds: ['SCIENCE_PARK'] },
      labs: { ...TOTAL, countedKinds: ['KEY_LABORATORY'] },
    },
  });
  const shown = 'publishedTotals { indicator { id } differenceAtLeast }';
  const { data, errors } = await api.ask(
    `query ($coverage: CoverageScopeInput, $scope: RegionScopeInput) {
      coverage(scope: $coverage) { units { known { ${shown} } cells { slot ${shown} } } }
      coverageGaps(scope: $coverage) { edges { node { slot ${shown} } } }
      targetProgress(scope: $scope) { targets { target { id } ${shown} } } }`,
    {
      coverage: {
        framework: world.framework,
        region: world.id('city'),
        slots: ['DOUBLE_INNOVATION_PLATFORM', 'SCIENCE_PARK'],
      },
      scope: { region: world.id('city') },
    },
  );
  expect(errors).toBeUndefined();
  const told = (totals: { indicator: { id: string }; differenceAtLeast: number | null }[] = []) =>
    totals.map(({ indicator, differenceAtLeast }) => [world.name(indicator.id), differenceAtLeast]).sort();
  const incubators = [['total', 4]];
  const parks = [['parks', 5]];
  const [unit] = data.coverage.units;
  expect(unit?.cells.map(({ publishedTotals }) => told(publishedTotals))).toEqual([incubators, parks]);
  // A unit is to have all five, of which a laboratory fills none.
  expect(told(unit?.known.publishedTotals)).toEqual([...parks, ...incubators]);
  const gaps = data.coverageGaps.edges.map(({ node }) => [node.slot, told(node.publishedTotals)]);
  expect(Object.fromEntries(gaps)).toEqual({ DOUBLE_INNOVATION_PLATFORM: incubators, SCIENCE_PARK: parks });
  const targets = data.targetProgress.targets.map(({ target, publishedTotals }) => [target.id, told(publishedTotals)]);
  expect(Object.fromEntries(targets)).toMatchObject({ 'tg-incubators-makerspaces': incubators, 'tg-brokers': [] });
});

test('of the seed 47 incubators and makerspaces of provincial level or above stand beside those known, the sum of five figures', async () => {
  const { data } = await api.ask(
    `{ publishedTotals(scope: { region: "r-a001", asOf: "2026-01-01" }) { totals {
      indicator { nameZh asOf } value isComparable known differenceAtLeast differenceAtMost } } }`,
  );
  const found = Object.fromEntries(data.publishedTotals.totals.map((total) => [total.indicator.nameZh, total]));
  const all = found.省级以上科技企业孵化器和众创空间数;
  const parts = [
    '国家级科技企业孵化器数',
    '省级科技企业孵化器数',
    '国家众创空间数',
    '省级众创空间数',
    '国家专业化众创空间数',
  ];
  expect(parts.map((name) => found[name]?.value)).toEqual([8, 16, 12, 9, 2]);
  expect(all).toMatchObject({ value: 47, isComparable: true, indicator: { asOf: '2021-05-01' } });
  expect(parts.map((name) => found[name]?.differenceAtLeast === null)).toEqual([false, false, true, false, true]);
  expect(found.省级技术转移服务机构数).toMatchObject({ value: 8, isComparable: true });
  expect(found.市级重点实验室数).toMatchObject({ value: 21, isComparable: true });
  expect(all?.differenceAtLeast).toBe(47 - (all?.known ?? 0));
});

test('a region that the graph does not hold is refused by the argument', async () => {
  const { errors } = await api.ask('{ publishedTotals(scope: { region: "nowhere" }) { asOf } }');
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'scope.region' });
});
