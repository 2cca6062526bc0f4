import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { CoverageScope } from '../coverage/scope';
import type { Graph } from '../database/graph';
import { LATER_POLICIES, LaterPolicies, laterPoliciesOf } from '../document/later-policies.types';
import type { Context } from '../graphql/context';
import { SubsidyRule } from '../graphql/entities';
import { ListArgs, pageIn, pageOf } from '../graphql/pages';
import { PUBLISHED_TOTALS, PublishedTotal, publishedTotalsOf } from '../published/published-totals.types';
import { subsidyRulesOf } from './duty.types';
import * as domain from './gaps';
import { CoverageGap, CoverageGapConnection, GapArgs } from './gaps.types';
import { countWays } from './ways';
import { WAY_COUNTS, WayCount, WayToClose, waysOf } from './ways.types';

/**
 * A page of the gaps of a scope. One that is closed changes the scores of others of its unit.
 *
 * @param supposed what is supposed beside the facts
 */
export async function gapsPage(
  graph: Graph,
  scope: CoverageScope,
  { weights, ...page }: GapArgs,
  supposed: unknown = null,
) {
  const { gaps, summary } = await domain.coverageWithGaps(graph, scope, weights);
  const { hypothesis: _, ...asked } = scope;
  const shown = pageIn(gaps, page, {
    of: ['coverageGaps', asked, weights, supposed],
    placeOf: ({ key }) => [key],
    moves: true,
  });
  return { ...shown, summary };
}

@Resolver(() => CoverageGap)
export class CoverageGapResolver {
  @Query(() => CoverageGapConnection, {
    description:
      '覆盖缺口: the cells that are not covered, each with its score, the clause and the duty holders; the highest score first',
  })
  coverageGaps(@Args(() => GapArgs) args: GapArgs, @Ctx() { graph }: Context) {
    return gapsPage(graph, args.scope ?? {}, args);
  }

  @FieldResolver(() => [WayToClose], {
    description:
      '补缺途径: how it can be closed, the most promising first: finish, raise, widen, found; then the nearest unit, the highest level, the id',
  })
  async waysToClose(@Root() gap: domain.CoverageGap, @Args(() => ListArgs) page: ListArgs, @Ctx() context: Context) {
    return pageOf(await waysOf.of(gap, context), page);
  }

  @FieldResolver(() => [WayCount], { description: WAY_COUNTS })
  async wayCounts(@Root() gap: domain.CoverageGap, @Ctx() context: Context) {
    return countWays(await waysOf.of(gap, context));
  }

  @FieldResolver(() => [SubsidyRule], {
    description:
      "补助规则: what closing it would draw: the rules that concern a kind of platform that fills the slot, in the document's order",
  })
  async subsidies(@Root() gap: domain.CoverageGap, @Args(() => ListArgs) page: ListArgs, @Ctx() context: Context) {
    return pageOf(await subsidyRulesOf.of(gap, context), page);
  }

  @FieldResolver(() => [PublishedTotal], PUBLISHED_TOTALS)
  async publishedTotals(
    @Root() gap: domain.CoverageGap,
    @Args(() => ListArgs) page: ListArgs,
    @Ctx() context: Context,
  ) {
    return pageOf(await publishedTotalsOf.of(gap.totalsOf, context), page);
  }

  @FieldResolver(() => LaterPolicies, LATER_POLICIES)
  laterPolicies(@Root() { clause, origin }: domain.CoverageGap, @Ctx() context: Context) {
    return laterPoliciesOf.of({ asOf: origin.asOf, clauseIds: [clause.id] }, context);
  }
}
