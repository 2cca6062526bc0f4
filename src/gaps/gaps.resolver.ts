import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { CellPlatform } from '../coverage/coverage.types';
import type { CoverageSlice } from '../coverage/slice';
import { domainSlice } from '../coverage/slice.types';
import type { Graph } from '../database/graph';
import type { Context } from '../graphql/context';
import { ListArgs, pageOf } from '../graphql/lists';
import { connection, skippedBy } from '../graphql/pages';
import * as domain from './gaps';
import { CoverageGap, CoverageGapConnection, GapArgs } from './gaps.types';

/** A page of the gaps of a slice. */
export async function gapsPage(graph: Graph, slice: CoverageSlice, { weights, first, after }: GapArgs) {
  const skipped = skippedBy(after);
  const all = await domain.coverageGaps(graph, slice, weights ?? undefined);
  return connection(all.slice(skipped, skipped + first), { skipped, total: all.length });
}

@Resolver(() => CoverageGap)
export class CoverageGapResolver {
  @Query(() => CoverageGapConnection, {
    description:
      '覆盖缺口: the cells that are not covered, each with its score, the clause and the duty holders; the highest score first, which by default is a missing one',
  })
  coverageGaps(@Args(() => GapArgs) args: GapArgs, @Ctx() { graph }: Context) {
    return gapsPage(graph, domainSlice(args.slice), args);
  }

  @FieldResolver(() => [CellPlatform])
  platforms(@Root() { platforms }: domain.CoverageGap, @Args(() => ListArgs) page: ListArgs) {
    return pageOf(platforms, page);
  }
}
