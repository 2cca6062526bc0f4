import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../graphql/context';
import { RegionScopeArgs } from '../graphql/scopes';
import * as domain from './published-totals';
import { PublishedTotals } from './published-totals.types';

@Resolver()
export class PublishedTotalsResolver {
  @Query(() => PublishedTotals, {
    description:
      '公布总数: the totals of platforms that were published by the day, each beside how many the graph knows of that kind, level and region on the day of the total',
  })
  publishedTotals(@Args(() => RegionScopeArgs) { scope }: RegionScopeArgs, @Ctx() { graph }: Context) {
    return domain.publishedTotals(graph, scope ?? {});
  }
}
