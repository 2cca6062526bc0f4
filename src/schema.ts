import 'reflect-metadata';
import { Neo4jGraphQL } from '@neo4j/graphql';
import type { GraphQLScalarType, GraphQLSchema } from 'graphql';
import { buildTypeDefsAndResolvers, type NonEmptyArray } from 'type-graphql';
import { ArchitectureResolver } from './architecture/architecture.resolver';
import { TierViewsResolver } from './architecture/tier-views.resolver';
import { CoverageResolver } from './coverage/coverage.resolver';
import { PLATFORM_CROSSINGS } from './coverage/platform.resolver';
import { SlotCellResolver, UnitKnowledgeResolver } from './coverage/published.resolver';
import { DocumentResolver } from './document/document.resolver';
import { MilestonesResolver } from './document/milestones.resolver';
import { DutiesResolver } from './duties/duties.resolver';
import { EligibilityResolver } from './eligibility/eligibility.resolver';
import {
  EvaluationConsequencesResolver,
  EvaluationProfileResolver,
  EvaluationRankingResolver,
  EvaluationSubsidiesResolver,
} from './evaluation/evaluation.resolver';
import { CoverageGapResolver } from './gaps/gaps.resolver';
import { SlotCellDutyResolver } from './gaps/slot-cell.resolver';
import { describeGenerated } from './graphql/descriptions';
import { holdGate } from './graphql/entity-api';
import { namingFields, withEntityInterface } from './graphql/entity-interface';
import { EnumLabelsResolver } from './graphql/enum-labels.resolver';
import { ENUM_TYPE_DEFS } from './graphql/enums';
import { extendWith, type FieldResolvers } from './graphql/extend';
import { withFacets } from './graphql/facets/facet-types';
import { refuseNameClashes } from './graphql/gate/clashes';
import { engineDefinitions } from './graphql/gate/definitions';
import { Gate } from './graphql/gate/gate';
import { publishedSchema } from './graphql/gate/published';
import { makeDatesStrict } from './graphql/scalars';
import { letIncludeSynthetic } from './graphql/synthetic';
import { entityTypeDefs } from './graphql/type-definitions';
import { LadderResolver } from './ladders/ladder.resolver';
import { NeedMatchesResolver } from './needs/need-matches.resolver';
import {
  AnalysedCommunityResolver,
  AnalysedOrganizationResolver,
  NetworkAnalysisResolver,
  NetworkAnalysisResultResolver,
} from './network/analysis/analysis.resolver';
import { AroundResolver } from './network/around/around.resolver';
import { NetworkComparisonResolver } from './network/comparison/network-comparison.resolver';
import { NetworkCommunitiesResolver } from './network/measures/network-communities.resolver';
import { NetworkMeasuresResolver } from './network/measures/network-measures.resolver';
import { NetworkNodesResolver, NodeMeasuresResolver } from './network/measures/node-measures.resolver';
import { OrganizationMeasuresResolver } from './network/measures/organization-measures.resolver';
import { PartnerSuggestionsResolver } from './network/partners/partner-suggestions.resolver';
import { NetworkRobustnessResolver, NetworkRobustnessResultResolver } from './network/robustness/robustness.resolver';
import { RoleHeptagonResolver } from './network/roles/role-heptagon.resolver';
import { RoleMixingResolver } from './network/roles/role-mixing.resolver';
import { NetworkEvidenceResolver, NetworkResolver } from './network/ties/network.resolver';
import { NetworkTrendResolver } from './network/trend/network-trend.resolver';
import { CoveragePlanResolver, PlanConflictResolver, ScenarioPlanResolver } from './plan/plan.resolver';
import { PublishedTotalsResolver } from './published/published-totals.resolver';
import { CoverageScenarioResolver } from './scenario/scenario.resolver';
import { SearchResolver } from './search/search.resolver';
import { SharingResolver } from './sharing/sharing.resolver';
import { SubsidyEstimateResolver } from './subsidies/subsidy-estimate.resolver';
import { SurveysResolver } from './surveys/surveys.resolver';
import { TargetProgressResolver, TargetsResolver } from './targets/targets.resolver';

const RESOLVERS: NonEmptyArray<new () => object> = [
  CoverageResolver,
  SlotCellResolver,
  UnitKnowledgeResolver,
  CoverageGapResolver,
  SlotCellDutyResolver,
  ArchitectureResolver,
  TierViewsResolver,
  DocumentResolver,
  MilestonesResolver,
  DutiesResolver,
  TargetsResolver,
  TargetProgressResolver,
  SurveysResolver,
  PublishedTotalsResolver,
  LadderResolver,
  SubsidyEstimateResolver,
  EligibilityResolver,
  CoverageScenarioResolver,
  NetworkResolver,
  AroundResolver,
  NetworkEvidenceResolver,
  NetworkNodesResolver,
  NodeMeasuresResolver,
  NetworkMeasuresResolver,
  OrganizationMeasuresResolver,
  NetworkCommunitiesResolver,
  NetworkAnalysisResolver,
  NetworkAnalysisResultResolver,
  AnalysedOrganizationResolver,
  AnalysedCommunityResolver,
  CoveragePlanResolver,
  PlanConflictResolver,
  ScenarioPlanResolver,
  RoleMixingResolver,
  RoleHeptagonResolver,
  NetworkTrendResolver,
  NetworkComparisonResolver,
  NetworkRobustnessResolver,
  NetworkRobustnessResultResolver,
  PartnerSuggestionsResolver,
  SearchResolver,
  EvaluationRankingResolver,
  EvaluationProfileResolver,
  EvaluationConsequencesResolver,
  EvaluationSubsidiesResolver,
  SharingResolver,
  NeedMatchesResolver,
  EnumLabelsResolver,
];

/** Queries of the entity API that an analytic one takes the place of: `targets` knows a day. */
const REPLACED = ['targets'];

/** By which the gate finds what lies behind a cursor. The library's types leave out that ids can be compared too. */
const COMPARED = { String: { GT: true, LT: true }, ID: { GT: true, LT: true } as object };

/**
 * The whole API as one executable schema: the entity API that `@neo4j/graphql` makes of `schema/entities/*.graphql`,
 * extended by the analytic types and fields that `type-graphql` makes of the resolver classes.
 *
 * @param validate whether the definitions of `schema/entities/` are checked by the library as well, which takes two thirds
 * of the time: so they are when the schema is printed, and by a test
 */
export async function buildSchema({ validate = false } = {}): Promise<GraphQLSchema> {
  const stored = entityTypeDefs();
  const naming = namingFields(stored);
  const { typeDefs, pageSizes } = engineDefinitions([ENUM_TYPE_DEFS, ...stored, naming.typeDefs]);
  const custom = { ...naming.resolvers, Platform: { ...naming.resolvers.Platform, ...PLATFORM_CROSSINGS } };
  const engine = await new Neo4jGraphQL({
    typeDefs,
    resolvers: custom,
    validate,
    features: {
      filters: COMPARED,
      // One way to filter: the library's older spellings are left out.
      excludeDeprecatedFields: {
        aggregationFilters: true,
        aggregationFiltersOutsideConnection: true,
        relationshipFilters: true,
        attributeFilters: true,
      },
    },
  }).getSchema();
  refuseNameClashes(engine);
  makeDatesStrict(engine.getType('Date') as GraphQLScalarType);
  const gate = new Gate(engine, pageSizes, custom);
  const sizeOf = (type: string) => gate.sizeOf(type);
  const entityApi = publishedSchema(engine, sizeOf);
  describeGenerated(entityApi, sizeOf);
  const analytics = await buildTypeDefsAndResolvers({ resolvers: RESOLVERS, validate: false });
  const schema = extendWith(
    withFacets(withEntityInterface(entityApi)),
    analytics.typeDefs,
    analytics.resolvers as FieldResolvers,
    REPLACED,
  );
  letIncludeSynthetic(schema);
  holdGate(schema, gate);
  return schema;
}
