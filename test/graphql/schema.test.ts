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
  isSpecifiedScalarType,
} from 'graphql';
import { PRINTED_SCHEMA, printedSchema } from '../../src/cli/schema';
import { isDescribed } from '../../src/graphql/descriptions';
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

test('nothing can be written: what has an effect only starts an analysis or gives it up', () => {
  expect(Object.keys(schema.getMutationType()?.getFields() ?? {}).sort()).toEqual(['cancelAnalysis', 'startAnalysis']);
  expect(schema.getSubscriptionType()).toBeUndefined();
});

test('a `limit` is that of a page, but for networks, which have a bound of their own', () => {
  const alone = served()
    .filter(isObjectType)
    .flatMap((type) => Object.values(type.getFields()).map((field) => ({ name: `${type.name}.${field.name}`, field })))
    .filter(({ field }) => {
      const names = field.args.map(({ name }) => name);
      return names.includes('limit') && !names.includes('offset');
    });
  expect(alone.map(({ name }) => name).sort()).toEqual(['Query.collaborationNetwork', 'Query.ego']);
});

/** Lists that are as long as what they tell of: a clause's units, a fact's sources, who stands behind a platform. */
const AS_LONG_AS_THEY_ARE = new Set([
  'Architecture.tiers',
  'Coverage.slots',
  'CoverageTrend.points',
  'CoverageGap.ledBy',
  'CoverageGap.responsible',
  'CoverageGap.scoreParts',
  'CoverageGap.tasks',
  'CellPlatform.evidence',
  'CollaborationNetwork.nodes',
  'Duties.units',
  'CoverageTotals.slots',
  'Evidence.sources',
  'FrameworkTotals.slots',
  'GapScorePart.slots',
  'Heptagon.stars',
  'HeptagonStar.tiedTo',
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
  'ScenarioChange.industries',
  'ScenarioChange.ties',
  'SlotCell.cells',
  'StructureIssueConnection.counts',
  'SubsidyItem.alternatives',
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
