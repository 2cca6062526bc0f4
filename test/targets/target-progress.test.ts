import type { TargetProgress } from '../answers';
import { useWorld } from '../harness';
import { rowsOf } from '../seed/seeded';
import { expectWellWritten, numbersIn, thereAre } from '../summaries';

const { api, write } = useWorld();

const PROGRESS = `query ($asOf: Date, $region: ID) {
  targetProgress(scope: { region: $region, asOf: $asOf }) {
    asOf region { id }
    targets {
      isCountable reasonZh reasonEn known distance inProgress unknown
      target { id value by clause { number } countedKinds countNoteZh }
      platforms(limit: 500) { platform { id } kind designation { id } state since counts }
    }
  }
}`;

async function progress(asOf: string, region?: string) {
  const { data, errors } = await api.ask(PROGRESS, { asOf, region });
  expect(errors).toBeUndefined();
  const byId: Record<string, TargetProgress> = Object.fromEntries(
    data.targetProgress.targets.map((target) => [target.target.id, target]),
  );
  return byId as typeof byId & Record<typeof INCUBATORS | typeof MUNICIPAL | typeof PROVINCIAL, TargetProgress>;
}

const INCUBATORS = 'tg-incubators-makerspaces';
const MUNICIPAL = 'tg-tic-municipal';
const PROVINCIAL = 'tg-tic-provincial';

test('every target is told; where the data cannot tell, why, in both languages', async () => {
  const told = await progress('2026-01-01', 'r-a001');
  expect(Object.keys(told)).toEqual(rowsOf('document/targets').map(({ id }) => id));
  for (const row of rowsOf('document/target_counts')) {
    const target = told[row.target_id!]!;
    if (row.platform_kinds === '' && row.services === '') {
      expect(target).toMatchObject({
        isCountable: false,
        reasonZh: row.note_zh,
        reasonEn: row.note_en,
        known: null,
        distance: null,
        inProgress: null,
        unknown: null,
        platforms: [],
      });
    } else {
      expect(target).toMatchObject({ isCountable: true, reasonZh: null, reasonEn: null });
      expect(target.target.countNoteZh).toBe(row.note_zh);
      expect(target.distance).toBe(target.target.value === null ? null : target.target.value - target.known!);
    }
  }
  expect(Object.keys(told).filter((id) => !told[id]!.isCountable)).toEqual([
    'tg-tic-national',
    'tg-brokers',
    'tg-county-coverage',
  ]);
});

test('the platforms of the seed that can be told to be incubators or makerspaces of the city are all looked at', async () => {
  const kinds = ['INCUBATOR', 'MAKERSPACE'];
  const own = rowsOf('weihai/platforms').filter(({ kind }) => kinds.includes(kind as string));
  const named = rowsOf('weihai/designations').filter(({ kind }) => kinds.includes(kind as string));
  const ids = new Set([...own.map(({ id }) => id), ...named.map(({ platform_id }) => platform_id)]);
  const { [INCUBATORS]: target } = await progress('2026-01-01', 'r-a001');
  const told = target.platforms.map((one) => one.platform.id);
  expect(told).toEqual([...ids].sort());
  expect(target.known! + target.inProgress! + target.unknown!).toBe(ids.size);
});

test.each([
  ['2019-12-31', 0, []],
  ['2020-01-01', 1, ['hall']],
  ['2022-05-31', 1, ['hall']],
  ['2022-06-01', 0, []],
])('on %s an incubator open from 2020 to 2022-06-01 makes %i', async (asOf, known, counted) => {
  const graph = await write({
    units: {},
    regions: { here: null },
    platforms: { hall: { kind: 'INCUBATOR', opened: '2020-01-01', closed: '2022-06-01', region: 'here' } },
  });
  const { [INCUBATORS]: target } = await progress(asOf, graph.id('here'));
  expect(target.known).toBe(known);
  expect(target.platforms.map((one) => graph.name(one.platform.id))).toEqual(counted);
});

test('what is being built or of unknown state is listed, and does not count where the target asks for work', async () => {
  const graph = await write({
    units: {},
    regions: { here: null, part: 'here', there: null },
    platforms: {
      a_open: { kind: 'MAKERSPACE', opened: '2020-01-01', region: 'part' },
      b_rising: { kind: 'INCUBATOR', seenInProgress: '2020-01-01', region: 'here' },
      c_unseen: { kind: 'INCUBATOR', region: 'here' },
      d_also: {
        kind: 'SCIENCE_PARK',
        opened: '2020-01-01',
        region: 'here',
        designations: [{ kind: 'INCUBATOR', level: 'COUNTY', since: '2020-03-01', until: '2025-01-01' }],
      },
      e_accelerator: { kind: 'ACCELERATOR', opened: '2020-01-01', region: 'here' },
      f_elsewhere: { kind: 'INCUBATOR', opened: '2020-01-01', region: 'there' },
    },
  });
  const at = async (asOf: string) => (await progress(asOf, graph.id('here')))[INCUBATORS];
  const target = await at('2024-12-31');
  expect(target).toMatchObject({ known: 2, inProgress: 1, unknown: 1, distance: null });
  expect(
    target.platforms.map((one) => [
      graph.name(one.platform.id),
      one.kind,
      one.state,
      one.counts,
      one.designation !== null,
    ]),
  ).toEqual([
    ['a_open', 'MAKERSPACE', 'OPERATING', true, false],
    ['b_rising', 'INCUBATOR', 'IN_PROGRESS', false, false],
    ['c_unseen', 'INCUBATOR', 'UNKNOWN', false, false],
    ['d_also', 'INCUBATOR', 'OPERATING', true, true],
  ]);
  expect((await at('2025-01-01')).known).toBe(1);
});

test('a level is reached by a designation of that level; for a trial one that is only applied for is enough', async () => {
  const designated = (level: 'MUNICIPAL' | 'PROVINCIAL', stage: 'APPLIED' | 'DESIGNATED' | 'REVOKED') => ({
    kind: 'TECHNOLOGY_INNOVATION_CENTER' as const,
    opened: '2019-01-01',
    region: 'here',
    designations: [{ kind: 'TECHNOLOGY_INNOVATION_CENTER' as const, level, stage }],
  });
  const graph = await write({
    units: {},
    regions: { here: null },
    platforms: {
      a: designated('MUNICIPAL', 'APPLIED'),
      b: designated('MUNICIPAL', 'DESIGNATED'),
      c: designated('MUNICIPAL', 'REVOKED'),
      d: designated('PROVINCIAL', 'DESIGNATED'),
      e: { kind: 'TECHNOLOGY_INNOVATION_CENTER', opened: '2019-01-01', region: 'here' },
    },
  });
  const told = await progress('2020-12-31', graph.id('here'));
  const names = (id: typeof MUNICIPAL | typeof PROVINCIAL) =>
    told[id].platforms.map((one) => graph.name(one.platform.id));
  expect([names(MUNICIPAL), told[MUNICIPAL].known, told[MUNICIPAL].distance]).toEqual([['a', 'b'], 2, null]);
  expect([names(PROVINCIAL), told[PROVINCIAL].known]).toEqual([['d'], 1]);
});

test('before the document was issued there are no targets', async () => {
  expect(await progress('2018-11-29')).toEqual({});
});

test('a part of the city has numbers and no distance, since the targets are the whole city’s', async () => {
  const city = await progress('2026-01-01', 'r-a001');
  const part = await progress('2026-01-01', 'r-a003');
  expect(city[INCUBATORS].distance).toBe(50 - city[INCUBATORS].known!);
  expect(part[INCUBATORS].known).toBeLessThan(city[INCUBATORS].known!);
  expect(part[INCUBATORS].known).toBeGreaterThan(0);
  expect(part[INCUBATORS].distance).toBeNull();
});

test('an unknown region is an error that names it', async () => {
  const { errors } = await api.ask(PROGRESS, { region: 'r-none' });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'scope.region' });
});

test.each(['2018-11-29', '2018-12-01', '2020-12-31', '2026-01-01'])(
  'on %s the summary has the numbers of the targets, for the city and for a part of it',
  async (asOf) => {
    for (const region of [undefined, 'r-a001', 'r-a003']) {
      const { data } = await api.ask(
        `query ($asOf: Date, $region: ID) { targetProgress(scope: { asOf: $asOf, region: $region }) {
          summary { zh en } targets { target { name nameEn value } isCountable known distance } } }`,
        { asOf, region },
      );
      const { summary, targets } = data.targetProgress;
      expectWellWritten(summary);
      const short = targets.filter(({ distance }) => distance !== null && distance > 0);
      const kinds = [
        targets.filter(({ distance }) => distance === 0).length,
        short.length,
        targets.filter(({ isCountable, distance }) => isCountable && distance === null).length,
        targets.filter(({ isCountable }) => !isCountable).length,
      ];
      const shares = short.map(({ known, target }) => known! / target.value!);
      const last = short.filter((_target, index) => shares[index] === Math.min(...shares));
      const names = last.flatMap(({ known, target }) => ({ ...target, known: known! }));
      const counts = thereAre(targets.length, ...kinds);
      expect(numbersIn(summary.zh)).toEqual([...counts, ...names.flatMap(({ known, value }) => [known, value])]);
      expect(numbersIn(summary.en)).toEqual([...counts, ...names.flatMap(({ known, value }) => [known, value])]);
      for (const { name, nameEn } of names) {
        expect(summary.zh).toContain(`“${name}”`);
        expect(summary.en).toContain(`“${nameEn}”`);
      }
    }
  },
);

test('how far the platforms that a target counts were looked for is that of the kind least looked for', async () => {
  const EXTENTS = ['LOOKED_FOR', 'LOOKED_FOR_IN_PART', 'NEVER_LOOKED_FOR'];
  const scope = { region: 'r-a001', asOf: '2026-11-29' };
  const { data } = await api.ask(
    `query ($scope: RegionScopeInput) { targetProgress(scope: $scope) { targets {
      target { countedKinds } lookedFor { extent surveys { id } kindsNotLookedFor }
    } } }`,
    { scope },
  );
  const { targets } = data.targetProgress;
  expect(targets.some(({ lookedFor }) => lookedFor === null)).toBe(true);
  expect(targets.some(({ lookedFor }) => lookedFor !== null)).toBe(true);
  for (const { target, lookedFor } of targets) {
    const each = await Promise.all(
      target.countedKinds.map(async (platformKind) => {
        const found = await api.ask(
          `query ($scope: RegionScopeInput, $platformKind: PlatformKind) {
            surveyFindings(scope: $scope, subject: PLATFORM_KIND, platformKind: $platformKind) { extent surveys { id } } }`,
          { scope, platformKind },
        );
        return { platformKind, ...found.data.surveyFindings };
      }),
    );
    if (each.length === 0) {
      expect(lookedFor).toBeNull();
      continue;
    }
    const least = Math.max(...each.map(({ extent }) => EXTENTS.indexOf(extent)));
    expect(lookedFor!.extent).toBe(EXTENTS[least]);
    const surveys = each.flatMap((one) => one.surveys.map(({ id }) => id));
    expect(lookedFor!.surveys.map(({ id }) => id).sort()).toEqual([...new Set(surveys)].sort());
    const never = each.filter(({ extent }) => extent === 'NEVER_LOOKED_FOR');
    expect(lookedFor!.kindsNotLookedFor).toEqual(never.map(({ platformKind }) => platformKind));
  }
});
