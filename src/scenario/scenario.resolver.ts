import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { architecture } from '../architecture/architecture';
import { Architecture } from '../architecture/architecture.types';
import { issuesPage } from '../architecture/structure-issues.resolver';
import {
  StructureArgs,
  StructureIssue,
  StructureIssueConnection,
  StructurePageArgs,
  structureOptions,
} from '../architecture/structure-issues.types';
import { ChangeInput, domainChange } from '../changes/change.types';
import { openScenario, type Scenario, under } from '../changes/scenario';
import { supposedThings } from '../changes/supposed-things';
import { CoverageComparison } from '../coverage/compare.types';
import { coverage } from '../coverage/coverage';
import { Coverage } from '../coverage/coverage.types';
import { domainSlice, SliceArgs } from '../coverage/slice.types';
import { coverageTrend } from '../coverage/trend';
import { CoverageTrend, TrendArgs } from '../coverage/trend.types';
import { duties } from '../duties/duties';
import { Duties, DutiesArgs } from '../duties/duties.types';
import { gapsPage } from '../gaps/gaps.resolver';
import { CoverageGapConnection, GapArgs } from '../gaps/gaps.types';
import type { Context } from '../graphql/context';
import { ListArgs, pageOf } from '../graphql/lists';
import { PlaceAndDay, placeAndDay } from '../graphql/place-and-day';
import { DateScalar } from '../graphql/scalars';
import { suppose } from '../graphql/supposed';
import { trendSpan } from '../graphql/trend-span';
import { subsidyEstimate } from '../subsidies/change-subsidies';
import { MatchedArgs, SubsidyEstimate } from '../subsidies/subsidy-estimate.types';
import { targetProgress } from '../targets/target-progress';
import { TargetsProgress } from '../targets/target-progress.types';
import * as domain from './beside-today';
import {
  CoverageScenario,
  ScenarioChange,
  StructureChanges,
  StructureIssueChange,
  TargetChange,
} from './scenario.types';

@Resolver(() => CoverageScenario)
export class CoverageScenarioResolver {
  @Query(() => CoverageScenario, {
    description:
      '假设情景: coverage, gaps, targets, structure and duties after hypothetical changes, beside what is; nothing is written',
  })
  async coverageScenario(
    @Arg('changes', () => [ChangeInput], {
      description: '变化: what is supposed, 1 to 500 changes; each holds from its day, whatever the order of the list',
    })
    changes: ChangeInput[],
    @Arg('on', () => DateScalar, {
      nullable: true,
      description:
        '情景日: the day of changes that name none, and of answers that are asked for none; by default today',
    })
    on: unknown,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const day = on == null ? undefined : String(on);
    const scenario = await openScenario(context.graph, changes.map(domainChange), day);
    suppose(supposedThings(scenario.hypothesis), context, info);
    return scenario;
  }

  @FieldResolver(() => Int)
  changeCount(@Root() { changes }: Scenario) {
    return changes.length;
  }

  @FieldResolver(() => [ScenarioChange])
  changes(@Root() { changes }: Scenario, @Args(() => ListArgs) page: ListArgs) {
    return pageOf(changes, page);
  }

  @FieldResolver(() => Coverage, { description: '五个一覆盖: as the query of that name' })
  coverage(@Root() scenario: Scenario, @Args(() => SliceArgs) { slice }: SliceArgs) {
    return coverage(scenario.graph, under(scenario, domainSlice(slice)));
  }

  @FieldResolver(() => CoverageGapConnection, { description: '覆盖缺口: as the query of that name' })
  coverageGaps(@Root() scenario: Scenario, @Args(() => GapArgs) args: GapArgs) {
    return gapsPage(scenario.graph, under(scenario, domainSlice(args.slice)), args);
  }

  @FieldResolver(() => CoverageTrend, { description: '覆盖趋势: as the query of that name' })
  coverageTrend(@Root() { graph, hypothesis }: Scenario, @Args(() => TrendArgs) args: TrendArgs) {
    return coverageTrend(graph, { ...domainSlice(args.slice), hypothesis }, trendSpan(args));
  }

  @FieldResolver(() => CoverageComparison, {
    description:
      '覆盖比较: the slice without the changes as `a` and with them as `b`; `statuses` of the slice are those with them',
  })
  comparison(@Root() scenario: Scenario, @Args(() => SliceArgs) { slice }: SliceArgs) {
    return domain.besideToday(scenario, domainSlice(slice));
  }

  @FieldResolver(() => TargetsProgress, { description: '目标进展: as the query of that name' })
  targetProgress(@Root() scenario: Scenario, @Args(() => PlaceAndDay) args: PlaceAndDay) {
    return targetProgress(scenario.graph, under(scenario, placeAndDay(args)));
  }

  @FieldResolver(() => [TargetChange], {
    description: '目标变化: the targets that stand otherwise than without the changes, in the order of the document',
  })
  async targetChanges(
    @Root() scenario: Scenario,
    @Args(() => PlaceAndDay) args: PlaceAndDay,
    @Args(() => ListArgs) page: ListArgs,
  ) {
    return pageOf(await domain.targetChanges(scenario, placeAndDay(args)), page);
  }

  @FieldResolver(() => StructureIssueConnection, { description: '架构问题: as the query of that name' })
  structureIssues(@Root() scenario: Scenario, @Args(() => StructurePageArgs) args: StructurePageArgs) {
    return issuesPage(scenario.graph, under(scenario, structureOptions(args)), args);
  }

  @FieldResolver(() => StructureChanges, {
    description: '架构变化: the structure issues that the changes resolve, make and alter',
  })
  structureChanges(@Root() scenario: Scenario, @Args(() => StructureArgs) args: StructureArgs) {
    return domain.structureChanges(scenario, structureOptions(args));
  }

  @FieldResolver(() => Duties, { description: '单位职责: as the query of that name' })
  duties(@Root() scenario: Scenario, @Args(() => DutiesArgs) { unit, slice }: DutiesArgs) {
    return duties(scenario.graph, unit, under(scenario, domainSlice(slice)));
  }

  @FieldResolver(() => SubsidyEstimate, { description: '补助测算: as the query of that name' })
  subsidyEstimate(@Root() scenario: Scenario, @Args(() => MatchedArgs) { matched }: MatchedArgs) {
    return subsidyEstimate(scenario, matched ?? []);
  }

  @FieldResolver(() => Architecture, { description: '基本架构: as the query of that name' })
  architecture(@Root() scenario: Scenario, @Args(() => PlaceAndDay) args: PlaceAndDay) {
    return architecture(scenario.graph, under(scenario, placeAndDay(args)));
  }
}

@Resolver(() => StructureChanges)
export class StructureChangesResolver {
  @FieldResolver(() => Int)
  resolvedCount(@Root() { resolved }: domain.StructureChanges) {
    return resolved.length;
  }

  @FieldResolver(() => [StructureIssue])
  resolved(@Root() { resolved }: domain.StructureChanges, @Args(() => ListArgs) page: ListArgs) {
    return pageOf(resolved, page);
  }

  @FieldResolver(() => Int)
  arisingCount(@Root() { arising }: domain.StructureChanges) {
    return arising.length;
  }

  @FieldResolver(() => [StructureIssue])
  arising(@Root() { arising }: domain.StructureChanges, @Args(() => ListArgs) page: ListArgs) {
    return pageOf(arising, page);
  }

  @FieldResolver(() => Int)
  alteredCount(@Root() { altered }: domain.StructureChanges) {
    return altered.length;
  }

  @FieldResolver(() => [StructureIssueChange])
  altered(@Root() { altered }: domain.StructureChanges, @Args(() => ListArgs) page: ListArgs) {
    return pageOf(altered, page);
  }
}
