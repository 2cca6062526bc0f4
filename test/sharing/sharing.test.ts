import fc from 'fast-check';
import { totalsOf, useOf } from '../../src/sharing/use';
import type { Sharing } from '../answers';
import { useWorld } from '../harness';
import { copySeed } from '../seed/folder';
import type { SmallWorld } from '../story';
import { expectWellWritten } from '../summaries';

const { api, write } = useWorld();

const TOTALS =
  'resourceCount valueKnown valueWan hoursKnown hoursUnknown hoursWorked hoursForOthersKnown hoursForOthers idleCount idleHours';
const SHARING = `query ($scope: SharingScopeInput, $fullHours: Float! = 1000) {
  sharing(scope: $scope, fullHours: $fullHours) {
    asOf knownInAll resourceCount clause { number } totals { ${TOTALS} }
    kinds { kind totals { resourceCount } } regions { region { id } totals { resourceCount } }
    networks { network totals { resourceCount } }
    resources {
      resource { id nameZh kind category valueWan sharedSince sources { id } } owners { id } platforms { id } regions { id }
      hoursWorked hoursForOthers hoursYear useRate othersRate idleHours
    }
    summary { zh en }
  }
}`;

async function asked(scope: object): Promise<Sharing> {
  const { data, errors } = await api.ask(SHARING, { scope });
  expect(errors).toBeUndefined();
  return data.sharing;
}

let world: SmallWorld;
beforeAll(async () => {
  world = await write({
    units: { cluster: null, field: 'cluster', other: null },
    regions: { city: null, east: 'city', west: 'city' },
    organizations: { university: { kind: 'UNIVERSITY', region: 'east' } },
    platforms: {
      lab: { kind: 'KEY_LABORATORY', region: 'west', serves: ['field'] },
      park: { kind: 'SCIENCE_PARK', region: 'west', serves: ['other'] },
    },
    resources: {
      microscope: {
        ...{ owner: 'university', region: 'east', category: '电子显微镜', valueWan: 300, sharingNetwork: '甲网' },
        ...{ hoursWorked: 400, hoursForOthers: 100, hoursYear: 2022, sharedSince: '2018-01-01' },
      },
      line: { kind: 'EQUIPMENT', platform: 'lab', hoursWorked: 1200, hoursYear: 2022, sharedSince: '2020-01-01' },
      hall: { kind: 'SPACE', platform: 'park', valueWan: 50 },
      stray: { kind: 'DATA' },
    },
  });
});

const names = ({ resources }: Sharing) => resources.map(({ resource }) => world.name(resource.id));

test('what is shared is told with its owner, platform and place, the most idle first, those of unknown hours last', async () => {
  const told = await asked({ region: world.id('city'), asOf: '2024-01-01' });
  expect(names(told)).toEqual(['microscope', 'line', 'hall']);
  expect(told.clause.number).toBe('五(四)');
  const [microscope, line, hall] = told.resources;
  expect(microscope).toMatchObject({
    resource: { kind: 'INSTRUMENT', category: '电子显微镜', valueWan: 300, sources: [{ id: world.id('source') }] },
    owners: [{ id: world.id('university') }],
    regions: [{ id: world.id('east') }],
    ...{ hoursWorked: 400, hoursForOthers: 100, hoursYear: 2022, useRate: 0.4, othersRate: 0.25, idleHours: 600 },
  });
  // Its own place is not told, so it lies where the platform does that houses it.
  expect(line).toMatchObject({ platforms: [{ id: world.id('lab') }], regions: [{ id: world.id('west') }] });
  expect(line).toMatchObject({ useRate: 1.2, othersRate: null, idleHours: 0 });
  expect(hall).toMatchObject({ hoursWorked: null, useRate: null, othersRate: null, idleHours: null });
});

test('totals are of what is known, and what is not is counted apart', async () => {
  const told = await asked({ region: world.id('city'), asOf: '2024-01-01' });
  expect(told.totals).toEqual({
    ...{ resourceCount: 3, valueKnown: 2, valueWan: 350, hoursKnown: 2, hoursUnknown: 1, hoursWorked: 1600 },
    ...{ hoursForOthersKnown: 1, hoursForOthers: 100, idleCount: 1, idleHours: 600 },
  });
  expect(told.kinds.map(({ kind }) => kind)).toEqual(['INSTRUMENT', 'EQUIPMENT', 'SPACE']);
  expect(told.regions.map(({ region, totals }) => [region && world.name(region.id), totals.resourceCount])).toEqual([
    ['east', 1],
    ['west', 2],
  ]);
  expect(told.networks.map(({ network, totals }) => [network, totals.resourceCount])).toEqual([
    ['甲网', 1],
    [null, 2],
  ]);
  expectWellWritten(told.summary);
});

test('it is narrowed by region, and by the industry that the platform serves which houses it', async () => {
  expect(names(await asked({ region: world.id('east') }))).toEqual(['microscope']);
  expect(names(await asked({ industry: world.id('cluster') }))).toEqual(['line']);
  expect(names(await asked({ industry: world.id('other'), region: world.id('east') }))).toEqual([]);
});

test.each([
  ['2017-12-31', ['hall']],
  ['2018-01-01', ['hall', 'microscope']],
  ['2020-01-01', ['hall', 'line', 'microscope']],
])('on %s what is shared by then counts, and what no source tells since when: %j', async (asOf, shared) => {
  expect(names(await asked({ region: world.id('city'), asOf })).sort()).toEqual(shared);
});

test('hours of a year that has not ended by the day are not known on it', async () => {
  const before = await asked({ region: world.id('east'), asOf: '2022-12-30' });
  expect(before.totals).toMatchObject({ hoursKnown: 0, hoursUnknown: 1, hoursWorked: null, idleHours: null });
  expect(before.summary.en).toMatch(/nothing tells whether they lie idle/);
  expect((await asked({ region: world.id('east'), asOf: '2022-12-31' })).totals.hoursKnown).toBe(1);
});

test('the seed knows of no shared resource, and says what was looked for, where and when', async () => {
  const told = await asked({ region: 'r-a001', asOf: '2026-01-01' });
  expect([told.resourceCount, told.totals.valueWan, told.totals.idleHours]).toEqual([0, null, null]);
  expectWellWritten(told.summary);
  expect(told.summary.zh).toMatch(/^截至 2026-01-01，在威海市未见共享的仪器、设备、检测、数据或场地。/);
  expect(told.summary.en).toMatch(/does not say that there is none/);
});

test('whatever is known of some resources, sums are of the known and null of none, and idle is told of known hours alone', () => {
  const hours = fc.option(fc.integer({ min: 0, max: 8784 }));
  const resource = fc.record({
    hoursWorked: hours,
    hoursForOthers: hours,
    hoursYear: fc.option(fc.integer({ min: 2015, max: 2025 })),
    valueWan: hours,
  });
  fc.assert(
    fc.property(fc.array(resource, { maxLength: 8 }), fc.integer({ min: 1, max: 3000 }), (all, fullHours) => {
      const asOf = '2020-12-31';
      const totals = totalsOf(all.map((one) => ({ resource: one, ...useOf(one, asOf, fullHours) })));
      const known = all.filter(({ hoursWorked, hoursYear }) => hoursWorked !== null && (hoursYear ?? 0) <= 2020);
      const idle = known.map(({ hoursWorked }) => Math.max(0, fullHours - (hoursWorked as number)));
      expect([totals.hoursKnown, totals.hoursUnknown]).toEqual([known.length, all.length - known.length]);
      expect(totals.idleHours).toBe(known.length === 0 ? null : idle.reduce((sum, one) => sum + one, 0));
      expect(totals.idleCount).toBe(idle.filter((one) => one > 0).length);
      const values = all.flatMap(({ valueWan }) => valueWan ?? []);
      expect(totals.valueWan).toBe(values.length === 0 ? null : values.reduce((sum, one) => sum + one, 0));
    }),
  );
});

test.each([
  [{ scope: { region: 'r-x' } }, 'scope.region', /knows no Region/],
  [{ scope: { industry: 'i-x' } }, 'scope.industry', /knows no Industry/],
  [{ fullHours: 0 }, 'fullHours', /more than 0/],
  [{ fullHours: 9000 }, 'fullHours', /at most 8784/],
])('%j is refused by %s', async (variables, argument, message) => {
  const { errors } = await api.ask(SHARING, variables);
  expect(errors?.[0]).toMatchObject({
    message: expect.stringMatching(message),
    extensions: { code: 'BAD_USER_INPUT', argument },
  });
});

test('a table of shared resources can be loaded, and says which of its rows can not be', () => {
  const seed = copySeed();
  const row = (id: string, hours: string) =>
    `${id},电子显微镜,,,INSTRUMENT,,300,${hours},,2018,o-a035,p-a001,r-a003,s-a001`;
  seed.append('weihai/shared_resources', row('sr-1', '400,100,2022'));
  expect(seed.problems()).toEqual([]);
  seed.append(
    'weihai/shared_resources',
    row('sr-2', '100,400,2022'),
    row('sr-3', '9000,,2022'),
    row('sr-4', '400,100,'),
  );
  expect(seed.problems()).toEqual([
    expect.stringMatching(/hours_for_others 400 are more than hours_worked 100/),
    expect.stringMatching(/9000 hours are more than a year has/),
    expect.stringMatching(/hours_year is missing/),
  ]);
  seed.dispose();
});
