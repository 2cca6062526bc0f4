import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { CellPlatform } from '../coverage/coverage.types';
import { CoverageSlice, domainSlice, SLICE } from '../coverage/slice.types';
import type { Context } from '../graphql/context';
import { ListArgs, pageOf } from '../graphql/lists';
import { connection, DEFAULT_PAGE, skippedBy } from '../graphql/pages';
import * as domain from './gaps';
import { CoverageGap, CoverageGapConnection } from './gaps.types';
import { GapWeights, WEIGHTS } from './weights.types';

@Resolver(() => CoverageGap)
export class CoverageGapResolver {
  @Query(() => CoverageGapConnection, {
    description:
      '覆盖缺口: the cells that are not covered, each with its score, the clause and the duty holders; the highest score first, which by default is a missing one',
  })
  async coverageGaps(
    @Arg('slice', () => CoverageSlice, { nullable: true, description: SLICE }) slice: CoverageSlice | null,
    @Arg('weights', () => GapWeights, { nullable: true, description: WEIGHTS }) weights: GapWeights | null,
    @Arg('first', () => Int, { defaultValue: DEFAULT_PAGE, description: '条数: how many gaps at most' }) first: number,
    @Arg('after', () => String, { nullable: true, description: '游标: go on behind this cursor' }) after: string | null,
    @Ctx() { graph }: Context,
  ) {
    const skipped = skippedBy(after);
    const all = await domain.coverageGaps(graph, domainSlice(slice), weights ?? undefined);
    return connection(all.slice(skipped, skipped + first), { skipped, total: all.length });
  }

  @FieldResolver(() => [CellPlatform])
  platforms(@Root() { platforms }: domain.CoverageGap, @Args(() => ListArgs) page: ListArgs) {
    return pageOf(platforms, page);
  }
}
