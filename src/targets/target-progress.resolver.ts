import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { PlaceAndDay } from '../graphql/asked-days';
import type { Context } from '../graphql/context';
import * as domain from './target-progress';
import { TargetsProgress } from './target-progress.types';

@Resolver(() => TargetsProgress)
export class TargetsProgressResolver {
  @Query(() => TargetsProgress, {
    description: '目标进展: each target with the number known in the graph on the day, the distance and what counts',
  })
  targetProgress(@Args(() => PlaceAndDay) args: PlaceAndDay, @Ctx() { graph }: Context) {
    return domain.targetProgress(graph, args);
  }
}
