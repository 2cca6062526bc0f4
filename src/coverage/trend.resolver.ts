import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context';
import { ListArgs, pageOf } from '../graphql/lists';
import { trendSpan } from '../graphql/trend-span';
import { CellComparison } from './compare.types';
import { domainSlice } from './slice.types';
import * as domain from './trend';
import { CoverageTrend, TrendArgs, TrendPoint } from './trend.types';

@Resolver(() => TrendPoint)
export class TrendPointResolver {
  @Query(() => CoverageTrend, {
    description: '覆盖趋势: how many cells have each status on days a step apart, and the platforms that changed each',
  })
  coverageTrend(@Args(() => TrendArgs) args: TrendArgs, @Ctx() { graph }: Context) {
    return domain.coverageTrend(graph, domainSlice(args.slice), trendSpan(args));
  }

  @FieldResolver(() => [CellComparison])
  changes(@Root() { changes }: domain.TrendPoint, @Args(() => ListArgs) page: ListArgs) {
    return pageOf(changes, page);
  }
}
