import { ArgsType, Int } from 'type-graphql';
import { AnswerType } from '../graphql/answer-type';
import { Field, Nullable } from '../graphql/fields';
import { Paged } from '../graphql/pages';
import { DateScalar } from '../graphql/scalars';
import { Summary } from '../graphql/summary.types';
import { TrendSpanArgs } from '../graphql/trend-span';
import { AboutCoverage } from './about.types';
import { CellComparison, CoverageChangeCounts } from './comparison.types';
import { CoverageCounts, SlotTotal } from './coverage.types';
import { COVERAGE_SCOPE, CoverageScopeInput } from './scope.types';
import type * as domain from './trend';

@ArgsType()
export class TrendArgs extends TrendSpanArgs {
  @Nullable(() => CoverageScopeInput, `${COVERAGE_SCOPE}, whose \`asOf\` is left out here`)
  scope?: CoverageScopeInput;
}

@AnswerType<domain.TrendPoint>('趋势点: coverage on one day of a trend, and what differs from the point before')
export class TrendPoint {
  @Field(() => DateScalar, '截至日: the day it is reckoned for')
  asOf!: string;

  @Field(() => CoverageCounts, '计数: how many cells have each status')
  counts!: CoverageCounts;

  @Field(() => [SlotTotal], '槽位合计: totals per slot')
  slots!: SlotTotal[];

  @Paged(
    () => [CellComparison],
    '变化格: the cells whose status differs from the point before, and by which platforms; none at the first point',
  )
  changes!: CellComparison[];

  @Field(() => Int, '变化数: how many `changes` there are')
  changeCount!: number;

  @Paged(
    () => [CellComparison],
    '状态未变而平台有变的格: the cells of the same status as at the point before whose platforms differ; none at the first point',
  )
  sameStatusChanges!: CellComparison[];

  @Field(() => Int, '状态未变而平台有变的格数: how many `sameStatusChanges` there are')
  sameStatusChangeCount!: number;
}

@AnswerType<domain.CoverageTrend>('覆盖趋势: how coverage developed, point by point')
export class CoverageTrend extends AboutCoverage {
  @Field(() => Int, '单元数: how many units are counted at every point')
  unitCount!: number;

  @Field(
    () => [TrendPoint],
    '趋势点: from `from` on, a step apart, as far as `to`; by CHANGE `from` itself and each day on which a cell has another status than the day before, or other platforms, in other states or at other levels. At most 120',
  )
  points!: TrendPoint[];

  @Field(
    () => CoverageChangeCounts,
    '变化计数: how many cells came to be covered from the first point to the last, by what, and how many no longer are',
  )
  changeCounts!: CoverageChangeCounts;

  @Field(
    () => Summary,
    '摘要: how many cells are covered at the first point and at the last, and how many of the newly covered ones really changed',
  )
  summary!: Summary;
}
