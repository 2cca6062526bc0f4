import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { architecture } from '../architecture/architecture';
import { issuesPage } from '../architecture/architecture.resolver';
import { Architecture } from '../architecture/architecture.types';
import {
  ArchitectureIssueArgs,
  ArchitectureIssueConnection,
  ArchitectureIssuePageArgs,
} from '../architecture/architecture-issues.types';
import { ChangesArgs, domainChange } from '../changes/change.types';
import { openScenario, type Scenario, under } from '../changes/scenario';
import { supposedThings } from '../changes/supposed-things';
import { CoverageComparison } from '../coverage/comparison.types';
import { coverage } from '../coverage/coverage';
import { Coverage } from '../coverage/coverage.types';
import { CoverageScopeArgs } from '../coverage/scope.types';
import { coverageTrend } from '../coverage/trend';
import { CoverageTrend, TrendArgs } from '../coverage/trend.types';
import { duties } from '../duties/duties';
import { Duties, DutiesArgs } from '../duties/duties.types';
import { gapsPage } from '../gaps/gaps.resolver';
import { CoverageGapConnection, GapArgs } from '../gaps/gaps.types';
import type { Context } from '../graphql/context';
import { ListArgs, pageOf } from '../graphql/pages';
import { RegionScopeArgs } from '../graphql/scopes';
import { suppose } from '../graphql/supposed';
import { subsidyEstimate } from '../subsidies/change-subsidies';
import { GivenFactsArgs, givenFacts, SubsidyEstimate } from '../subsidies/subsidy-estimate.types';
import { targetProgress } from '../targets/target-progress';
import { TargetsProgress } from '../targets/target-progress.types';
import { architectureChanges, besideToday, targetChanges } from './beside-today';
import { ArchitectureChanges, CoverageScenario, TargetChange } from './scenario.types';

@Resolver(() => CoverageScenario)
export class CoverageScenarioResolver {
  @Query(() => CoverageScenario, {
    description:
      '假设情景: coverage, gaps, targets, structure and duties after hypothetical changes, beside what is; nothing is written',
  })
  async coverageScenario(
    @Args(() => ChangesArgs) { scope, changes }: ChangesArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const scenario = await openScenario(context.graph, changes.map(domainChange), scope?.asOf);
    suppose(supposedThings(scenario.hypothesis), context, info);
    return scenario;
  }

  @FieldResolver(() => Coverage, { description: '五个一覆盖: as the query of that name' })
  coverage(@Root() scenario: Scenario, @Args(() => CoverageScopeArgs) { scope }: CoverageScopeArgs) {
    return coverage(scenario.graph, under(scenario, scope ?? {}));
  }

  @FieldResolver(() => CoverageGapConnection, { description: '覆盖缺口: as the query of that name' })
  coverageGaps(@Root() scenario: Scenario, @Args(() => GapArgs) args: GapArgs) {
    return gapsPage(scenario.graph, under(scenario, args.scope ?? {}), args, scenario.changes);
  }

  @FieldResolver(() => CoverageTrend, { description: '覆盖趋势: as the query of that name' })
  coverageTrend(@Root() { graph, hypothesis }: Scenario, @Args(() => TrendArgs) { scope, ...span }: TrendArgs) {
    return coverageTrend(graph, { ...scope, hypothesis }, span);
  }

  @FieldResolver(() => CoverageComparison, {
    description:
      '覆盖比较: the scope without the changes as `before` and with them as `after`; `statuses` of the scope are those with them',
  })
  coverageComparison(@Root() scenario: Scenario, @Args(() => CoverageScopeArgs) { scope }: CoverageScopeArgs) {
    return besideToday(scenario, scope ?? {});
  }

  @FieldResolver(() => TargetsProgress, { description: '目标进展: as the query of that name' })
  targetProgress(@Root() scenario: Scenario, @Args(() => RegionScopeArgs) { scope }: RegionScopeArgs) {
    return targetProgress(scenario.graph, under(scenario, scope ?? {}));
  }

  @FieldResolver(() => [TargetChange], {
    description: '目标变化: the targets that stand otherwise than without the changes, in the order of the document',
  })
  async targetChanges(
    @Root() scenario: Scenario,
    @Args(() => RegionScopeArgs) { scope }: RegionScopeArgs,
    @Args(() => ListArgs) page: ListArgs,
  ) {
    return pageOf(await targetChanges(scenario, scope ?? {}), page);
  }

  @FieldResolver(() => ArchitectureIssueConnection, { description: '架构问题: as the query of that name' })
  architectureIssues(
    @Root() scenario: Scenario,
    @Args(() => ArchitectureIssuePageArgs) { scope, kinds, ...page }: ArchitectureIssuePageArgs,
  ) {
    return issuesPage(scenario.graph, under(scenario, { ...scope, kinds }), page, scenario.changes);
  }

  @FieldResolver(() => ArchitectureChanges, {
    description: '架构变化: the architecture issues that the changes resolve, make and alter',
  })
  architectureChanges(
    @Root() scenario: Scenario,
    @Args(() => ArchitectureIssueArgs) { scope, kinds }: ArchitectureIssueArgs,
  ) {
    return architectureChanges(scenario, { ...scope, kinds });
  }

  @FieldResolver(() => Duties, { description: '单位职责: as the query of that name' })
  duties(@Root() scenario: Scenario, @Args(() => DutiesArgs) { scope, dutyUnit }: DutiesArgs) {
    return duties(scenario.graph, dutyUnit, under(scenario, scope ?? {}));
  }

  @FieldResolver(() => SubsidyEstimate, { description: '补助测算: as the query of that name' })
  subsidyEstimate(@Root() scenario: Scenario, @Args(() => GivenFactsArgs) given: GivenFactsArgs) {
    return subsidyEstimate(scenario, givenFacts(given));
  }

  @FieldResolver(() => Architecture, { description: '基本架构: as the query of that name' })
  architecture(@Root() scenario: Scenario, @Args(() => RegionScopeArgs) { scope }: RegionScopeArgs) {
    return architecture(scenario.graph, under(scenario, scope ?? {}));
  }
}
