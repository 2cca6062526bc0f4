import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context';
import { ListArgs, pageOf } from '../graphql/lists';
import { connection, DEFAULT_PAGE, skippedBy } from '../graphql/pages';
import * as domain from './coverage';
import {
  CellPlatform,
  Coverage,
  CoverageGap,
  CoverageGapConnection,
  CoverageSlice,
  SlotCell,
  UnitCoverage,
} from './coverage.types';
import * as gaps from './gaps';
import type * as reckoned from './reckon';

const SLICE = '切片: which part of coverage; by default the seven clusters today';

@Resolver(() => Coverage)
export class CoverageResolver {
  @Query(() => Coverage, {
    description:
      '五个一覆盖: which of the five platforms each industry has, lacks or is building (威政办字〔2018〕106号 五(一))',
  })
  coverage(
    @Arg('slice', () => CoverageSlice, { nullable: true, description: SLICE }) slice: CoverageSlice | null,
    @Ctx() { graph }: Context,
  ) {
    return domain.coverage(graph, domainSlice(slice));
  }

  @FieldResolver(() => [UnitCoverage])
  units(@Root() { units }: domain.Coverage, @Args(() => ListArgs) page: ListArgs) {
    return pageOf(units, page);
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

@Resolver(() => CoverageGap)
export class CoverageGapResolver {
  @Query(() => CoverageGapConnection, {
    description: '覆盖缺口: the cells that are not covered, with the clause and the duty holders; missing ones first',
  })
  async coverageGaps(
    @Arg('slice', () => CoverageSlice, { nullable: true, description: SLICE }) slice: CoverageSlice | null,
    @Arg('first', () => Int, { defaultValue: DEFAULT_PAGE, description: '条数: how many gaps at most' }) first: number,
    @Arg('after', () => String, { nullable: true, description: '游标: go on behind this cursor' }) after: string | null,
    @Ctx() { graph }: Context,
  ) {
    const skipped = skippedBy(after);
    const all = await gaps.coverageGaps(graph, domainSlice(slice));
    return connection(all.slice(skipped, skipped + first), { skipped, total: all.length });
  }

  @FieldResolver(() => [CellPlatform])
  platforms(@Root() { platforms }: gaps.CoverageGap, @Args(() => ListArgs) page: ListArgs) {
    return pageOf(platforms, page);
  }
}

/** The slice as the domain takes it: its day as text. */
function domainSlice(slice: CoverageSlice | null): domain.CoverageSlice {
  return { ...slice, asOf: slice?.asOf == null ? null : String(slice.asOf) };
}
