import { Args, ArgsType, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../graphql/context';
import { Target } from '../graphql/entities';
import { Nullable } from '../graphql/fields';
import { ListArgs, pageOf } from '../graphql/pages';
import { DayScopeInput, RegionScopeArgs } from '../graphql/scopes';
import { targetProgress } from './target-progress';
import { TargetsProgress } from './target-progress.types';
import { targets } from './targets';

@ArgsType()
class TargetsArgs extends ListArgs {
  @Nullable(() => DayScopeInput, '范围: the day by which the documents were issued; by default today')
  scope?: DayScopeInput;
}

@Resolver()
export class TargetsResolver {
  @Query(() => [Target], { description: '目标: the targets of the documents issued by the day, in their order' })
  async targets(@Args(() => TargetsArgs) { scope, ...page }: TargetsArgs, @Ctx() { graph }: Context) {
    return pageOf(await targets(graph, scope?.asOf), page);
  }

  @Query(() => TargetsProgress, {
    description: '目标进展: each target with the number known in the graph on the day, the distance and what counts',
  })
  targetProgress(@Args(() => RegionScopeArgs) { scope }: RegionScopeArgs, @Ctx() { graph }: Context) {
    return targetProgress(graph, scope ?? {});
  }
}
