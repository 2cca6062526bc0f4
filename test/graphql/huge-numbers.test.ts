import { type GraphQLArgument, type GraphQLInputField, getNamedType, isInputObjectType, isObjectType } from 'graphql';
import { useSeed } from '../harness';
import { readSchema } from '../printed-schema';

const seed = useSeed();

/** Of such a number neither twice as much nor the difference to its opposite is one. */
const HUGE = 1e308;

const indicator = (numbers: string, method = 'LINEAR', value = HUGE) =>
  `evaluationRanking(year: 2021, scope: { platformKinds: [INCUBATOR] }, values: [{ platform: "p-c087", indicator: "x", value: ${value} }],
    scheme: { nameZh: "甲", bonusCap: 10, indicatorSets: [{ code: "s", nameZh: "乙", indicators: [
      { code: "x", nameZh: "丙", method: ${method}, ${numbers} }, { code: "b", nameZh: "丁", method: YES_NO, weight: 1, isBonus: true }] }] })
    { platforms { pointsAtLeast pointsAtMost parts { pointsAtLeast pointsAtMost } } }`;

const scheme = (more: string) =>
  `evaluationRanking(year: 2021, scheme: { nameZh: "甲", ${more}, indicatorSets: [{ code: "s", nameZh: "乙", indicators: [
      { code: "x", nameZh: "丙", method: YES_NO, weight: 100 }] }] }) { platforms { pointsAtLeast pointsAtMost } }`;

const gapWeight = (name: string) =>
  `coverageGaps(weights: { ${name}: ${HUGE} }) { edges { node { score scoreParts { weight contribution } } } }`;

const plan = (more: string, fields = 'costWan coveredWeight bound') =>
  `coveragePlan(timeLimitSeconds: 1, budgetWan: 100, ${more}) { ${fields} }`;

const supposed = (more: string) =>
  `coverageScenario(changes: [{ close: { platform: "p-a001", on: "2999-01-01" } }]) { coveragePlan(${more}) { costWan bound } }`;

const tied = (query: string, more = '', fields = '__typename') =>
  `${query}(minWeight: ${HUGE}${more && `, ${more}`}) { ${fields} }`;

const organization = 'organization: "o-a001"';

/** For each place at which the API takes a fraction, a question that gives it there and asks for what is reckoned of it. */
const QUESTIONS: Record<string, string> = {
  'CoveragePlan.costCurve(stepWan)': plan('ways: [FINISH]', `costCurve(stepWan: ${HUGE}) { points { budgetWan } }`),
  'CoverageScenario.coveragePlan(budgetWan)': supposed(`budgetWan: ${HUGE}`),
  'CoverageScenario.coveragePlan(timeLimitSeconds)': supposed(`budgetWan: 1, timeLimitSeconds: ${HUGE}`),
  'CoverageScenario.coveragePlan(unpricedCostWan)': supposed(`budgetWan: 1, unpricedCostWan: ${HUGE}`),
  'EvaluationGradeInput.maxRankShare': scheme(
    `grades: [{ code: "A", nameZh: "优", standing: PASSED, maxRankShare: ${HUGE} }]`,
  ),
  'EvaluationGradeInput.minPoints': scheme(
    `grades: [{ code: "A", nameZh: "优", standing: PASSED, minPoints: ${HUGE} }]`,
  ),
  'EvaluationIndicatorInput.cap': indicator(`weight: 100, target: 1, cap: ${HUGE}`, 'SHARE_OF_TARGET', 5e14),
  'EvaluationIndicatorInput.highest': indicator(`weight: 100, lowest: -1, highest: ${HUGE}`, 'LINEAR', 1),
  'EvaluationIndicatorInput.lowest': indicator(`weight: 100, lowest: -${HUGE}, highest: 1`, 'LINEAR', 1),
  'EvaluationIndicatorInput.outOf': indicator(`weight: 100, outOf: ${HUGE}`, 'EXPERT', 1),
  'EvaluationIndicatorInput.target': indicator(`weight: 100, target: ${HUGE}`, 'SHARE_OF_TARGET', 1),
  'EvaluationIndicatorInput.weight': indicator(`weight: ${HUGE}, lowest: 0, highest: 1`, 'LINEAR', 1),
  'EvaluationRanking.stability(weightShare)': `evaluationRanking(year: 2019, schemeId: "es-001") { stability(weightShare: ${HUGE}) { variations } }`,
  'EvaluationSchemeInput.bonusCap': scheme(`bonusCap: ${HUGE}`),
  'EvaluationValueInput.value': indicator('weight: 100, lowest: -1, highest: 1'),
  'GapWeightsInput.distance': gapWeight('distance'),
  'GapWeightsInput.enterprises': gapWeight('enterprises'),
  'GapWeightsInput.inProgressAge': gapWeight('inProgressAge'),
  'GapWeightsInput.leaders': gapWeight('leaders'),
  'GapWeightsInput.level': gapWeight('level'),
  'GapWeightsInput.neighbourSlots': gapWeight('neighbourSlots'),
  'GapWeightsInput.status': gapWeight('status'),
  'GapWeightsInput.upgradable': gapWeight('upgradable'),
  'MatchedGrantInput.provincialWan': `subsidyEstimate(changes: [{ add: { kind: INCUBATOR } }], matched: [{ changeIndex: 0, provincialWan: ${HUGE} }]) { __typename }`,
  'MaxSpendInput.maxWan': plan(`constraints: [{ maxSpend: { maxWan: ${HUGE} } }]`),
  'Mutation.startNetworkAnalysis(minWeight)': tied('startNetworkAnalysis'),
  'Mutation.startNetworkRobustness(minWeight)': tied('startNetworkRobustness'),
  'PlanCandidateInput.costWan': plan(
    `candidates: [{ costWan: ${HUGE}, change: { add: { kind: INCUBATOR, industries: ["i-a001"] } } }]`,
  ),
  'PlanCellWeightInput.weight': plan(`weights: { cells: [{ unit: "i-a001", slot: "SCIENCE_PARK", weight: ${HUGE} }] }`),
  'Query.collaborationNetwork(minWeight)': tied('collaborationNetwork', '', 'nodes { strength }'),
  'Query.coveragePlan(budgetWan)': `coveragePlan(timeLimitSeconds: 1, budgetWan: ${HUGE}) { costWan bound }`,
  'Query.coveragePlan(timeLimitSeconds)': `coveragePlan(timeLimitSeconds: ${HUGE}, budgetWan: 1) { costWan bound }`,
  'Query.coveragePlan(unpricedCostWan)': plan(`unpricedCostWan: ${HUGE}`),
  'Query.egoNetwork(minWeight)': tied('egoNetwork', organization, 'nodes { strength }'),
  'Query.networkCommunities(minWeight)': tied('networkCommunities'),
  'Query.networkComparison(minWeight)': tied('networkComparison', 'scopeBefore: {}, scopeAfter: {}'),
  'Query.networkMeasures(minWeight)': tied('networkMeasures', '', 'size { density }'),
  'Query.networkNeighbours(minWeight)': tied('networkNeighbours', organization, 'totalCount'),
  'Query.networkPaths(minWeight)': tied('networkPaths', 'fromOrganization: "o-a001", toOrganization: "o-a002"'),
  'Query.networkTrend(minWeight)': tied(
    'networkTrend',
    'from: "2020-01-01", to: "2021-01-01", step: YEAR',
    'points { totalWeight density }',
  ),
  'Query.organizationMeasures(minWeight)': tied('organizationMeasures', '', 'totalCount'),
  'Query.roleMixing(minWeight)': tied('roleMixing'),
  'Query.sharing(fullHours)': `sharing(fullHours: ${HUGE}) { __typename }`,
  'ScoringStepInput.bound': indicator(`weight: 100, steps: [{ bound: -${HUGE}, share: 1 }]`, 'STEPS', 1),
  'ScoringStepInput.share': indicator(`weight: 100, steps: [{ bound: 0, share: ${HUGE} }]`, 'STEPS', 1),
};

/** Each place at which the API takes a fraction, but the filters of stored ones, which are compared alone. */
function placesOfFractions(): string[] {
  const types = Object.values(readSchema().getTypeMap()).filter(({ name }) => !/^__|Filters$/.test(name));
  return types.flatMap((type) => {
    if (isInputObjectType(type))
      return Object.values(type.getFields())
        .filter(isFraction)
        .map(({ name }) => `${type.name}.${name}`);
    if (!isObjectType(type)) return [];
    return Object.values(type.getFields()).flatMap((field) =>
      field.args.filter(isFraction).map(({ name }) => `${type.name}.${field.name}(${name})`),
    );
  });
}

const isFraction = ({ type }: GraphQLArgument | GraphQLInputField) => getNamedType(type).name === 'Float';

test('each place at which the API takes a fraction is asked about here', () => {
  expect(placesOfFractions().sort()).toEqual(Object.keys(QUESTIONS).sort());
});

test.each(Object.entries(QUESTIONS))(
  '%s may be as large as numbers go: it is answered or refused, by its name',
  async (place, question) => {
    const kind = place.startsWith('Mutation.') ? 'mutation' : 'query';
    const { data, errors } = await seed.ask<{ answer: unknown }>(`${kind} { answer: ${question} }`);
    if (errors === undefined) expect(data).toMatchObject({ answer: expect.anything() });
    else {
      expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
      expect(`${errors[0]?.extensions?.argument}`).toMatch(/\w/);
    }
  },
);

test('weights that only together are too large to be added are refused, instead of ranking nothing', async () => {
  const { errors } = await seed.ask(`{ coverageGaps(weights: { status: ${HUGE}, level: ${HUGE} }) { totalCount } }`);
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'weights.status' });
});
