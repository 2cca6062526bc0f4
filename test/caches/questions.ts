import {
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
} from 'graphql';

/** Each reckoned question under two sets of arguments, by which its answers differ. */
export const TWICE: Record<string, [string, string]> = {
  coverage: ['scope: { asOf: "2018-11-30" }', 'scope: { asOf: "2026-01-01" }'],
  coverageGaps: ['scope: { asOf: "2018-11-30" }', 'scope: { asOf: "2026-01-01" }'],
  coverageComparison: [
    'scopeBefore: { asOf: "2018-11-30" }, scopeAfter: { asOf: "2022-01-01" }',
    'scopeBefore: { asOf: "2020-01-01" }, scopeAfter: { asOf: "2026-01-01" }',
  ],
  coverageTrend: [
    'from: "2018-11-30", to: "2020-11-30", step: YEAR',
    'from: "2022-01-01", to: "2024-01-01", step: YEAR',
  ],
  coverageTotals: ['scope: { asOf: "2018-11-30" }', 'scope: { asOf: "2026-01-01" }'],
  architecture: ['scope: { asOf: "2018-11-30" }', 'scope: { asOf: "2026-01-01" }'],
  architectureIssues: ['scope: { asOf: "2018-11-30" }', 'scope: { asOf: "2026-01-01" }'],
  regionalInnovationCenters: ['scope: { asOf: "2018-11-30" }', 'scope: { asOf: "2026-01-01" }'],
  industrialResearchInstitutes: ['scope: { asOf: "2018-11-30" }', 'scope: { asOf: "2026-01-01" }'],
  specializedInstitutes: ['scope: { asOf: "2021-01-01" }', 'scope: { asOf: "2026-01-01" }'],
  doubleInnovationPlatforms: ['scope: { asOf: "2018-11-30" }', 'scope: { asOf: "2026-01-01" }'],
  document: ['', ''],
  targets: ['scope: { asOf: "2019-11-30" }', 'scope: { asOf: "2026-01-01" }'],
  targetProgress: ['scope: { asOf: "2019-11-30" }', 'scope: { asOf: "2026-01-01" }'],
  duties: [
    'dutyUnit: "u-science", scope: { asOf: "2019-11-30" }',
    'dutyUnit: "u-science", scope: { asOf: "2026-01-01" }',
  ],
  eligibility: [
    'organization: "o-a067", scope: { asOf: "2022-01-01" }',
    'organization: "o-a067", scope: { asOf: "2026-01-01" }',
  ],
  organizationsEligible: [
    'rule: "sub-4-6-1", scope: { asOf: "2022-01-01" }, first: 5',
    'rule: "sub-4-6-1", scope: { asOf: "2026-01-01" }, first: 5',
  ],
  subsidyEstimate: [
    'changes: [{ add: { kind: INCUBATOR, level: PROVINCIAL, nameZh: "甲" } }], scope: { asOf: "2026-01-01" }',
    'changes: [{ add: { kind: MAKERSPACE, level: NATIONAL, nameZh: "乙" } }], scope: { asOf: "2026-01-01" }',
  ],
  coverageScenario: [
    'changes: [{ add: { kind: INCUBATOR, industries: ["i-a004"], level: MUNICIPAL } }], scope: { asOf: "2026-01-01" }',
    'changes: [{ add: { kind: SCIENCE_PARK, industries: ["i-a005"], level: PROVINCIAL } }], scope: { asOf: "2026-01-01" }',
  ],
  coveragePlan: ['budgetWan: 300, scope: { asOf: "2026-01-01" }', 'budgetWan: 1000, scope: { asOf: "2026-01-01" }'],
  collaborationNetwork: [
    'nodeLimit: 10',
    'nodeLimit: 10, weighting: NEWMAN, scope: { regions: ["r-a001"], asOf: "2022-01-01" }',
  ],
  egoNetwork: ['organization: "o-a062", nodeLimit: 10', 'organization: "o-a062", nodeLimit: 10, weighting: NEWMAN'],
  networkNeighbours: ['organization: "o-a062", first: 5', 'organization: "o-a062", first: 5, weighting: NEWMAN'],
  networkPaths: [
    'fromOrganization: "o-a062", toOrganization: "o-a001"',
    'fromOrganization: "o-a062", toOrganization: "o-a001", weighting: NEWMAN',
  ],
  networkMeasures: ['weighting: COUNT', 'weighting: NEWMAN'],
  organizationMeasures: ['first: 5', 'first: 5, weighting: NEWMAN'],
  networkCommunities: ['first: 2', 'first: 2, weighting: NEWMAN'],
  roleMixing: ['weighting: COUNT', 'weighting: NEWMAN'],
  roleHeptagon: [
    'scope: { industry: "i-a004", asOf: "2019-01-01" }',
    'scope: { industry: "i-a004", asOf: "2026-01-01" }',
  ],
  roleHeptagons: ['scope: { asOf: "2019-01-01" }', 'scope: { framework: "f-a003", asOf: "2026-01-01" }, first: 2'],
  networkTrend: [
    'from: "2018-01-01", to: "2020-01-01", step: YEAR',
    'from: "2020-01-01", to: "2022-01-01", step: YEAR',
  ],
  networkComparison: [
    'scopeBefore: { asOf: "2018-01-01" }, scopeAfter: { asOf: "2020-01-01" }',
    'scopeBefore: { asOf: "2020-01-01" }, scopeAfter: { asOf: "2022-01-01" }, weighting: NEWMAN',
  ],
  partnerSuggestions: ['organization: "o-a062", first: 3', 'organization: "o-a062", first: 3, role: RESEARCH'],
  evaluationRanking: ['year: 2019, schemeId: "es-001"', 'year: 2020, schemeId: "es-001"'],
  evaluationProfile: [
    'year: 2021, scope: { platformKinds: [INCUBATOR] }, figures: ["孵化国家科技型中小企业数"]',
    'year: 2022, scope: { platformKinds: [INCUBATOR] }, figures: ["孵化国家科技型中小企业数"]',
  ],
  evaluationConsequences: ['year: 2019, schemeId: "es-001"', 'year: 2020, schemeId: "es-001"'],
  evaluationSubsidies: ['scope: { asOf: "2019-11-30" }', 'scope: { asOf: "2026-01-01" }'],
  ladder: [
    'from: "2018-01-01", to: "2020-01-01", step: YEAR',
    'from: "2020-01-01", to: "2022-01-01", step: YEAR, scope: { region: "r-a003" }',
  ],
  sharing: ['scope: { asOf: "2018-11-30" }', 'scope: { asOf: "2026-01-01", region: "r-a001" }'],
  needMatches: [
    'need: { text: "碳纤维预浸料" }, scope: { asOf: "2019-01-01" }, first: 5',
    'need: { text: "碳纤维预浸料", industry: "i-a004", region: "r-a003" }, scope: { asOf: "2026-01-01" }, first: 5',
  ],
  publishedTotals: ['scope: { region: "r-a001" }', 'scope: { region: "r-a003" }'],
  surveyFindings: ['subject: EVALUATION', 'subject: VOUCHER'],
  search: ['text: "碳纤维", first: 5', 'scope: { regions: ["r-a003"] }, text: "威高", first: 5'],
  enumLabels: ['enums: ["Basis"]', 'enums: ["PlatformLevel", "Basis"]'],
  milestones: ['', ''],
  entity: ['id: "p-a001"', 'id: "doc-106-4-3"'],
  entities: ['ids: ["p-a001", "s-doc-106-4-3"]', 'ids: ["o-a001", "p-a001"]'],
};

/** Questions that need what another one began. */
export const BEGUN = ['networkAnalysis', 'networkRobustness'];

/**
 * All that can be selected of a type down to a depth; of an entity its id, and either what answers carry with it or all
 * that it holds itself.
 */
function selectionOf(type: GraphQLOutputType, whole: boolean, depth: number): string {
  const named = getNamedType(type);
  if (isUnionType(named) || isInterfaceType(named)) return '{ ... on Entity { id label nameZh synthetic } }';
  if (!isObjectType(named)) return '';
  const fields = Object.values(named.getFields());
  if (named.getInterfaces().length > 0) {
    const own = fields.filter(({ type, args }) => isLeafType(getNamedType(type)) && args.length === 0);
    const carried = own.filter(({ name }) => ['id', 'nameZh'].includes(name));
    return `{ ${(whole ? own : carried).map(({ name }) => name).join(' ')} }`;
  }
  return `{ ${fields.map((field) => selected(field, whole, depth)).join(' ')} }`;
}

function selected({ name, type, args }: GraphQLField<unknown, unknown>, whole: boolean, depth: number): string {
  if (args.some(isRequiredArgument)) return '';
  const named = getNamedType(type);
  if (isLeafType(named)) return name;
  if (depth === 0) return '';
  const some = args.some((argument) => argument.name === 'limit') ? '(limit: 3)' : '';
  const inner = selectionOf(type, whole, depth - 1);
  return inner === '{  }' ? '' : `${name}${some} ${inner.replace(/^\{ *\}$/, '{ __typename }')}`;
}

/** A question with all that can be selected of its answer, entities whole. */
export function whole(schema: GraphQLSchema, field: string, more = ''): string {
  const type = schema.getQueryType()?.getFields()[field]?.type as GraphQLOutputType;
  const given = [TWICE[field]?.[0], more].filter((part) => part).join(', ');
  return `{ ${field}${given === '' ? '' : `(${given})`} ${selectionOf(type, true, 5)} }`;
}

/** A question under both sets of arguments side by side, with entities as they are carried and whole. */
export function sideBySide(schema: GraphQLSchema, field: string): string {
  const type = schema.getQueryType()?.getFields()[field]?.type as GraphQLOutputType;
  const [one, other] = TWICE[field] as [string, string];
  const asked = (alias: string, given: string, whole: boolean) =>
    `${alias}: ${field}${given === '' ? '' : `(${given})`} ${selectionOf(type, whole, 5)}`;
  return `{ ${asked('a', one, false)} ${asked('b', other, true)} }`;
}
