import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context';
import { ListArgs, pageOf } from '../graphql/lists';
import { PlaceAndDay, placeAndDay } from '../graphql/place-and-day';
import * as domain from './target-progress';
import { TargetPlatform, TargetProgress, TargetsProgress } from './target-progress.types';

@Resolver(() => TargetsProgress)
export class TargetsProgressResolver {
  @Query(() => TargetsProgress, {
    description: '目标进展: each target with the number known in the graph on the day, the distance and what counts',
  })
  targetProgress(@Args(() => PlaceAndDay) args: PlaceAndDay, @Ctx() { graph }: Context) {
    return domain.targetProgress(graph, placeAndDay(args));
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
