import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { architecture } from '../architecture/architecture';
import { issuesPage } from '../architecture/architecture.resolver';
import { Architecture } from '../architecture/architecture.types';
import { StructureArgs, StructureIssueConnection, StructurePageArgs } from '../architecture/structure-issues.types';
import { domainChange } from '../changes/change.types';
import { openScenario, type Scenario, under } from '../changes/scenario';
import { supposedThings } from '../changes/supposed-things';
import { CoverageComparison } from '../coverage/compare.types';
import { coverage } from '../coverage/coverage';
import { Coverage } from '../coverage/coverage.types';
import { SliceArgs } from '../coverage/slice.types';
import { coverageTrend } from '../coverage/trend';
import { CoverageTrend, TrendArgs } from '../coverage/trend.types';
import { duties } from '../duties/duties';
import { Duties, DutiesArgs } from '../duties/duties.types';
import { gapsPage } from '../gaps/gaps.resolver';
import { CoverageGapConnection, GapArgs } from '../gaps/gaps.types';
import { PlaceAndDay } from '../graphql/asked-days';
import type { Context } from '../graphql/context';
import { ListArgs, pageOf } from '../graphql/pages';
import { suppose } from '../graphql/supposed';
import { subsidyEstimate } from '../subsidies/change-subsidies';
import { MatchedArgs, SubsidyEstimate } from '../subsidies/subsidy-estimate.types';
import { targetProgress } from '../targets/target-progress';
import { TargetsProgress } from '../targets/target-progress.types';
import { besideToday, structureChanges, targetChanges } from './beside-today';
import { CoverageScenario, ScenarioArgs, StructureChanges, TargetChange } from './scenario.types';

@Resolver(() => CoverageScenario)
export class CoverageScenarioResolver {
  @Query(() => CoverageScenario, {
    description:
      '假设情景: coverage, gaps, targets, structure and duties after hypothetical changes, beside what is; nothing is written',
  })
  async coverageScenario(
    @Args(() => ScenarioArgs) { changes, on }: ScenarioArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const scenario = await openScenario(context.graph, changes.map(domainChange), on);
    suppose(supposedThings(scenario.hypothesis), context, info);
    return scenario;
  }

  @FieldResolver(() => Coverage, { description: '五个一覆盖: as the query of that name' })
  coverage(@Root() scenario: Scenario, @Args(() => SliceArgs) { slice }: SliceArgs) {
    return coverage(scenario.graph, under(scenario, slice ?? {}));
  }

  @FieldResolver(() => CoverageGapConnection, { description: '覆盖缺口: as the query of that name' })
  coverageGaps(@Root() scenario: Scenario, @Args(() => GapArgs) args: GapArgs) {
    return gapsPage(scenario.graph, under(scenario, args.slice ?? {}), args, scenario.changes);
  }

  @FieldResolver(() => CoverageTrend, { description: '覆盖趋势: as the query of that name' })
  coverageTrend(@Root() { graph, hypothesis }: Scenario, @Args(() => TrendArgs) { slice, ...span }: TrendArgs) {
    return coverageTrend(graph, { ...slice, hypothesis }, span);
  }

  @FieldResolver(() => CoverageComparison, {
    description:
      '覆盖比较: the slice without the changes as `a` and with them as `b`; `statuses` of the slice are those with them',
  })
  comparison(@Root() scenario: Scenario, @Args(() => SliceArgs) { slice }: SliceArgs) {
    return besideToday(scenario, slice ?? {});
  }

  @FieldResolver(() => TargetsProgress, { description: '目标进展: as the query of that name' })
  targetProgress(@Root() scenario: Scenario, @Args(() => PlaceAndDay) args: PlaceAndDay) {
    return targetProgress(scenario.graph, under(scenario, args));
  }

  @FieldResolver(() => [TargetChange], {
    description: '目标变化: the targets that stand otherwise than without the changes, in the order of the document',
  })
  async targetChanges(
    @Root() scenario: Scenario,
    @Args(() => PlaceAndDay) args: PlaceAndDay,
    @Args(() => ListArgs) page: ListArgs,
  ) {
    return pageOf(await targetChanges(scenario, args), page);
  }

  @FieldResolver(() => StructureIssueConnection, { description: '架构问题: as the query of that name' })
  structureIssues(@Root() scenario: Scenario, @Args(() => StructurePageArgs) args: StructurePageArgs) {
    return issuesPage(scenario.graph, under(scenario, args), args, scenario.changes);
  }

  @FieldResolver(() => StructureChanges, {
    description: '架构变化: the structure issues that the changes resolve, make and alter',
  })
  structureChanges(@Root() scenario: Scenario, @Args(() => StructureArgs) args: StructureArgs) {
    return structureChanges(scenario, args);
  }

  @FieldResolver(() => Duties, { description: '单位职责: as the query of that name' })
  duties(@Root() scenario: Scenario, @Args(() => DutiesArgs) { unit, slice }: DutiesArgs) {
    return duties(scenario.graph, unit, under(scenario, slice ?? {}));
  }

  @FieldResolver(() => SubsidyEstimate, { description: '补助测算: as the query of that name' })
  subsidyEstimate(@Root() scenario: Scenario, @Args(() => MatchedArgs) { matched }: MatchedArgs) {
    return subsidyEstimate(scenario, matched ?? []);
  }

  @FieldResolver(() => Architecture, { description: '基本架构: as the query of that name' })
  architecture(@Root() scenario: Scenario, @Args(() => PlaceAndDay) args: PlaceAndDay) {
    return architecture(scenario.graph, under(scenario, args));
  }
}
