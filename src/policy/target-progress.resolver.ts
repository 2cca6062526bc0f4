import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context';
import { ListArgs, pageOf } from '../graphql/lists';
import { DateScalar } from '../graphql/scalars';
import * as domain from './target-progress';
import { TargetPlatform, TargetProgress, TargetsProgress } from './target-progress.types';

@Resolver(() => TargetsProgress)
export class TargetsProgressResolver {
  @Query(() => TargetsProgress, {
    description: '目标进展: each target with the number known in the graph on the day, the distance and what counts',
  })
  targetProgress(
    @Arg('asOf', () => DateScalar, { nullable: true, description: '截至日: the day asked about; by default today' })
    asOf: unknown,
    @Arg('region', () => ID, {
      nullable: true,
      description: '区划: id of a region, which counts with its parts; by default everywhere',
    })
    region: string | null,
    @Ctx() { graph }: Context,
  ) {
    return domain.targetProgress(graph, { region: region ?? null, asOf: asOf == null ? undefined : String(asOf) });
  }

  @FieldResolver(() => [TargetProgress])
  targets(@Root() { targets }: domain.TargetsProgress, @Args(() => ListArgs) page: ListArgs) {
    return pageOf(targets, page);
  }
}

@Resolver(() => TargetProgress)
export class TargetProgressResolver {
  @FieldResolver(() => [TargetPlatform])
  platforms(@Root() { platforms }: domain.TargetProgress, @Args(() => ListArgs) page: ListArgs) {
    return pageOf(platforms, page);
  }
}
