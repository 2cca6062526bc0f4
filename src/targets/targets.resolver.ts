import { Args, ArgsType, Ctx, Query, Resolver } from 'type-graphql';
import { PlaceAndDay } from '../graphql/asked-days';
import type { Context } from '../graphql/context';
import { Target } from '../graphql/entities';
import { Nullable } from '../graphql/fields';
import { ListArgs, pageOf } from '../graphql/pages';
import { DateScalar } from '../graphql/scalars';
import { targetProgress } from './target-progress';
import { TargetsProgress } from './target-progress.types';
import { targets } from './targets';

@ArgsType()
class TargetsArgs extends ListArgs {
  @Nullable(() => DateScalar, '截至日: documents issued by this day; by default today')
  asOf?: string;
}

@Resolver()
export class TargetsResolver {
  @Query(() => [Target], { description: '目标: the targets of the documents issued by the day, in their order' })
  async targets(@Args(() => TargetsArgs) { asOf, ...page }: TargetsArgs, @Ctx() { graph }: Context) {
    return pageOf(await targets(graph, asOf), page);
  }

  @Query(() => TargetsProgress, {
    description: '目标进展: each target with the number known in the graph on the day, the distance and what counts',
  })
  targetProgress(@Args(() => PlaceAndDay) args: PlaceAndDay, @Ctx() { graph }: Context) {
    return targetProgress(graph, args);
  }
}
