import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context';
import { PageArgs, pageIn } from '../graphql/pages';
import { coverageComparison } from './comparison';
import { CoverageComparison, CoverageComparisonArgs } from './comparison.types';
import { coverage } from './coverage';
import { Coverage } from './coverage.types';
import { CoverageScopeArgs } from './scope.types';
import * as totals from './totals';
import { CoverageTotals, CoverageTotalsArgs, FrameworkPageArgs, FrameworkTotalsConnection } from './totals.types';
import { coverageTrend } from './trend';
import { CoverageTrend, TrendArgs } from './trend.types';

@Resolver(() => CoverageTotals)
export class CoverageResolver {
  @Query(() => Coverage, {
    description:
      '覆盖: which slots of a standard each unit has, lacks or is building; by default which of the five platforms (五个一) each industry (威政办字〔2018〕106号 五(一)、四(七))',
  })
  coverage(@Args(() => CoverageScopeArgs) { scope }: CoverageScopeArgs, @Ctx() { graph }: Context) {
    return coverage(graph, scope ?? {});
  }

  @Query(() => CoverageComparison, {
    description: '覆盖比较: two scopes or days side by side: the status of each cell in both, what differs and why',
  })
  coverageComparison(
    @Args(() => CoverageComparisonArgs) { scopeBefore, scopeAfter }: CoverageComparisonArgs,
    @Ctx() { graph }: Context,
  ) {
    return coverageComparison(graph, scopeBefore, scopeAfter);
  }

  @Query(() => CoverageTrend, {
    description: '覆盖趋势: how many cells have each status on days a step apart, and the platforms that changed each',
  })
  coverageTrend(@Args(() => TrendArgs) { scope, ...span }: TrendArgs, @Ctx() { graph }: Context) {
    return coverageTrend(graph, scope ?? {}, span);
  }

  @Query(() => CoverageTotals, {
    description:
      '覆盖合计: how many cells have each status in many frameworks at once, per framework, per slot and in all; counted as `coverage` counts each framework',
  })
  async coverageTotals(@Args(() => CoverageTotalsArgs) { scope }: CoverageTotalsArgs, @Ctx() { graph }: Context) {
    return { ...(await totals.coverageTotals(graph, scope ?? {})), asked: scope ?? {} };
  }

  @FieldResolver(() => FrameworkTotalsConnection, {
    description: '各产业分类: the totals of each framework, a page of them; the other totals are of all',
  })
  frameworks(
    @Root() { frameworks, asked }: totals.CoverageTotals & { asked: totals.CoverageTotalsScope },
    @Args(() => FrameworkPageArgs) page: PageArgs,
  ) {
    return pageIn(frameworks, page, { of: ['frameworks', asked], placeOf: ({ framework }) => [framework.id] });
  }
}
