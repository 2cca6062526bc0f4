import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context';
import { ListArgs, pageOf } from '../graphql/lists';
import * as domain from './compare';
import { CellComparison, CoverageComparison, PlatformChange, UnitComparison } from './compare.types';
import { CoverageSlice, domainSlice } from './slice.types';

@Resolver(() => CoverageComparison)
export class CoverageComparisonResolver {
  @Query(() => CoverageComparison, {
    description: '覆盖比较: two slices or days side by side: the status of each cell in both, what differs and why',
  })
  compareCoverage(
    @Arg('a', () => CoverageSlice, { description: '甲切片: the one before' }) a: CoverageSlice,
    @Arg('b', () => CoverageSlice, { description: '乙切片: the one after' }) b: CoverageSlice,
    @Ctx() { graph }: Context,
  ) {
    return domain.compareCoverage(graph, domainSlice(a), domainSlice(b));
  }

  @FieldResolver(() => [UnitComparison])
  units(@Root() { units }: domain.CoverageComparison, @Args(() => ListArgs) page: ListArgs) {
    return pageOf(units, page);
  }

  @FieldResolver(() => [CellComparison])
  changes(@Root() { changes }: domain.CoverageComparison, @Args(() => ListArgs) page: ListArgs) {
    return pageOf(changes, page);
  }
}

@Resolver(() => CellComparison)
export class CellComparisonResolver {
  @FieldResolver(() => [PlatformChange])
  platforms(@Root() { platforms }: domain.CellComparison, @Args(() => ListArgs) page: ListArgs) {
    return pageOf(platforms, page);
  }
}
