import { useWorld } from '../harness';

const { api, write } = useWorld();

const PROFILE = `query ($year: Int!, $scope: EvaluationScopeInput, $figures: [String!], $measures: [EvaluationMeasure!]) {
  evaluationProfile(year: $year, scope: $scope, figures: $figures, measures: $measures) {
    platformCount knownCount
    platforms(limit: 500) { platform { id } values { measure figure valueAtLeast valueAtMost origin basis reasonZh sources { id } } }
  }
}`;

async function profile(variables: Record<string, unknown>) {
  const { data, errors } = await api.ask(PROFILE, variables);
  expect(errors).toBeUndefined();
  return data.evaluationProfile;
}

const FIGURE = '孵化国家科技型中小企业数';

test('the figures of the operators of 2021-03 and 2022-03 are carried to the incubators that they lead, each of its own year', async () => {
  const of = async (year: number) => {
    const { platforms } = await profile({ year, scope: { platformKinds: ['INCUBATOR'] }, figures: [FIGURE] });
    const known = platforms.filter(({ values }) => values[0]?.origin != null);
    return known.map(({ platform, values: [value] }) => [
      platform.id,
      value?.valueAtLeast,
      value?.valueAtMost,
      value?.basis,
      value?.sources.map(({ id }) => id).join(),
    ]);
  };
  expect(await of(2021)).toEqual([
    ['p-c087', 56, 56, 'INFERRED', 's-b001'],
    ['p-c090', 32, 32, 'INFERRED', 's-b001'],
    ['p-c091', 23, 23, 'INFERRED', 's-b001'],
    ['p-c092', 22, 22, 'INFERRED', 's-b001'],
    ['p-b001', 21, 21, 'INFERRED', 's-b001'],
  ]);
  // Of p-b001 itself a figure was published then, of the two others of who leads them.
  expect(await of(2022)).toEqual([
    ['p-c087', 32, 32, 'INFERRED', 's-b002'],
    ['p-c088', 20, 20, 'INFERRED', 's-b002'],
    ['p-b001', 14, 14, 'STATED', 's-b002'],
  ]);
  expect(await of(2023)).toEqual([]);
});

const incubator = () => ({ kind: 'INCUBATOR' as const, opened: '2015-01-01', region: 'here' });

test('a figure of who leads several is of neither known how much; one of the platform goes before it, the last of a year before others', async () => {
  const world = await write({
    platforms: { one: incubator(), two: incubator(), own: incubator(), left: incubator() },
    organizations: { both: {}, lead: {}, former: {} },
    ties: [
      ['both', 'LEADS', 'one'],
      ['both', 'LEADS', 'two'],
      ['lead', 'LEADS', 'own'],
      ['former', 'LEADS', 'left', { until: '2020-01-01' }],
    ],
    figures: {
      a: { of: 'both', nameZh: '数', value: 30, asOf: '2020-03-31' },
      b: { of: 'lead', nameZh: '数', value: 99, asOf: '2020-03-31' },
      c: { of: 'own', nameZh: '数', value: 7, asOf: '2020-03-31' },
      d: { of: 'own', nameZh: '数', value: 8, asOf: '2020-09-30' },
      e: { of: 'own', nameZh: '数', value: 9, asOf: '2021-03-31' },
      f: { of: 'former', nameZh: '数', value: 5, asOf: '2020-03-31' },
    },
  });
  const { platforms, knownCount, platformCount } = await profile({
    year: 2020,
    scope: { region: world.id('here') },
    figures: ['数'],
  });
  const values = platforms.map(({ platform, values: [value] }) => {
    return [world.name(platform.id), value?.valueAtLeast, value?.valueAtMost, value?.basis];
  });
  expect(values).toEqual([
    ['own', 8, 8, 'STATED'],
    ['left', null, null, null],
    ['one', null, 30, 'INFERRED'],
    ['two', null, 30, 'INFERRED'],
  ]);
  expect([platformCount, knownCount]).toEqual([4, 3]);
});

test('what the graph counts is told as at least, of the last day of the year or of the year itself; none is not known', async () => {
  const world = await write({
    units: { u1: null, u2: null },
    platforms: {
      a: {
        ...incubator(),
        serves: ['u1', { unit: 'u2', until: '2020-06-01' }],
        designations: [
          { kind: 'INCUBATOR', level: 'MUNICIPAL' },
          { kind: 'INCUBATOR', level: 'PROVINCIAL', since: '2021-01-01' },
        ],
      },
      bare: incubator(),
    },
    organizations: {
      e1: { roles: ['INDUSTRY'] },
      e2: { roles: ['INDUSTRY', 'USER'] },
      uni: { kind: 'UNIVERSITY', roles: ['UNIVERSITY'] },
      gone: { roles: ['FINANCE'] },
    },
    ties: [
      ['e1', 'LEADS', 'a'],
      ['e2', 'CO_BUILDS', 'a', { basis: 'INFERRED' }],
      ['uni', 'SUPPORTS', 'a'],
      ['gone', 'FUNDS', 'a', { until: '2020-12-31' }],
    ],
    collaborations: {
      inYear: { members: ['e1', 'e2'], since: '2020-05-01' },
      before: { members: ['e1', 'uni'], since: '2019-05-01' },
      undated: { members: ['e1', 'uni'] },
      ofGone: { members: ['gone', 'uni'], since: '2020-02-01' },
    },
  });
  const { platforms } = await profile({ year: 2020, scope: { region: world.id('here') } });
  const of = (name: string) => platforms.find(({ platform }) => platform.id === world.id(name))?.values ?? [];
  expect(
    of('a').map(({ measure, valueAtLeast, valueAtMost, basis }) => [measure, valueAtLeast, valueAtMost, basis]),
  ).toEqual([
    ['ENTERPRISES', 2, null, 'INFERRED'],
    ['ORGANIZATIONS', 3, null, 'INFERRED'],
    ['ROLES', 3, 7, 'INFERRED'],
    ['COLLABORATIONS', 2, null, 'INFERRED'],
    ['INDUSTRIES', 1, null, 'STATED'],
    ['LEVEL', 2, 4, 'STATED'],
  ]);
  expect(new Set(of('bare').map(({ valueAtLeast, origin }) => `${valueAtLeast} ${origin}`))).toEqual(
    new Set(['null null']),
  );
});

test.each([
  [{ year: 2020, figures: Array.from({ length: 21 }, (_, index) => `数${index}`) }, 'figures'],
  [{ year: 0 }, 'year'],
  [{ year: 2020, scope: { region: 'r-x' } }, 'scope.region'],
])('what can’t be shown is refused by its argument: %j', async (variables, argument) => {
  const { errors } = await api.ask(PROFILE, variables);
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
});
