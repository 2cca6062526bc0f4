import { useWorld } from '../harness';

const { api, write } = useWorld();

const SUBSIDIES = `query ($region: ID, $asOf: Date) { evaluationSubsidies(scope: { region: $region, asOf: $asOf }) {
  summary { zh }
  rules { rule { id amountWan } clause { number } requirement words isAboutPlatforms met
    platforms { platform { id } finding evaluation { year } } }
} }`;

test('every rule that waits for an evaluation is looked for, by the words and the clause by which it waits', async () => {
  const { data } = await api.ask(SUBSIDIES, { asOf: '2026-01-01' });
  const { rules, summary } = data.evaluationSubsidies;
  expect(rules.map((one) => [one.clause.number, one.requirement, one.words, one.isAboutPlatforms])).toEqual([
    ['三(四)', 'OUTSTANDING', '强化绩效', true],
    ['四(四)', 'OUTSTANDING', '建设成效突出', true],
    ['四(四)', 'FIRST_PASS', '首次通过绩效评价', true],
    ['四(五)', 'OUTSTANDING', '绩效突出', true],
    ['四(九)', 'OUTSTANDING', '优秀', false],
    ['五(二)', 'OUTSTANDING', '绩效突出', true],
    ['五(三)', 'OUTSTANDING', '高效配置外部创新资源', false],
    ['五(四)', 'OUTSTANDING', '绩效突出', false],
  ]);
  // Two municipal clinical centers, of which no evaluation is known.
  expect(rules[2]).toMatchObject({
    rule: { id: 'sub-4-4-2', amountWan: 100 },
    met: 0,
    platforms: [
      { platform: { id: 'p-b226' }, finding: 'NONE_KNOWN', evaluation: null },
      { platform: { id: 'p-b227' }, finding: 'NONE_KNOWN', evaluation: null },
    ],
  });
  expect(summary.zh).toMatch(/未见其中任何平台的绩效评价/);
});

const center = { kind: 'CLINICAL_RESEARCH_CENTER' as const, opened: '2015-01-01', region: 'here' };
const municipal = { ...center, designations: [{ kind: center.kind, level: 'MUNICIPAL' as const }] };

/** Centers with evaluations of these standings, by year. */
const STORY = {
  platforms: { passed: municipal, poor: municipal, unknown: municipal, bare: center },
  schemes: { scheme: { design: {} } },
  evaluations: {
    p1: { platform: 'passed', scheme: 'scheme', year: 2019, standing: 'POOR' as const, grade: 'C' },
    p2: { platform: 'passed', scheme: 'scheme', year: 2020, standing: 'PASSED' as const, grade: 'B' },
    p3: { platform: 'passed', scheme: 'scheme', year: 2021, standing: 'OUTSTANDING' as const, grade: 'A' },
    q1: { platform: 'poor', scheme: 'scheme', year: 2020, standing: 'POOR' as const, grade: 'C' },
    b1: { platform: 'bare', scheme: 'scheme', year: 2020, standing: 'OUTSTANDING' as const, grade: 'A' },
  },
};

test('the first evaluation that was passed is found, of platforms of the level that the rule is for, as of the day', async () => {
  const world = await write(STORY);
  const found = async (asOf: string) => {
    const { data } = await api.ask(SUBSIDIES, { region: world.id('here'), asOf });
    const clinical = data.evaluationSubsidies.rules.find(({ rule }) => rule.id === 'sub-4-4-2');
    return clinical?.platforms.map((one) => [world.name(one.platform.id), one.finding, one.evaluation?.year]);
  };
  expect(await found('2022-01-01')).toEqual([
    ['passed', 'MET', 2020],
    ['poor', 'NOT_MET', 2020],
    ['unknown', 'NONE_KNOWN', undefined],
  ]);
  expect(await found('2019-06-01')).toEqual([
    ['passed', 'NOT_MET', 2019],
    ['poor', 'NONE_KNOWN', undefined],
    ['unknown', 'NONE_KNOWN', undefined],
  ]);
  const { data } = await api.ask(SUBSIDIES, { region: world.id('here'), asOf: '2022-01-01' });
  const anyPlatform = data.evaluationSubsidies.rules.find(({ rule }) => rule.id === 'sub-5-2-6');
  expect(anyPlatform?.platforms.map((one) => [world.name(one.platform.id), one.finding])).toEqual([
    ['bare', 'MET'],
    ['passed', 'MET'],
    ['poor', 'NOT_MET'],
    ['unknown', 'NONE_KNOWN'],
  ]);
});

test('an estimate finds the evaluation that a rule waits for: 100 万元 are certain then, and depend on it else', async () => {
  const world = await write({ ...STORY, platforms: { passed: center, poor: center, unknown: center, bare: center } });
  const estimate = async (name: string, on: string) => {
    const { data, errors } = await api.ask(
      `query ($changes: [ChangeInput!]!) { subsidyEstimate(changes: $changes) { changes { items {
        rule { id } outcome atLeastWan atMostWan openConditions { words } evaluation { year }
      } } } }`,
      { changes: [{ upgrade: { platform: world.id(name), level: 'MUNICIPAL', on } }] },
    );
    expect(errors).toBeUndefined();
    const items = data.subsidyEstimate.changes[0]?.items ?? [];
    return items
      .filter(({ rule }) => rule.id === 'sub-4-4-2')
      .map((one) => [one.outcome, one.atLeastWan, one.atMostWan, one.evaluation?.year, one.openConditions.length]);
  };
  expect(await estimate('passed', '2022-06-01')).toEqual([['PAYABLE', 100, 100, 2020, 0]]);
  expect(await estimate('passed', '2019-06-01')).toEqual([['DEPENDS', 0, 100, undefined, 1]]);
  expect(await estimate('poor', '2022-06-01')).toEqual([['DEPENDS', 0, 100, undefined, 1]]);
  expect(await estimate('unknown', '2022-06-01')).toEqual([['DEPENDS', 0, 100, undefined, 1]]);
});
