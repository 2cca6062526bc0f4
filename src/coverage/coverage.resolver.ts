import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context';
import { Industry } from '../graphql/entities';
import { ListArgs, pageOf } from '../graphql/lists';
import * as domain from './coverage';
import { CellPlatform, Coverage, CoverageThrough, SlotCell, UnitCoverage } from './coverage.types';
import type * as reckoned from './reckon';
import { domainSlice, SliceArgs } from './slice.types';
import type { Through } from './through';

@Resolver(() => Coverage)
export class CoverageResolver {
  @Query(() => Coverage, {
    description:
      '五个一覆盖: which of the five platforms each industry has, lacks or is building (威政办字〔2018〕106号 五(一))',
  })
  coverage(@Args(() => SliceArgs) { slice }: SliceArgs, @Ctx() { graph }: Context) {
    return domain.coverage(graph, domainSlice(slice));
  }

  @FieldResolver(() => [UnitCoverage])
  units(@Root() { units }: domain.Coverage, @Args(() => ListArgs) page: ListArgs) {
    return pageOf(units, page);
  }
}

@Resolver(() => CoverageThrough)
export class CoverageThroughResolver {
  @FieldResolver(() => [Industry])
  unmapped(@Root() { unmapped }: Through, @Args(() => ListArgs) page: ListArgs) {
    return pageOf(unmapped, page);
  }

  @FieldResolver(() => [Industry])
  unreached(@Root() { unreached }: Through, @Args(() => ListArgs) page: ListArgs) {
    return pageOf(unreached, page);
  }
}

@Resolver(() => SlotCell)
export class SlotCellResolver {
  @FieldResolver(() => [CellPlatform])
  platforms(@Root() { platforms }: reckoned.Cell, @Args(() => ListArgs) page: ListArgs) {
    return pageOf(platforms, page);
  }

  @FieldResolver(() => [CellPlatform])
  closedPlatforms(@Root() { closedPlatforms }: reckoned.Cell, @Args(() => ListArgs) page: ListArgs) {
    return pageOf(closedPlatforms, page);
  }
}
