import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { CoverageSlice } from '../coverage/slice';
import type { Graph } from '../database/graph';
import type { Context } from '../graphql/context';
import { pageIn } from '../graphql/pages';
import * as domain from './gaps';
import { CoverageGap, CoverageGapConnection, GapArgs } from './gaps.types';

/** A page of the gaps of a slice. */
export async function gapsPage(graph: Graph, slice: CoverageSlice, { weights, ...page }: GapArgs) {
  return pageIn(await domain.coverageGaps(graph, slice, weights), page);
}

@Resolver(() => CoverageGap)
export class CoverageGapResolver {
  @Query(() => CoverageGapConnection, {
    description:
      '覆盖缺口: the cells that are not covered, each with its score, the clause and the duty holders; the highest score first, which by default is a missing one',
  })
  coverageGaps(@Args(() => GapArgs) args: GapArgs, @Ctx() { graph }: Context) {
    return gapsPage(graph, args.slice ?? {}, args);
  }
}
