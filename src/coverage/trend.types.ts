import { ArgsType, Field, Int } from 'type-graphql';
import { AnswerType } from '../graphql/answer-type';
import { IndustryFramework, Region } from '../graphql/entities';
import { enumOf } from '../graphql/enums';
import { DateScalar } from '../graphql/scalars';
import * as vocabulary from '../vocabulary';
import { CellComparison } from './compare.types';
import { CoverageCounts, SlotTotal } from './coverage.types';
import { CoverageSlice, SLICE } from './slice.types';
import type { TrendSpan } from './trend';

@ArgsType()
export class TrendArgs {
  @Field(() => CoverageSlice, { nullable: true, description: `${SLICE}, whose \`asOf\` is left out here` })
  slice?: CoverageSlice | null;

  @Field(() => DateScalar, { description: '起: the first day' })
  from!: unknown;

  @Field(() => DateScalar, { description: '止: no day after this one' })
  to!: unknown;

  @Field(() => enumOf(vocabulary.TrendStep), { description: '步长: how far apart the days are' })
  step!: vocabulary.TrendStep;
}

/** The days of a trend as the domain takes them. */
export function trendSpan({ from, to, step }: TrendArgs): TrendSpan {
  return { from: String(from), to: String(to), step };
}

@AnswerType('趋势点: coverage on one day of a trend, and what differs from the point before')
export class TrendPoint {
  @Field(() => DateScalar, { description: '截至日: the day it is reckoned for' })
  asOf!: string;

  @Field(() => CoverageCounts, { description: '计数: how many cells have each status' })
  counts!: CoverageCounts;

  @Field(() => [SlotTotal], { description: '槽位合计: totals per slot' })
  slots!: SlotTotal[];

  @Field(() => [CellComparison], {
    description:
      '变化格: the cells whose status or platforms differ from the point before, with those platforms; none at the first point',
  })
  changes!: CellComparison[];

  @Field(() => Int, { description: '变化数: how many `changes` there are' })
  changeCount!: number;
}

@AnswerType('覆盖趋势: how coverage developed, point by point')
export class CoverageTrend {
  @Field(() => IndustryFramework, { description: '产业分类: the framework of the units' })
  framework!: IndustryFramework;

  @Field(() => Region, { nullable: true, description: '区划: the region it is narrowed to; null for everywhere' })
  region!: Region | null;

  @Field(() => Int, { description: '单元数: how many units are counted at every point' })
  unitCount!: number;

  @Field(() => [TrendPoint], { description: '趋势点: from `from` on, a step apart, as far as `to`; at most 120' })
  points!: TrendPoint[];
}
