import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context';
import { enumOf } from '../graphql/enums';
import { ListArgs, pageOf } from '../graphql/lists';
import { DateScalar } from '../graphql/scalars';
import * as vocabulary from '../vocabulary';
import { CellComparison } from './compare.types';
import { CoverageSlice, domainSlice, SLICE } from './slice.types';
import * as domain from './trend';
import { CoverageTrend, TrendPoint } from './trend.types';

@Resolver(() => TrendPoint)
export class TrendPointResolver {
  @Query(() => CoverageTrend, {
    description: '覆盖趋势: how many cells have each status on days a step apart, and the platforms that changed each',
  })
  coverageTrend(
    @Arg('slice', () => CoverageSlice, {
      nullable: true,
      description: `${SLICE}, whose \`asOf\` is left out here`,
    })
    slice: CoverageSlice | null,
    @Arg('from', () => DateScalar, { description: '起: the first day' }) from: unknown,
    @Arg('to', () => DateScalar, { description: '止: no day after this one' }) to: unknown,
    @Arg('step', () => enumOf(vocabulary.TrendStep), { description: '步长: how far apart the days are' })
    step: vocabulary.TrendStep,
    @Ctx() { graph }: Context,
  ) {
    return domain.coverageTrend(graph, domainSlice(slice), { from: String(from), to: String(to), step });
  }

  @FieldResolver(() => [CellComparison])
  changes(@Root() { changes }: domain.TrendPoint, @Args(() => ListArgs) page: ListArgs) {
    return pageOf(changes, page);
  }
}
