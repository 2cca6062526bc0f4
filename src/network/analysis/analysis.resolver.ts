import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Float, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Batch } from '../../graphql/batch';
import type { Context } from '../../graphql/context';
import { Organization } from '../../graphql/entities';
import { type PageArgs, pageIn, pageOfFixed } from '../../graphql/pages';
import { includeSynthetic } from '../../graphql/synthetic';
import {
  cancelNetworkAnalysis,
  findNetworkAnalysis,
  type ShownAnalysis,
  shown,
  startNetworkAnalysis,
} from './analysis';
import {
  AnalysedCommunity,
  AnalysedCommunityConnection,
  AnalysedOrganization,
  AnalysedOrganizationConnection,
  AnalysedOrganizationsArgs,
  AnalysisPageArgs,
  NetworkAnalysis,
  NetworkAnalysisResult,
  StartNetworkAnalysisArgs,
} from './analysis.types';
import { namesOf } from './names';
import type * as result from './result';

@Resolver(() => NetworkAnalysis)
export class NetworkAnalysisResolver {
  @Mutation(() => NetworkAnalysis, {
    description:
      '启动分析: has measures of a network reckoned apart from the request, however large it is; writes nothing to the graph',
  })
  async startNetworkAnalysis(
    @Args(() => StartNetworkAnalysisArgs) args: StartNetworkAnalysisArgs,
    @Ctx() { graph, background }: Context,
  ) {
    return shown(await startNetworkAnalysis(graph, background, args));
  }

  @Mutation(() => NetworkAnalysis, {
    description:
      '取消分析: gives an analysis up, which ends it unless others wait for the same; writes nothing to the graph',
  })
  cancelNetworkAnalysis(
    @Arg('id', () => ID, { description: '标识: the id of the analysis' }) id: string,
    @Ctx() { background }: Context,
  ) {
    return shown(cancelNetworkAnalysis(background, id));
  }

  @Query(() => NetworkAnalysis, {
    description: '分析: an analysis that was started, how far it is and what it has come to',
  })
  networkAnalysis(
    @Arg('id', () => ID, { description: '标识: the id that `startNetworkAnalysis` gave' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const analysis = findNetworkAnalysis(context.background, id);
    if (analysis.run.includesSynthetic) includeSynthetic(context, info);
    return shown(analysis);
  }

  @FieldResolver(() => Float, { description: '进度: from 0 to 1, never less than before' })
  progress(@Root() { run }: ShownAnalysis) {
    return run.progress();
  }
}

@Resolver(() => NetworkAnalysisResult)
export class NetworkAnalysisResultResolver {
  @FieldResolver(() => AnalysedOrganizationConnection, {
    description: '机构: the organizations with their values, by one of these',
  })
  async organizations(
    @Root() found: result.NetworkAnalysisResult,
    @Args(() => AnalysedOrganizationsArgs) { orderBy, community, first, after }: AnalysedOrganizationsArgs,
  ) {
    const of = ['organizations', found.id, orderBy, community];
    return pageOfFixed(of, { first, after }, (page) => found.organizations(orderBy ?? null, community ?? null, page));
  }

  @FieldResolver(() => AnalysedCommunityConnection, {
    nullable: true,
    description: '社群: the communities, the largest first',
  })
  communities(@Root() found: result.NetworkAnalysisResult, @Args(() => AnalysisPageArgs) page: PageArgs) {
    const of = ['communities', found.id];
    return pageIn(found.allCommunities(), page, { of, placeOf: ({ number }) => [number] });
  }
}

/** The names of hubs, and of which organizations there are still. */
const NAMES = new Batch(({ graph }: Context, ids: string[]) => namesOf(graph, ids));

@Resolver(() => AnalysedOrganization)
export class AnalysedOrganizationResolver {
  @FieldResolver(() => Organization, {
    nullable: true,
    description: '机构: the organization; null where it has been removed since',
  })
  organization(@Root() { key }: result.AnalysedOrganization) {
    return { id: key };
  }
}

@Resolver(() => AnalysedCommunity)
export class AnalysedCommunityResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: '中文名称: after its hub and its size; null where the hub has been removed since',
  })
  async nameZh(@Root() { hub, size }: result.AnalysedCommunity, @Ctx() context: Context) {
    const name = await NAMES.of(hub, context);
    return name === undefined ? null : `${name}等${size}家`;
  }

  @FieldResolver(() => Organization, {
    nullable: true,
    description:
      '枢纽: the member whose ties weigh most, within and to the outside; null where it has been removed since',
  })
  hub(@Root() { hub }: result.AnalysedCommunity) {
    return { id: hub };
  }
}
