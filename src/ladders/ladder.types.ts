import { ArgsType, ID, InputType, Int } from 'type-graphql';
import { AnswerType } from '../graphql/answer-type';
import { Clause, Industry, Platform, Region } from '../graphql/entities';
import { Field, Nullable } from '../graphql/fields';
import { Counted, Paged } from '../graphql/pages';
import { DateScalar } from '../graphql/scalars';
import { Summary } from '../graphql/summary.types';
import { TrendSpanArgs } from '../graphql/trend-span';
import * as vocabulary from '../vocabulary';
import type { MoveCount, RungCount } from './counts';
import type { RungDuration } from './durations';
import type { LadderGroup as GroupOfLadders } from './groups';
import type * as domain from './ladder';
import { LadderRung, PlatformLadder, PlatformMove } from './platform-ladder.types';

@InputType({ description: '阶梯范围: whose ladders are meant; what is left out is not narrowed' })
class LadderScopeInput {
  @Nullable(
    () => ID,
    '产业: id of an industry, which counts with the units below it: platforms that serve it on a day of the span',
  )
  industry?: string;

  @Nullable(() => ID, '区划: id of a region, which counts with its parts: platforms located there on a day of the span')
  region?: string;

  @Nullable(
    () => [vocabulary.PlatformKind],
    '平台类型: the kinds whose ladders are meant, at least one; by default all',
  )
  platformKinds?: vocabulary.PlatformKind[];
}

@ArgsType()
export class LadderArgs extends TrendSpanArgs {
  @Nullable(() => LadderScopeInput, '范围: whose ladders are meant; by default those of all platforms')
  scope?: LadderScopeInput;
}

@AnswerType<RungCount>('在阶数: how many platforms stand on a rung on a day')
class RungCountOfDay extends LadderRung {
  @Field(() => Int, '至少: how many stand on it for certain')
  atLeast!: number;

  @Field(() => Int, '至多: how many may stand on it; one may be counted on several rungs so')
  atMost!: number;

  @Field(() => Int, '不明: how many of those that may are not certain to')
  unknown!: number;
}

@AnswerType<MoveCount>('变动数: how many moves of a kind there were within the span')
class LadderMoveCount {
  @Field(() => vocabulary.LadderMoveKind, '变动类别: of which kind')
  kind!: vocabulary.LadderMoveKind;

  @Field(() => Int, '至少: how many there were for certain')
  atLeast!: number;

  @Field(() => Int, '至多: how many there may have been')
  atMost!: number;

  @Field(
    () => Int,
    '不明: how many of those that may have been are not certain, to be one of the kind or to lie in the span',
  )
  unknown!: number;
}

@AnswerType<domain.LadderPoint>('阶梯点: how many stand on each rung on one day')
class LadderPoint {
  @Field(() => DateScalar, '截至日: the day it is reckoned for')
  asOf!: string;

  @Field(() => [RungCountOfDay], '各阶: the rungs on which any may stand, the highest first')
  rungs!: RungCountOfDay[];
}

@AnswerType<RungDuration>('在阶时长: how long a rung was held by those that left it by the last day')
class LadderDuration extends LadderRung {
  @Field(() => Int, '已结束: how many stays on it ended, by an end, a closing or a rise')
  completed!: number;

  @Field(() => Int, '有上下限: of how many of these both bounds of the length are known')
  bounded!: number;

  @Field(() => Int, '不明: of how many of these the length is unknown, since no source tells when they began or ended')
  unknown!: number;

  @Field(() => Int, '未结束: how many stays on it go on, as far as is known')
  ongoing!: number;

  @Nullable(() => Int, '中位时长下限（天）: the median, in days, is at least this; null where no length is bounded')
  medianAtLeastDays!: number | null;

  @Nullable(() => Int, '中位时长上限（天）: the median, in days, is at most this; null where no length is bounded')
  medianAtMostDays!: number | null;
}

@AnswerType<GroupOfLadders>('阶梯分组: the ladders of what belongs together')
class LadderGroup {
  @Field(() => Int, '阶梯数: how many ladders it has')
  ladderCount!: number;

  @Field(() => [RungCountOfDay], '各阶: how many stand on each rung on the last day')
  rungs!: RungCountOfDay[];

  @Field(() => [LadderMoveCount], '变动数: how many moves of each kind there were within the span')
  moveCounts!: LadderMoveCount[];
}

@AnswerType<domain.Ladder['industries']>('产业阶梯: the ladders of the platforms that serve an industry')
class LadderOfIndustry extends LadderGroup {
  @Nullable(
    () => Industry,
    '产业: the industry, which these serve themselves on a day of the span; null for those that serve none as far as is known',
  )
  industry!: Industry | null;
}

@AnswerType<domain.Ladder['regions']>('区划阶梯: the ladders of the platforms that lie in a region')
class LadderOfRegion extends LadderGroup {
  @Nullable(
    () => Region,
    '区划: the very region in which these lie on a day of the span, not its parts; null for those whose place no source tells',
  )
  region!: Region | null;
}

@AnswerType<domain.Ladder>(
  '平台阶梯: how platforms climb by stages (培育, 申报, 批筹, 认定) and levels (county to national), as far as days are known',
)
export class Ladder {
  @Field(() => DateScalar, '起始日: the first day')
  from!: string;

  @Field(() => DateScalar, '截止日: the last day')
  to!: string;

  @Nullable(() => Industry, '产业: the industry it is narrowed to; null for all')
  industry!: Industry | null;

  @Nullable(() => Region, '区划: the region it is narrowed to; null for everywhere')
  region!: Region | null;

  @Field(() => [vocabulary.PlatformKind], '平台类型: the kinds whose ladders are meant')
  platformKinds!: vocabulary.PlatformKind[];

  @Field(() => [Clause], '条款: where the document has platforms climb, 四(三), and be judged, 五(五)')
  clauses!: Clause[];

  @Field(() => [LadderPoint], '阶梯点: from `from` on, a step apart, as far as `to`; at most 120')
  points!: LadderPoint[];

  @Field(() => [LadderMoveCount], '变动数: how many moves of each kind there were from `from` to `to`')
  moveCounts!: LadderMoveCount[];

  @Counted('moveTotal', '变动总数: how many `moves` there are')
  @Paged(() => [PlatformMove], '变动: the moves that may lie in the span, platform by platform, by id')
  moves!: PlatformMove[];

  @Field(() => [LadderDuration], '在阶时长: how long each rung is held, the highest first')
  durations!: LadderDuration[];

  @Paged(
    () => [LadderOfIndustry],
    '按产业: by the industry that the platforms serve; who serves several counts in each',
  )
  industries!: LadderOfIndustry[];

  @Paged(() => [LadderOfRegion], '按区划: by the region in which the platforms lie')
  regions!: LadderOfRegion[];

  @Counted('ladderCount', '阶梯数: how many `ladders` there are; a platform designated in two kinds has two')
  @Paged(() => [PlatformLadder], '各平台阶梯: the ladder of each platform and kind, by id')
  ladders!: PlatformLadder[];

  @Field(() => Int, '在阶段数: how many stays on a rung there are in all')
  stayCount!: number;

  @Field(() => Int, '起始日不明的段数: how many of these began on no known day, so that at most a latest one is known')
  unknownStarts!: number;

  @Field(() => Int, '毫无日期的段数: of how many of those no source bears a day either')
  unboundedStarts!: number;

  @Counted('undesignatedCount', '未见认定数: how many `undesignated` there are')
  @Paged(() => [Platform], '未见认定: the platforms of these kinds of which no designation in them is known, by id')
  undesignated!: Platform[];

  @Field(
    () => Summary,
    '摘要: how many ladders and moves there are, and of how many stays the beginning or the length is unknown',
  )
  summary!: Summary;
}
