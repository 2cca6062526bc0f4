import 'reflect-metadata';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Neo4jGraphQL } from '@neo4j/graphql';
import type { GraphQLScalarType, GraphQLSchema } from 'graphql';
import { buildTypeDefsAndResolvers, type NonEmptyArray } from 'type-graphql';
import { ArchitectureResolver } from './architecture/architecture.resolver';
import { TierViewsResolver } from './architecture/tier-views.resolver';
import { CoverageResolver } from './coverage/coverage.resolver';
import { PLATFORM_CROSSINGS } from './coverage/platform.resolver';
import { DocumentResolver } from './document/document.resolver';
import { DutiesResolver } from './duties/duties.resolver';
import { CoverageGapResolver } from './gaps/gaps.resolver';
import { describeGenerated } from './graphql/descriptions';
import { holdEntityApi } from './graphql/entity-api';
import { expandEntityFragments } from './graphql/entity-fragments';
import { namingFields, withEntityInterface } from './graphql/entity-interface';
import { ENUM_TYPE_DEFS } from './graphql/enums';
import { extendWith, type FieldResolvers } from './graphql/extend';
import { makeOrderStable } from './graphql/order';
import { makeDatesStrict } from './graphql/scalars';
import {
  AnalysedCommunityResolver,
  AnalysedOrganizationResolver,
  AnalysisResolver,
  AnalysisResultResolver,
} from './network/analysis/analysis.resolver';
import { AroundResolver } from './network/around/around.resolver';
import { CommunitiesResolver } from './network/measures/communities.resolver';
import { NetworkMeasuresResolver } from './network/measures/network-measures.resolver';
import { OrganizationMeasuresResolver } from './network/measures/organization-measures.resolver';
import { SuggestPartnersResolver } from './network/partners/suggest-partners.resolver';
import { HeptagonResolver } from './network/roles/heptagon.resolver';
import { RoleMixingResolver } from './network/roles/role-mixing.resolver';
import { NetworkEvidenceResolver, NetworkResolver } from './network/ties/network.resolver';
import { NetworkTrendResolver } from './network/trend/network-trend.resolver';
import { PlanConflictResolver, PlanResolver } from './plan/plan.resolver';
import { PROJECT_ROOT } from './project-root';
import { CoverageScenarioResolver } from './scenario/scenario.resolver';
import { SearchResolver } from './search/search.resolver';
import { SubsidyEstimateResolver } from './subsidies/subsidy-estimate.resolver';
import { TargetsResolver } from './targets/targets.resolver';

const RESOLVERS: NonEmptyArray<new () => object> = [
  CoverageResolver,
  CoverageGapResolver,
  ArchitectureResolver,
  TierViewsResolver,
  DocumentResolver,
  DutiesResolver,
  TargetsResolver,
  SubsidyEstimateResolver,
  CoverageScenarioResolver,
  NetworkResolver,
  AroundResolver,
  NetworkEvidenceResolver,
  NetworkMeasuresResolver,
  OrganizationMeasuresResolver,
  CommunitiesResolver,
  AnalysisResolver,
  AnalysisResultResolver,
  AnalysedOrganizationResolver,
  AnalysedCommunityResolver,
  PlanResolver,
  PlanConflictResolver,
  RoleMixingResolver,
  HeptagonResolver,
  NetworkTrendResolver,
  SuggestPartnersResolver,
  SearchResolver,
];

/** Queries of the entity API that an analytic one takes the place of: `targets` knows a day. */
const REPLACED = ['targets'];

/**
 * The whole API as one executable schema: the entity API that `@neo4j/graphql` makes of `schema/entities/*.graphql`,
 * extended by the analytic types and fields that `type-graphql` makes of the resolver classes.
 */
export async function buildSchema(): Promise<GraphQLSchema> {
  const stored = entityTypeDefs();
  const naming = namingFields(stored);
  const entityApi = await new Neo4jGraphQL({
    typeDefs: [ENUM_TYPE_DEFS, ...stored, naming.typeDefs],
    resolvers: { ...naming.resolvers, Platform: { ...naming.resolvers.Platform, ...PLATFORM_CROSSINGS } },
    // One way to filter: the library's older spellings are left out.
    features: {
      excludeDeprecatedFields: {
        aggregationFilters: true,
        aggregationFiltersOutsideConnection: true,
        relationshipFilters: true,
        attributeFilters: true,
      },
    },
  }).getSchema();
  makeDatesStrict(entityApi.getType('Date') as GraphQLScalarType);
  makeOrderStable(entityApi);
  expandEntityFragments(entityApi);
  describeGenerated(entityApi);
  const analytics = await buildTypeDefsAndResolvers({ resolvers: RESOLVERS, validate: false });
  const schema = extendWith(
    withEntityInterface(entityApi),
    analytics.typeDefs,
    analytics.resolvers as FieldResolvers,
    REPLACED,
  );
  holdEntityApi(schema, entityApi);
  return schema;
}

function entityTypeDefs(): string[] {
  const folder = path.join(PROJECT_ROOT, 'schema', 'entities');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => readFileSync(path.join(folder, file), 'utf8'));
}
