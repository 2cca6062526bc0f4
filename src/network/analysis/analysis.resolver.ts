import { Arg, Args, Ctx, FieldResolver, Float, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Batch } from '../../graphql/batch';
import type { Context } from '../../graphql/context';
import { Organization } from '../../graphql/entities';
import { connection, skippedBy } from '../../graphql/pages';
import { inMegabytes } from '../../megabytes';
import { domainScope } from '../ties/scope.types';
import * as domain from './analysis';
import {
  AnalysedCommunity,
  AnalysedCommunityConnection,
  AnalysedOrganization,
  AnalysedOrganizationConnection,
  AnalysedOrganizationsArgs,
  Analysis,
  AnalysisInput,
  AnalysisPageArgs,
  AnalysisResult,
} from './analysis.types';
import { namesOf } from './names';
import type * as result from './result';

@Resolver(() => Analysis)
export class AnalysisResolver {
  @Mutation(() => Analysis, {
    description:
      '启动分析: has measures of a network reckoned apart from the request, however large it is; writes nothing to the graph',
  })
  async startAnalysis(
    @Arg('input', () => AnalysisInput, { description: '分析输入: what is to be analysed' }) input: AnalysisInput,
    @Ctx() { graph, background }: Context,
  ) {
    const { scope, ...rest } = input;
    return shown(await domain.startAnalysis(graph, background, { ...rest, scope: domainScope(scope ?? null) }));
  }

  @Mutation(() => Analysis, {
    description:
      '取消分析: gives an analysis up, which ends it unless others wait for the same; writes nothing to the graph',
  })
  cancelAnalysis(
    @Arg('id', () => ID, { description: '标识: the id of the analysis' }) id: string,
    @Ctx() { background }: Context,
  ) {
    return shown(domain.cancelAnalysis(background, id));
  }

  @Query(() => Analysis, { description: '分析: an analysis that was started, how far it is and what it has come to' })
  analysis(
    @Arg('id', () => ID, { description: '标识: the id that `startAnalysis` gave' }) id: string,
    @Ctx() { background }: Context,
  ) {
    return shown(domain.findAnalysis(background, id));
  }

  @FieldResolver(() => Float)
  progress(@Root() { run }: domain.Analysis) {
    return run.progress();
  }
}

/** An analysis as its type shows it, with moments as text. */
function shown(analysis: domain.Analysis) {
  const { run, queuedAt, startedAt, finishedAt, expiresAt, status } = analysis;
  return {
    ...analysis,
    ...run.asked,
    phase: finishedAt === null ? run.phase : 'FINISHED',
    queuedAt: queuedAt.toISOString(),
    startedAt: startedAt?.toISOString() ?? null,
    finishedAt: finishedAt?.toISOString() ?? null,
    expiresAt: expiresAt?.toISOString() ?? null,
    elapsedMs: startedAt && (finishedAt ?? new Date()).getTime() - startedAt.getTime(),
    estimatedMemoryMb: run.estimatedBytes === null ? null : inMegabytes(run.estimatedBytes),
    error: domain.failureOf(analysis),
    result: status === 'SUCCEEDED' ? run.result : null,
  };
}

@Resolver(() => AnalysisResult)
export class AnalysisResultResolver {
  @FieldResolver(() => AnalysedOrganizationConnection)
  async organizations(
    @Root() found: result.AnalysisResult,
    @Args(() => AnalysedOrganizationsArgs) { orderBy, community, first, after }: AnalysedOrganizationsArgs,
  ) {
    const skipped = skippedBy(after);
    const { items, total } = await found.organizations(orderBy ?? null, community ?? null, { skipped, first });
    return connection(items, { skipped, total });
  }

  @FieldResolver(() => AnalysedCommunityConnection)
  communities(@Root() found: result.AnalysisResult, @Args(() => AnalysisPageArgs) { first, after }: AnalysisPageArgs) {
    const skipped = skippedBy(after);
    const { items, total } = found.communitiesFrom({ skipped, first });
    return connection(items, { skipped, total });
  }
}

/** The names of hubs, and of which organizations there are still. */
const NAMES = new Batch(({ graph }: Context, ids: string[]) => namesOf(graph, ids));

@Resolver(() => AnalysedOrganization)
export class AnalysedOrganizationResolver {
  @FieldResolver(() => Organization, { nullable: true })
  organization(@Root() { id }: result.AnalysedOrganization) {
    return { id };
  }
}

@Resolver(() => AnalysedCommunity)
export class AnalysedCommunityResolver {
  @FieldResolver(() => String, { nullable: true })
  async nameZh(@Root() { hub, size }: result.AnalysedCommunity, @Ctx() context: Context) {
    const name = await NAMES.of(hub, context);
    return name === undefined ? null : `${name}等${size}家`;
  }

  @FieldResolver(() => Organization, { nullable: true })
  hub(@Root() { hub }: result.AnalysedCommunity) {
    return { id: hub };
  }
}
