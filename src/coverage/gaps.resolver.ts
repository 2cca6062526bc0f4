import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Graph } from '../database/graph';
import type { Context } from '../graphql/context';
import { ListArgs, pageOf } from '../graphql/lists';
import { connection, skippedBy } from '../graphql/pages';
import type { CoverageSlice } from './coverage';
import { CellPlatform } from './coverage.types';
import * as domain from './gaps';
import { CoverageGap, CoverageGapConnection, GapArgs } from './gaps.types';
import { domainSlice } from './slice.types';

/** A page of the gaps of a slice. */
export async function gapsPage(graph: Graph, slice: CoverageSlice, { first, after }: GapArgs) {
  const skipped = skippedBy(after);
  const all = await domain.coverageGaps(graph, slice);
  return connection(all.slice(skipped, skipped + first), { skipped, total: all.length });
}

@Resolver(() => CoverageGap)
export class CoverageGapResolver {
  @Query(() => CoverageGapConnection, {
    description: '覆盖缺口: the cells that are not covered, with the clause and the duty holders; missing ones first',
  })
  coverageGaps(@Args(() => GapArgs) args: GapArgs, @Ctx() { graph }: Context) {
    return gapsPage(graph, domainSlice(args.slice), args);
  }

  @FieldResolver(() => [CellPlatform])
  platforms(@Root() { platforms }: domain.CoverageGap, @Args(() => ListArgs) page: ListArgs) {
    return pageOf(platforms, page);
  }
}
