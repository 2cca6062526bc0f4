import { readFileSync } from 'node:fs';
import {
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
} from 'graphql';
import { printedSchema } from '../../src/cli/schema';
import { isDescribed } from '../../src/graphql/descriptions';
import { PRINTED_SCHEMA } from '../../src/project-root';
import { buildSchema } from '../../src/schema';
import { ANSWER_TYPES, answerTypes } from './answer-types';

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await buildSchema();
});

const served = () =>
  Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type));

test('the printed schema is the served one; `npm run schema` prints it anew', async () => {
  expect(readFileSync(PRINTED_SCHEMA, 'utf8')).toBe(await printedSchema());
});

test('the types by which tests read answers are those of the printed schema; `npm run schema` prints them too', () => {
  expect(readFileSync(ANSWER_TYPES, 'utf8')).toBe(answerTypes());
});

test('every type, field, argument and enum value says in Chinese what it is', () => {
  const silent: string[] = [];
  for (const type of served()) {
    if (!isDescribed(type)) silent.push(type.name);
    if (isEnumType(type)) {
      for (const value of type.getValues()) if (!isDescribed(value)) silent.push(`${type.name}.${value.name}`);
    }
    if (!isObjectType(type) && !isInputObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (!isDescribed(field)) silent.push(`${type.name}.${field.name}`);
      for (const argument of 'args' in field ? field.args : []) {
        if (!isDescribed(argument)) silent.push(`${type.name}.${field.name}(${argument.name})`);
      }
    }
  }
  expect(silent).toEqual([]);
});

test('a connection is called as its list', () => {
  const termOf = ({ description }: { description?: string | null | undefined }) => description?.split(':')[0];
  const wrong: string[] = [];
  let walked = 0;
  for (const type of served().filter(isObjectType)) {
    const fields = type.getFields();
    for (const [name, connection] of Object.entries(fields)) {
      const list = name.endsWith('Connection') ? fields[name.slice(0, -'Connection'.length)] : undefined;
      if (list === undefined) continue;
      walked += 1;
      if (termOf(connection) !== `${termOf(list)?.replace(/列表$/, '')}连接`) wrong.push(`${type.name}.${name}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(walked).toBeGreaterThan(100);
});

test('every scalar of its own names the specification by which it is written', () => {
  const unspecified = served().filter((type) => isScalarType(type) && !type.specifiedByURL);
  expect(unspecified.map(({ name }) => name)).toEqual([]);
});

test('a list of the entity API prints how many it gives by default, and says so', () => {
  const limits = served()
    .filter(isObjectType)
    .flatMap((type) => Object.values(type.getFields()))
    .filter((field) => field.args.some(({ name }) => name === 'where') && isListType(getNullableType(field.type)))
    .map((field) => field.args.find(({ name }) => name === 'limit'));
  expect(limits.length).toBeGreaterThan(100);
  for (const limit of limits) {
    expect(String(limit?.type)).toBe('Int!');
    expect(limit?.description).toContain(`by default ${limit?.defaultValue}`);
  }
  const { args = [] } = schema.getQueryType()?.getFields().subsidyRules ?? {};
  expect(args.find(({ name }) => name === 'limit')?.defaultValue).toBe(100);
});

test('what the gate needs of the engine alone is not published', () => {
  const names = served()
    .filter(isInputObjectType)
    .flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`));
  expect(names.filter((name) => /Sort\..*Unknown$|^(ID|String)ScalarFilters\.(gt|lt)$/.test(name))).toEqual([]);
  expect(names).toContain('OrganizationSort.nameEn');
});

test('nothing can be written: what has an effect only starts an analysis or gives it up', () => {
  expect(Object.keys(schema.getMutationType()?.getFields() ?? {}).sort()).toEqual([
    'cancelNetworkAnalysis',
    'cancelNetworkRobustness',
    'startNetworkAnalysis',
    'startNetworkRobustness',
  ]);
  expect(schema.getSubscriptionType()).toBeUndefined();
});

/** Lists that are as long as what they tell of: a clause's units, a fact's sources, who stands behind a platform. */
const AS_LONG_AS_THEY_ARE = new Set([
  'EligibilityItem.lackedConditions',
  'EligibilityItem.leadUnits',
  'EligibilityItem.openConditions',
  'EligibilityQuestion.conditions',
  'CoverageGap.wayCounts',
  'EnumLabels.values',
  'Milestone.targets',
  'Query.entities',
  'Query.enumLabels',
  'Query.milestones',
  'SlotCell.ledBy',
  'SlotCell.platformCounts',
  'SlotCell.responsible',
  'SlotCell.tasks',
  'SlotCell.wayCounts',
  'SearchEdge.highlights',
  'Architecture.tiers',
  'Coverage.slots',
  'CoverageTrend.points',
  'CoverageGap.ledBy',
  'CoverageGap.responsible',
  'CoverageGap.scoreParts',
  'CoverageGap.tasks',
  'CellPlatform.evidence',
  'ChangedPair.organizations',
  'CollaborationNetwork.nodes',
  'Duties.units',
  'CoverageTotals.slots',
  'Evidence.sources',
  'FrameworkTotals.slots',
  'AskedEvaluationScheme.sources',
  'AskedEvaluationScheme.indicatorSets',
  'AskedEvaluationScheme.grades',
  'EvaluationIndicatorSet.indicators',
  'RankedPlatform.possibleGrades',
  'RankedPlatform.parts',
  'EvaluationPart.sources',
  'RankStability.classes',
  'ProfiledPlatform.values',
  'ProfileValue.sources',
  'EvaluationConsequences.grades',
  'GradeConsequences.consequences',
  'GapScorePart.slots',
  'RoleHeptagon.stars',
  'RoleHeptagonStar.tiedTo',
  'Ladder.clauses',
  'Ladder.points',
  'Ladder.moveCounts',
  'Ladder.durations',
  'LadderPoint.rungs',
  'LadderOfIndustry.rungs',
  'LadderOfIndustry.moveCounts',
  'LadderOfRegion.rungs',
  'LadderOfRegion.moveCounts',
  'PlatformLadder.standing',
  'PlatformLadder.stays',
  'PlatformLadder.moves',
  'NeedMatch.scoreParts',
  'Sharing.kinds',
  'SharedResourceUse.owners',
  'SharedResourceUse.platforms',
  'SharedResourceUse.regions',
  'NetworkCommunity.roles',
  'NetworkEvidence.organizations',
  'NetworkEvidence.platforms',
  'NetworkEvidence.sources',
  'NetworkPath.organizations',
  'NetworkPath.steps',
  'NetworkPaths.paths',
  'NetworkTrend.points',
  'NetworkTrendTie.organizations',
  'PlatformChange.designations',
  'PlatformChange.why',
  'LeadCandidate.reasons',
  'PartnerReasons.sharedRegions',
  'PartnerSuggestion.scoreParts',
  'RoleMixing.cells',
  'NetworkRobustnessResult.roleMixing',
  'ScenarioChange.industries',
  'ScenarioChange.ties',
  'SlotCell.cells',
  'ArchitectureIssueConnection.counts',
  // One a reason, of which there are five.
  'CoveragePlan.leftOut',
  'PlanCostCurve.points',
  'PlanTies.plans',
  'SubsidyItem.alternatives',
  'SubsidyItem.openConditions',
  'SubsidyItem.unsettledWith',
  'Task.ledBy',
  'Task.responsible',
  'TieEvidence.sources',
  'TierPlatform.coBuiltBy',
  'TierPlatform.fundedBy',
  'TierPlatform.ledBy',
  'TierPlatform.partOf',
  'TierPlatform.supportedBy',
  'RegionalInnovationCenter.coBuiltBy',
  'RegionalInnovationCenter.functions',
  'RegionalInnovationCenter.fundedBy',
  'RegionalInnovationCenter.ledBy',
  'IndustrialResearchInstitute.coBuiltBy',
  'IndustrialResearchInstitute.functions',
  'IndustrialResearchInstitute.fundedBy',
  'IndustrialResearchInstitute.runBy',
  'IndustrialResearchInstitute.supportedBy',
  'SpecializedInstitute.coBuiltBy',
  'SpecializedInstitute.enterprises',
  'SpecializedInstitute.functions',
  'SpecializedInstitute.fundedBy',
  'SpecializedInstitute.ledBy',
  'DoubleInnovationPlatform.coBuiltBy',
  'DoubleInnovationPlatform.functions',
  'DoubleInnovationPlatform.fundedBy',
  'DoubleInnovationPlatform.ledBy',
  'DoubleInnovationPlatform.supportedBy',
  'TrendPoint.slots',
  'UnderstoodScope.industries',
  'UnderstoodScope.regions',
  'UnitComparison.cells',
  'UnitCoverage.cells',
]);

test('every other list of things has a size that can be asked for', () => {
  const unbounded = served()
    .filter(isObjectType)
    // A facet has a hundred values at most, of whatever it is.
    .filter((type) => !type.name.endsWith('Facets'))
    .flatMap((type) => Object.values(type.getFields()).map((field) => ({ path: `${type.name}.${field.name}`, field })))
    .filter(({ field }) => {
      const of = getNamedType(field.type);
      if (isObjectType(of) && 'pageInfo' in of.getFields()) return !field.args.some(({ name }) => name === 'first');
      const isPart = field.name === 'edges' || !isListType(getNullableType(field.type));
      return !isPart && isCompositeType(of) && !field.args.some(({ name }) => name === 'limit');
    })
    .map(({ path }) => path);
  expect(unbounded.filter((path) => !AS_LONG_AS_THEY_ARE.has(path))).toEqual([]);
});
