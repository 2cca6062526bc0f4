import type { EvaluationRanking } from '../answers';
import { useWorld } from '../harness';
import type { SmallWorld, Story } from '../story';
import { GRADES, oneSet, percent } from './schemes';

const { api, write } = useWorld();

const RANKING = `query ($schemeId: ID, $scheme: EvaluationSchemeInput, $values: [EvaluationValueInput!], $year: Int!, $scope: EvaluationScopeInput) {
  evaluationRanking(schemeId: $schemeId, scheme: $scheme, values: $values, year: $year, scope: $scope) {
    evaluatedCount summary { zh en }
    scheme { isReckonable sources { id } stored { id } indicatorSets { code indicators { code scoringZh } } }
    platforms { platform { id } indicatorSet isOldEnough pointsAtLeast pointsAtMost rankBest rankWorst agrees publishedPoints
      grade { code } possibleGrades { code } publishedGrade { code } evaluation { year points scheme { id } platform { id } }
      parts { indicator { code } valueAtLeast valueAtMost pointsAtLeast pointsAtMost origin basis isProfile reasonZh sources { id } } }
    notEvaluated { platform { id } reason reasonZh }
  }
}`;

interface Variables {
  schemeId?: string;
  scheme?: object;
  values?: { platform: string; indicator: string; value: number }[];
  year?: number;
  scope?: object;
}

async function ranking(variables: Variables): Promise<EvaluationRanking> {
  const { data, errors } = await api.ask(RANKING, { year: 2020, ...variables });
  expect(errors).toBeUndefined();
  return data.evaluationRanking;
}

/** By name: points, ranks and the grades that are possible. */
function shown(world: SmallWorld, { platforms }: EvaluationRanking) {
  return platforms.map((row) => [
    world.name(row.platform.id),
    [row.pointsAtLeast, row.pointsAtMost],
    [row.rankBest, row.rankWorst],
    row.possibleGrades.map(({ code }) => code).join(''),
  ]);
}

const incubator = (more: object = {}) => ({
  kind: 'INCUBATOR' as const,
  opened: '2015-01-01',
  region: 'here',
  ...more,
});

/** Incubators evaluated in 2020 by one indicator, with these values. */
function evaluated(values: Record<string, number | null>, story: Story['schemes'] = {}): Story {
  return {
    platforms: Object.fromEntries(Object.keys(values).map((name) => [name, incubator()])),
    schemes: { scheme: { design: { ...oneSet(percent('x', 100)), grades: GRADES } }, ...story },
    evaluations: Object.fromEntries(
      Object.entries(values).flatMap(([name, value]) =>
        value === null ? [] : [[`of-${name}`, { platform: name, scheme: 'scheme', year: 2020, values: { x: value } }]],
      ),
    ),
  };
}

test('known values give points, ranks and a grade; those with equal points share the better rank', async () => {
  const world = await write(evaluated({ a: 90, b: 70, c: 70, d: 10 }));
  expect(shown(world, await ranking({ schemeId: world.id('scheme'), scope: { region: world.id('here') } }))).toEqual([
    ['a', [90, 90], [1, 1], 'A'],
    ['b', [70, 70], [2, 2], 'B'],
    ['c', [70, 70], [2, 2], 'B'],
    ['d', [10, 10], [4, 4], 'C'],
  ]);
});

test('a value that is not known makes a span of points, ranks and grades, and never counts as zero', async () => {
  const world = await write(evaluated({ a: 90, b: 70, unknown: null }));
  const answer = await ranking({ schemeId: world.id('scheme'), scope: { region: world.id('here') } });
  expect(shown(world, answer)).toEqual([
    ['a', [90, 90], [1, 2], 'A'],
    ['b', [70, 70], [2, 3], 'B'],
    ['unknown', [0, 100], [1, 3], 'ABC'],
  ]);
  const [part] = answer.platforms[2]?.parts ?? [];
  expect(part).toMatchObject({ valueAtLeast: null, valueAtMost: null, origin: null, basis: null, sources: [] });
  expect(part?.reasonZh).toMatch(/未见/);
  expect(answer.platforms[2]?.grade).toBeNull();
});

test('bonus points come on top of the 100, as far as the cap', async () => {
  const story = evaluated({ a: 100, b: 100, c: 50 });
  const bonus = percent('bonus', 20, { isBonus: true });
  const world = await write({
    ...story,
    schemes: { scheme: { design: { ...oneSet(percent('x', 100), bonus), bonusCap: 5 } } },
    evaluations: {
      ...story.evaluations,
      'of-a': { platform: 'a', scheme: 'scheme', year: 2020, values: { x: 100, bonus: 100 } },
      'of-b': { platform: 'b', scheme: 'scheme', year: 2020, values: { x: 100, bonus: 10 } },
    },
  });
  const answer = await ranking({ schemeId: world.id('scheme'), scope: { region: world.id('here') } });
  expect(shown(world, answer).map(([name, points]) => [name, points])).toEqual([
    ['a', [105, 105]],
    ['b', [102, 102]],
    ['c', [50, 55]],
  ]);
});

test('each class is ranked by a set of its own, a kind that no set names by the one for all others', async () => {
  const set = (code: string, platformKinds: ('INCUBATOR' | 'MAKERSPACE')[]) => {
    return { code, nameZh: code, platformKinds, indicators: [percent('x', 100)] };
  };
  const evaluation = (platform: string, x: number) => ({ platform, scheme: 'scheme', year: 2020, values: { x } });
  const world = await write({
    platforms: {
      a: incubator(),
      m: incubator({ kind: 'MAKERSPACE' }),
      b: incubator(),
      other: incubator({ kind: 'SCIENCE_PARK' }),
    },
    schemes: {
      scheme: {
        platformKinds: ['INCUBATOR', 'MAKERSPACE', 'SCIENCE_PARK'],
        design: { indicatorSets: [set('incubators', ['INCUBATOR']), set('rest', [])] },
      },
      narrow: {
        design: { indicatorSets: [set('incubators', ['INCUBATOR'])] },
        platformKinds: ['INCUBATOR', 'MAKERSPACE'],
      },
    },
    evaluations: { 1: evaluation('a', 20), 2: evaluation('b', 30), 3: evaluation('m', 10), 4: evaluation('other', 5) },
  });
  const ranks = ({ platforms }: EvaluationRanking) =>
    platforms.map((row) => [world.name(row.platform.id), row.indicatorSet, row.rankBest]);
  expect(ranks(await ranking({ schemeId: world.id('scheme'), scope: { region: world.id('here') } }))).toEqual([
    ['b', 'incubators', 1],
    ['a', 'incubators', 2],
    ['m', 'rest', 1],
    ['other', 'rest', 2],
  ]);
  const narrow = await ranking({
    schemeId: world.id('narrow'),
    scope: { region: world.id('here') },
    values: [{ platform: world.id('a'), indicator: 'x', value: 50 }],
  });
  expect(narrow.notEvaluated.map(({ platform, reason }) => [world.name(platform.id), reason])).toEqual([
    ['m', 'NO_INDICATORS'],
  ]);
});

test('a grade by rank goes to a share of those evaluated, and one by both asks for both', async () => {
  const byRank = [
    { code: 'A', nameZh: '优秀', standing: 'OUTSTANDING' as const, maxRankShare: 0.4, minPoints: 60 },
    { code: 'B', nameZh: '合格', standing: 'PASSED' as const },
  ];
  const values = { a: 90, b: 50, c: 40, d: 30, e: 20 };
  const world = await write(
    evaluated(values, { scheme: { design: { ...oneSet(percent('x', 100)), grades: byRank } } }),
  );
  const answer = await ranking({ schemeId: world.id('scheme'), scope: { region: world.id('here') } });
  // Two fifths of five are the first two, of whom one has the points.
  expect(answer.platforms.map(({ grade }) => grade?.code)).toEqual(['A', 'B', 'B', 'B', 'B']);
});

test.each([
  ['2020-01-01', 'DAY', true],
  ['2020-01-02', 'DAY', false],
  // Of a year nobody knows whether it was early enough.
  ['2020-01-01', 'YEAR', null],
  ['2019-01-01', 'YEAR', true],
] as const)(
  'who opened on %s (%s) and has to be at work for 12 months is old enough in 2020: %s',
  async (opened, openedPrecision, isOld) => {
    const world = await write({
      platforms: { a: incubator({ opened, openedPrecision }), old: incubator() },
      schemes: { scheme: { design: { ...oneSet(percent('x', 100)), graceMonths: 12 } } },
      evaluations: { e: { platform: 'old', scheme: 'scheme', year: 2020, values: { x: 1 } } },
    });
    const { platforms, notEvaluated } = await ranking({
      schemeId: world.id('scheme'),
      scope: { region: world.id('here') },
    });
    const found = platforms.find(({ platform }) => platform.id === world.id('a'));
    if (isOld === false)
      expect([notEvaluated[0]?.platform.id, notEvaluated[0]?.reason]).toEqual([world.id('a'), 'NEW']);
    else expect(found?.isOldEnough).toBe(isOld);
  },
);

test('who did not take part, or is of no known level where levels are asked for, is not evaluated', async () => {
  const level = (level: 'PROVINCIAL' | 'MUNICIPAL') => ({ designations: [{ kind: 'INCUBATOR' as const, level }] });
  const world = await write({
    platforms: { absent: incubator(level('PROVINCIAL')), none: incubator(), other: incubator(level('MUNICIPAL')) },
    schemes: { scheme: { design: {}, levels: ['PROVINCIAL'], platformKinds: ['INCUBATOR'] } },
    evaluations: { e: { platform: 'absent', scheme: 'scheme', year: 2020, tookPart: false } },
  });
  const answer = await ranking({ schemeId: world.id('scheme'), scope: { region: world.id('here') } });
  const reasons = Object.fromEntries(
    answer.notEvaluated.map(({ platform, reason }) => [world.name(platform.id), reason]),
  );
  expect(reasons).toEqual({ absent: 'ABSENT', none: 'LEVEL_UNKNOWN' });
  expect(answer.platforms).toEqual([]);
});

test('what is published stands beside what is reckoned, and whether the two agree', async () => {
  const story = evaluated({ a: 90, b: 70 });
  const published = (platform: string, x: number, points: number, grade: string) => {
    return { platform, scheme: 'scheme', year: 2020, values: { x }, points, grade };
  };
  const world = await write({
    ...story,
    evaluations: { a: published('a', 90, 90.004, 'A'), b: published('b', 70, 85, 'A') },
  });
  const { platforms } = await ranking({ schemeId: world.id('scheme'), scope: { region: world.id('here') } });
  expect(platforms.map((row) => [row.publishedPoints, row.publishedGrade?.code, row.grade?.code, row.agrees])).toEqual([
    [90.004, 'A', 'A', true],
    [85, 'A', 'B', false],
  ]);
  expect(platforms[0]?.evaluation).toEqual({
    year: 2020,
    points: 90.004,
    scheme: { id: world.id('scheme') },
    platform: { id: world.id('a') },
  });
});

test('a scheme of one’s own is reckoned by too, and without a source gives no grades; a value given goes before all others', async () => {
  const world = await write({
    platforms: { a: incubator(), b: incubator() },
    figures: { f: { of: 'a', nameZh: '甲数', value: 40, asOf: '2020-06-30' } },
  });
  const design = { nameZh: '设想', ...oneSet(percent('x', 100, { figure: '甲数' })), grades: GRADES };
  const scope = { region: world.id('here'), platformKinds: ['INCUBATOR'] };
  const values = [{ platform: world.id('b'), indicator: 'x', value: 70 }];
  const own = await ranking({ scheme: design, scope, values });
  expect(shown(world, own)).toEqual([
    ['b', [70, 70], [1, 1], ''],
    ['a', [40, 40], [2, 2], ''],
  ]);
  expect(own.platforms.map(({ parts }) => parts[0]?.origin)).toEqual(['GIVEN', 'FIGURE']);
  expect(own.summary.zh).toMatch(/方案无来源/);
  const sourced = await ranking({ scheme: { ...design, source: world.id('source') }, scope, values });
  expect(sourced.platforms.map(({ grade }) => grade?.code)).toEqual(['B', 'C']);
});

test('a count of the graph is at least what it knows, none is not known, and it earns points only where a source states the scheme', async () => {
  const count = percent('n', 100, { measure: 'ENTERPRISES', highest: 4 });
  const world = await write({
    platforms: { a: incubator(), none: incubator() },
    organizations: { e1: {}, e2: {}, u: { kind: 'UNIVERSITY' } },
    ties: [
      ['e1', 'LEADS', 'a'],
      ['e2', 'SUPPORTS', 'a'],
      ['e2', 'FUNDS', 'a'],
      ['u', 'CO_BUILDS', 'a'],
    ],
  });
  const design = { nameZh: '设想', ...oneSet(count) };
  const scope = { region: world.id('here') };
  const { platforms } = await ranking({ scheme: { ...design, source: world.id('source') }, scope });
  expect(platforms.map(({ platform, parts }) => [world.name(platform.id), parts[0]])).toEqual([
    [
      'a',
      expect.objectContaining({
        valueAtLeast: 2,
        valueAtMost: null,
        pointsAtLeast: 50,
        pointsAtMost: 100,
        origin: 'COUNT',
        isProfile: false,
      }),
    ],
    ['none', expect.objectContaining({ valueAtLeast: null, valueAtMost: null, pointsAtLeast: 0, pointsAtMost: 100 })],
  ]);
  const own = await ranking({ scheme: design, scope });
  expect(own.platforms[0]?.parts[0]).toMatchObject({
    valueAtLeast: 2,
    pointsAtLeast: 0,
    pointsAtMost: 100,
    isProfile: true,
  });
});

test('where the indicators of a scheme are not known nothing is reckoned: platforms are listed, and the answer says so', async () => {
  const world = await write({
    platforms: { a: incubator() },
    schemes: {
      scheme: {
        design: { grades: [{ ...GRADES[0], minPoints: null }] as typeof GRADES },
        platformKinds: ['INCUBATOR'],
      },
    },
  });
  const answer = await ranking({ schemeId: world.id('scheme'), scope: { region: world.id('here') } });
  expect(answer.scheme.isReckonable).toBe(false);
  expect(shown(world, answer)).toEqual([['a', [null, null], [null, null], '']]);
  expect(answer.summary.zh).toMatch(/不可计算：办法的指标未见/);
});
