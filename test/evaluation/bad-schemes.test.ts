import { useWorld } from '../harness';
import { GRADES, oneSet, percent } from './schemes';

const { api } = useWorld();

const design = (more: object = {}) => ({ nameZh: '设想', ...oneSet(percent('x', 100)), ...more });
const indicators = (...some: ReturnType<typeof percent>[]) => ({ scheme: design(oneSet(...some)) });
const STORED = { schemeId: 'es-001' };

/** What is asked, the argument at fault and what the message says of it and of the way on. */
const FAULTS: [what: string, variables: object, argument: string, says: RegExp][] = [
  ['an unknown scheme', { schemeId: 'es-x' }, 'schemeId', /"es-x".*es-001.*`evaluationSchemes`/],
  ['no scheme', {}, 'schemeId', /`evaluationSchemes`/],
  ['two schemes', { ...STORED, scheme: design() }, 'scheme', /one scheme/],
  ['a year before the scheme', { ...STORED, year: 2018 }, 'year', /holds from 2019-04-15/],
  ['no year at all', { ...STORED, year: -3 }, 'year', /from 1900/],
  [
    'a year without any value',
    {
      year: 2015,
      scope: { platformKinds: ['INCUBATOR'] },
      ...indicators(percent('f', 100, { figure: '孵化国家科技型中小企业数' })),
    },
    'year',
    /2015.*2021, 2022.*`values`/,
  ],
  ['an unknown region', { ...STORED, scope: { region: 'r-x' } }, 'scope.region', /"r-x"/],
  [
    'a kind that the scheme is not for',
    { ...STORED, scope: { platformKinds: ['INCUBATOR'] } },
    'scope.platformKinds',
    /ACADEMICIAN/,
  ],
  ['a design without indicators', { scheme: design({ indicatorSets: [] }) }, 'scheme.indicatorSets', /one set/],
  [
    'a negative weight',
    indicators(percent('x', -1), percent('y', 101)),
    'scheme.indicatorSets[0].indicators[0].weight',
    /-1.*"x"/,
  ],
  [
    'weights that fall short',
    indicators(percent('x', 60), percent('y', 35)),
    'scheme.indicatorSets[0].indicators',
    /add up to 95.*100/,
  ],
  ['weights that go beyond', indicators(percent('x', 100.5)), 'scheme.indicatorSets[0].indicators', /100.5/],
  [
    'an indicator twice by its code',
    indicators(percent('x', 50), percent('x', 50, { nameZh: '另名' })),
    'scheme.indicatorSets[0].indicators[1].code',
    /"x".*indicators\[0\]/,
  ],
  [
    'an indicator twice by its name',
    indicators(percent('x', 50), percent('y', 50, { nameZh: '指标x' })),
    'scheme.indicatorSets[0].indicators[1].nameZh',
    /指标x/,
  ],
  [
    'a bonus without a cap',
    indicators(percent('x', 100), percent('b', 5, { isBonus: true })),
    'scheme.indicatorSets[0].indicators[1].isBonus',
    /bonusCap/,
  ],
  [
    'a scale without an end',
    indicators(percent('x', 100, { highest: null })),
    'scheme.indicatorSets[0].indicators[0].highest',
    /above `lowest`/,
  ],
  [
    'steps that give less for more',
    indicators(
      percent('x', 100, {
        method: 'STEPS',
        steps: [
          { bound: 1, share: 1 },
          { bound: 2, share: 0.5 },
        ],
      }),
    ),
    'scheme.indicatorSets[0].indicators[0].steps',
    /larger/,
  ],
  [
    'a target of 0',
    indicators(percent('x', 100, { method: 'SHARE_OF_TARGET', target: 0 })),
    'scheme.indicatorSets[0].indicators[0].target',
    /above 0/,
  ],
  [
    'points of experts out of nothing',
    indicators(percent('x', 100, { method: 'EXPERT' })),
    'scheme.indicatorSets[0].indicators[0].outOf',
    /outOf/,
  ],
  [
    'a count and a figure at once',
    indicators(percent('x', 100, { measure: 'LEVEL', figure: '甲' })),
    'scheme.indicatorSets[0].indicators[0].figure',
    /leave one out/,
  ],
  [
    'a kind in two classes',
    {
      scheme: design({
        indicatorSets: ['a', 'b'].map((code) => ({
          ...{ code, nameZh: code, platformKinds: ['INCUBATOR'] },
          indicators: [percent('x', 100)],
        })),
      }),
    },
    'scheme.indicatorSets[1].platformKinds',
    /INCUBATOR/,
  ],
  [
    'grades that rise',
    { scheme: design({ grades: [...GRADES].reverse() }) },
    'scheme.grades[0].minPoints',
    /points or a rank/,
  ],
  ['a grade twice', { scheme: design({ grades: [GRADES[0], GRADES[0]] }) }, 'scheme.grades[1].code', /"A"/],
  [
    'a consequence of no grade',
    { scheme: design({ consequences: [{ grade: 'Z', kind: 'WARNING', textZh: '警告' }] }) },
    'scheme.consequences[0].grade',
    /"Z"/,
  ],
  [
    'an exit after no number of years',
    { scheme: design({ grades: GRADES, consequences: [{ grade: 'C', kind: 'EXIT', textZh: '退出' }] }) },
    'scheme.consequences[0].afterPoorYears',
    /from 1/,
  ],
  ['a source that is none', { scheme: design({ source: 's-x' }) }, 'scheme.source', /"s-x"/],
  [
    'a subsidy rule that is none',
    {
      scheme: design({
        grades: GRADES,
        consequences: [{ grade: 'A', kind: 'SUPPORT', textZh: '支持', subsidyRule: 'sub-x' }],
      }),
    },
    'scheme.consequences[0].subsidyRule',
    /"sub-x"/,
  ],
  [
    'a value of a platform that is not evaluated',
    { ...STORED, values: [{ platform: 'p-a001', indicator: 'x', value: 1 }] },
    'values[0].platform',
    /"p-a001"/,
  ],
  [
    'a value of no indicator',
    {
      scheme: design(),
      scope: { platformKinds: ['INCUBATOR'] },
      values: [{ platform: 'p-c087', indicator: 'z', value: 1 }],
    },
    'values[0].indicator',
    /"z"; it has x/,
  ],
];

test.each(FAULTS)('%s is refused by its argument, with a way on', async (_, variables, argument, says) => {
  const query = `query ($year: Int!, $scheme: EvaluationSchemeInput, $schemeId: ID, $scope: EvaluationScopeInput, $values: [EvaluationValueInput!]) {
    evaluationRanking(year: $year, scheme: $scheme, schemeId: $schemeId, scope: $scope, values: $values) { year }
  }`;
  const { errors } = await api.ask(query, { year: 2021, ...variables });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  expect(errors?.[0]?.message).toMatch(says);
});

test.each([0, -0.1, 1.5])('weights can’t vary by %s of themselves', async (weightShare) => {
  const { errors } = await api.ask(
    `{ evaluationRanking(year: 2019, schemeId: "es-001") { stability(weightShare: ${weightShare}) { variations } } }`,
  );
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'weightShare' });
});

test('a design without a source has no consequences, and the error says what to ask instead', async () => {
  const query = `query ($scheme: EvaluationSchemeInput) { evaluationConsequences(year: 2021, scheme: $scheme) { year } }`;
  const { errors } = await api.ask(query, { scheme: design() });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'scheme.source' });
  expect(errors?.[0]?.message).toMatch(/`evaluationRanking`/);
});
