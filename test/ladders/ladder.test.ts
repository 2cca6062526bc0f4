import { cypher } from '../../src/database/cypher';
import type { Ladder } from '../answers';
import { useWorld } from '../harness';
import { rowsOf } from '../seed/seeded';
import type { PlatformStory, SmallWorld } from '../story';
import { expectWellWritten } from '../summaries';

const { api, graph, write } = useWorld();

const LADDER = `query ($scope: LadderScopeInput, $from: Date!, $to: Date!, $step: TrendStep = YEAR) {
  ladder(scope: $scope, from: $from, to: $to, step: $step) {
    points { asOf rungs { level stage atLeast atMost unknown } }
    moveCounts { kind atLeast atMost unknown }
    moveTotal moves { kind possibleKinds isCertain platform { id } fromRung { level stage } toRung { level stage } day { notBefore notLaterThan } }
    durations { level stage completed bounded unknown ongoing medianAtLeastDays medianAtMostDays }
    industries { industry { id } ladderCount rungs { level atLeast atMost } }
    regions { region { id } ladderCount rungs { level atLeast atMost } moveCounts { kind atMost } }
    ladderCount ladders {
      key kind platform { id } standing { level stage } mayBeOff
      stays {
        level stage designation { id sources { id } } start { notBefore notLaterThan } end { notBefore notLaterThan }
        isCompleted atLeastDays atMostDays
      }
      moves { kind isCertain }
    }
    stayCount unknownStarts unboundedStarts undesignatedCount undesignated { id }
    clauses { number } summary { zh en }
  }
}`;

async function asked(scope: object, from: string, to: string, step = 'YEAR'): Promise<Ladder> {
  const { data, errors } = await api.ask(LADDER, { scope, from, to, step });
  expect(errors).toBeUndefined();
  return data.ladder;
}

const LAB = 'KEY_LABORATORY';
const on = (level: 'COUNTY' | 'MUNICIPAL' | 'PROVINCIAL' | 'NATIONAL', more: object = {}) =>
  ({ kind: LAB, level, ...more }) as const;

/** A world of platforms, all at `here`, which serve one unit. */
async function withPlatforms(platforms: Record<string, Partial<PlatformStory>>): Promise<SmallWorld> {
  const whole = Object.entries(platforms).map(([name, story]) => [name, { kind: LAB, region: 'here', ...story }]);
  return write({ units: { unit: null }, platforms: Object.fromEntries(whole) });
}

/** The ladder of one platform from 2010 to 2025. */
async function ladderOf(story: Partial<PlatformStory>) {
  const world = await withPlatforms({ lab: story });
  return { world, ladder: await asked({ region: world.id('here') }, '2010-01-01', '2025-01-01') };
}

const movesOf = ({ moves }: Ladder) =>
  moves.map(({ kind, toRung, day }) => [kind, toRung?.level ?? null, day.notBefore, day.notLaterThan]);

test('a platform rises from stage to stage and from level to level, falls, and leaves when it closes', async () => {
  const { ladder } = await ladderOf({
    closed: '2024-05-01',
    designations: [
      on('MUNICIPAL', { stage: 'CULTIVATING', since: '2012-01-01' }),
      on('MUNICIPAL', { stage: 'APPLIED', since: '2013-01-01' }),
      on('MUNICIPAL', { stage: 'PREPARING', since: '2014-01-01' }),
      on('MUNICIPAL', { since: '2015-01-01' }),
      on('PROVINCIAL', { since: '2018-01-01', until: '2021-01-01' }),
    ],
  });
  expect(movesOf(ladder)).toEqual([
    ['ENTRY', 'MUNICIPAL', '2012-01-01', '2012-01-01'],
    ['RISE', 'MUNICIPAL', '2013-01-01', '2013-01-01'],
    ['RISE', 'MUNICIPAL', '2014-01-01', '2014-01-01'],
    ['RISE', 'MUNICIPAL', '2015-01-01', '2015-01-01'],
    ['RISE', 'PROVINCIAL', '2018-01-01', '2018-01-01'],
    ['FALL', 'MUNICIPAL', '2021-01-01', '2021-01-01'],
    ['EXIT', null, '2024-05-01', '2024-05-01'],
  ]);
  const counts = (kind: string, count: number) => ({ kind, atLeast: count, atMost: count, unknown: 0 });
  expect(ladder.moveCounts).toEqual([counts('ENTRY', 1), counts('RISE', 4), counts('FALL', 1), counts('EXIT', 1)]);
  const shown = ladder.points.map(({ rungs }) => rungs.map(({ level, stage }) => `${level} ${stage}`));
  expect(shown.slice(0, 10)).toEqual([
    [],
    [],
    ['MUNICIPAL CULTIVATING'],
    ['MUNICIPAL APPLIED'],
    ['MUNICIPAL PREPARING'],
    ...Array(3).fill(['MUNICIPAL DESIGNATED']),
    ...Array(2).fill(['PROVINCIAL DESIGNATED']),
  ]);
  const durations = ladder.durations.map(({ stage, completed, medianAtLeastDays }) => [
    stage,
    completed,
    medianAtLeastDays,
  ]);
  expect(durations).toEqual([
    ['DESIGNATED', 1, 1096],
    ['DESIGNATED', 1, 1096],
    ['PREPARING', 1, 365],
    ['APPLIED', 1, 365],
    ['CULTIVATING', 1, 366],
  ]);
});

test('a rung without a day is reached not later than its earliest source was published, and is unknown before', async () => {
  // All of a story is stated in a source of 2020-06-01.
  const { ladder, world } = await ladderOf({ designations: [on('PROVINCIAL')] });
  const [{ stays, standing } = { stays: [], standing: [] }] = ladder.ladders;
  expect(stays).toMatchObject([{ start: { notBefore: null, notLaterThan: '2020-06-01' }, end: null }]);
  expect(stays[0]?.designation.sources).toEqual([{ id: world.id('source') }]);
  expect(standing).toEqual([{ level: 'PROVINCIAL', stage: 'DESIGNATED' }]);
  const rungs = ladder.points.map(({ rungs: [rung] }) => [rung?.atLeast, rung?.atMost, rung?.unknown]);
  expect(rungs).toEqual([...Array(11).fill([0, 1, 1]), ...Array(5).fill([1, 1, 0])]);
  expect([ladder.stayCount, ladder.unknownStarts, ladder.unboundedStarts]).toEqual([1, 1, 0]);
  expect(ladder.moveCounts[0]).toEqual({ kind: 'ENTRY', atLeast: 0, atMost: 1, unknown: 1 });
});

test('where no source bears a day, nothing bounds it', async () => {
  const world = await withPlatforms({ lab: { designations: [on('NATIONAL')] } });
  const UNDATED = cypher`MATCH (source:Source {id: $id}) REMOVE source.publishedOn`;
  await graph.write((transaction) => transaction.run(UNDATED, { id: world.id('source') }));
  const ladder = await asked({ region: world.id('here') }, '2010-01-01', '2025-01-01');
  expect(ladder.ladders[0]?.stays[0]?.start).toEqual({ notBefore: null, notLaterThan: null });
  expect(ladder.points.at(-1)?.rungs).toEqual([
    { level: 'NATIONAL', stage: 'DESIGNATED', atLeast: 0, atMost: 1, unknown: 1 },
  ]);
  expect([ladder.unknownStarts, ladder.unboundedStarts]).toEqual([1, 1]);
});

test.each([
  ['DAY', '2016-03-05', '2016-03-05', '2016-03-05'],
  ['MONTH', '2016-02-01', '2016-02-01', '2016-02-29'],
  ['YEAR', '2016-01-01', '2016-01-01', '2016-12-31'],
] as const)('a day known to the %s is one of that period', async (sincePrecision, since, notBefore, notLaterThan) => {
  const { ladder } = await ladderOf({ designations: [on('COUNTY', { since, sincePrecision })] });
  expect(ladder.ladders[0]?.stays[0]?.start).toEqual({ notBefore, notLaterThan });
});

test('how long a rung was held is told between bounds, or not at all', async () => {
  const municipal = (since?: string) => on('MUNICIPAL', { since, sincePrecision: since && 'YEAR' });
  const provincial = on('PROVINCIAL', { since: '2016-01-01', sincePrecision: 'YEAR' });
  const known = await ladderOf({ designations: [municipal('2012-01-01'), provincial] });
  expect(known.ladder.durations).toMatchObject([
    { level: 'PROVINCIAL', completed: 0, ongoing: 1, medianAtLeastDays: null },
    { level: 'MUNICIPAL', completed: 1, bounded: 1, unknown: 0, medianAtLeastDays: 1096, medianAtMostDays: 1826 },
  ]);
  const unknown = await ladderOf({ designations: [municipal(), provincial] });
  expect(unknown.ladder.durations[1]).toMatchObject({
    ...{ level: 'MUNICIPAL', completed: 1, bounded: 0, unknown: 1, medianAtLeastDays: null, medianAtMostDays: null },
  });
  const stays = unknown.ladder.ladders[0]?.stays.map(({ isCompleted, atLeastDays, atMostDays }) => [
    isCompleted,
    atLeastDays,
    atMostDays,
  ]);
  expect(stays).toEqual([
    [true, 0, null],
    [false, 2923, 3288],
  ]);
});

test('what was revoked had been designated, and left its level with all stages of it', async () => {
  const { ladder } = await ladderOf({
    designations: [
      on('COUNTY', { since: '2011-01-01' }),
      on('MUNICIPAL', { stage: 'APPLIED', since: '2012-01-01' }),
      on('MUNICIPAL', { since: '2013-01-01' }),
      on('MUNICIPAL', { stage: 'REVOKED', since: '2017-01-01' }),
    ],
  });
  expect(movesOf(ladder).slice(2)).toEqual([
    ['RISE', 'MUNICIPAL', '2013-01-01', '2013-01-01'],
    ['FALL', 'COUNTY', '2017-01-01', '2017-01-01'],
  ]);
  const alone = await ladderOf({ designations: [on('MUNICIPAL', { stage: 'REVOKED', since: '2017-01-01' })] });
  expect(movesOf(alone.ladder)).toEqual([
    ['ENTRY', 'MUNICIPAL', null, '2017-01-01'],
    ['EXIT', null, '2017-01-01', '2017-01-01'],
  ]);
});

test('two levels without a day tell of a rise, but not for certain, since nobody knows which came first', async () => {
  const { ladder } = await ladderOf({ designations: [on('MUNICIPAL'), on('PROVINCIAL')] });
  expect(ladder.moves.map(({ kind, possibleKinds, isCertain }) => [kind, possibleKinds, isCertain]).sort()).toEqual([
    ['ENTRY', ['ENTRY'], false],
    ['RISE', ['RISE', 'ENTRY'], false],
  ]);
  expect(ladder.points.at(-1)?.rungs).toEqual([
    { level: 'PROVINCIAL', stage: 'DESIGNATED', atLeast: 1, atMost: 1, unknown: 0 },
  ]);
});

test('a ladder is of one kind; what has no designation in the kinds is counted apart', async () => {
  const world = await withPlatforms({
    lab: { designations: [on('COUNTY'), { kind: 'INCUBATOR', level: 'NATIONAL' }] },
    other: {},
    stray: { kind: 'MAKERSPACE', designations: [on('COUNTY')] },
  });
  const region = world.id('here');
  const all = await asked({ region }, '2024-01-01', '2025-01-01');
  expect(all.ladders.map(({ kind, platform }) => [kind, world.name(platform.id)])).toEqual([
    ['INCUBATOR', 'lab'],
    [LAB, 'lab'],
    [LAB, 'stray'],
  ]);
  expect(all.undesignated.map(({ id }) => world.name(id))).toEqual(['other']);
  const some = await asked({ region, platformKinds: ['INCUBATOR', 'MAKERSPACE'] }, '2024-01-01', '2025-01-01');
  expect(some.ladderCount).toBe(1);
  expect(some.undesignated.map(({ id }) => world.name(id))).toEqual(['stray']);
});

test('ladders are told by industry and district, those of which no source tells apart, and narrowed to one', async () => {
  const world = await write({
    units: { cluster: null, field: 'cluster' },
    regions: { city: null, east: 'city', west: 'city' },
    platforms: {
      a: { kind: LAB, region: 'east', serves: ['cluster', 'field'], designations: [on('COUNTY')] },
      b: { kind: LAB, region: 'west', designations: [on('NATIONAL')] },
      c: { kind: LAB, region: 'west', serves: ['field'], designations: [on('COUNTY')] },
      placeless: { kind: LAB, serves: ['field'], designations: [on('COUNTY')] },
      moved: { kind: LAB, region: 'east', located: { until: '2023-01-01' }, designations: [on('COUNTY')] },
    },
  });
  const city = await asked({ region: world.id('city') }, '2024-01-01', '2025-01-01');
  const of = (thing: { id: string } | null) => thing && world.name(thing.id);
  expect(city.regions.map(({ region, ladderCount }) => [of(region), ladderCount])).toEqual([
    ['east', 1],
    ['west', 2],
  ]);
  expect(city.industries.map(({ industry, ladderCount }) => [of(industry), ladderCount])).toEqual([
    ['cluster', 1],
    ['field', 2],
    [null, 1],
  ]);
  const served = await asked({ industry: world.id('cluster') }, '2024-01-01', '2025-01-01');
  expect(served.ladders.map(({ platform }) => of(platform))).toEqual(['a', 'c', 'placeless']);
  expect(served.regions.map(({ region }) => of(region))).toEqual(['east', 'west', null]);
  const both = await asked({ industry: world.id('cluster'), region: world.id('west') }, '2024-01-01', '2025-01-01');
  expect(both.ladders.map(({ platform }) => of(platform))).toEqual(['c']);
});

test('the seed has two platforms of two levels in a kind, and of no stay on a rung can it tell the length', async () => {
  const designated = rowsOf('weihai/designations').map(({ platform_id, kind }) => `${platform_id} ${kind}`);
  const twice = [...new Set(designated.filter((one, index) => designated.indexOf(one) !== index))].sort();
  const { data } = await api.ask(`{
    ladder(scope: { region: "r-a001" }, from: "2000-01-01", to: "2026-01-01", step: YEAR) {
      ladderCount summary { zh en }
      ladders(limit: 500) { key moves { kind isCertain day { notBefore } }
        stays { isCompleted atMostDays start { notBefore } } }
    }
  }`);
  const { ladders: all, summary, ladderCount } = data.ladder;
  expectWellWritten(summary);
  expect(summary.en).toContain(`${ladderCount} ladders`);

  // Other tests may have platforms in the city meanwhile.
  const ladders = all.filter(({ key }) => designated.includes(key));
  const stays = ladders.flatMap((ladder) => ladder.stays);
  expect(ladders.filter((ladder) => ladder.stays.length > 1).map(({ key }) => key)).toEqual(twice);
  expect(twice).toHaveLength(2);
  const ended = stays.filter(({ isCompleted }) => isCompleted);
  expect(ended.length).toBeGreaterThanOrEqual(2);
  for (const { atMostDays } of ended) expect(atMostDays).toBeNull();
  // Seven rows tell a day.
  expect(stays.filter(({ start }) => start.notBefore !== null)).toHaveLength(7);
  const dated = ladders.flatMap(({ moves }) => moves).filter(({ day }) => day.notBefore !== null);
  expect(dated.map((move) => [move.kind, move.isCertain])).toEqual(Array.from({ length: 7 }, () => ['ENTRY', true]));
});

test.each([
  [{}, '2020-01-02', '2020-01-01', 'from', /Exchange the two/],
  [{}, '1900-01-01', '2030-01-01', 'to', /at most 120/],
  [{ region: 'r-x' }, '2020-01-01', '2021-01-01', 'scope.region', /knows no Region/],
  [{ industry: 'i-x' }, '2020-01-01', '2021-01-01', 'scope.industry', /knows no Industry/],
  [{ platformKinds: [] }, '2020-01-01', '2021-01-01', 'scope.platformKinds', /leave `platformKinds` out/],
])('%j from %s to %s is refused by %s', async (scope, from, to, argument, message) => {
  const { errors } = await api.ask(LADDER, { scope, from, to });
  expect(errors?.[0]).toMatchObject({
    message: expect.stringMatching(message),
    extensions: { code: 'BAD_USER_INPUT', argument },
  });
});
