import { Int } from 'type-graphql';
import { AnswerType } from '../graphql/answer-type';
import { Designation, Platform } from '../graphql/entities';
import { Field, Nullable } from '../graphql/fields';
import { DateScalar } from '../graphql/scalars';
import * as vocabulary from '../vocabulary';
import type { Bounds } from './bounds';
import type * as domain from './ladder';
import type { Rung } from './rungs';

@AnswerType<Rung>('阶: a rung of a ladder; of two levels the higher, of one level the further stage stands above')
export class LadderRung {
  @Field(() => vocabulary.PlatformLevel, '级别: its level')
  level!: vocabulary.PlatformLevel;

  @Field(() => vocabulary.DesignationStage, '阶段: its stage')
  stage!: vocabulary.DesignationStage;
}

@AnswerType<Bounds>('日期上下限: between which days something happened')
export class DayBounds {
  @Nullable(() => DateScalar, '不早于: the first day on which it may have; null where nothing tells')
  notBefore!: string | null;

  @Nullable(
    () => DateScalar,
    '不晚于: the last day on which it may have: of a month or year the last, else that of the earliest source; null where nothing tells',
  )
  notLaterThan!: string | null;
}

@AnswerType<domain.LadderStay>('在阶时段: that a platform holds a rung for a time')
export class LadderStay extends LadderRung {
  @Field(
    () => Designation,
    '认定: the designation that says so, with its sources; of a rung that was revoked the revocation',
  )
  designation!: Designation;

  @Field(() => DayBounds, '到达: when it was reached')
  start!: DayBounds;

  @Nullable(() => DayBounds, '结束: when it ended or was revoked; null where nothing tells of that')
  end!: DayBounds | null;

  @Field(
    () => Boolean,
    '已结束: whether it had ended for certain by the last day, or the platform had closed or risen from it',
  )
  isCompleted!: boolean;

  @Field(() => Int, '时长下限（天）: how many days it lasted at least; so far, where it has not ended')
  atLeastDays!: number;

  @Nullable(
    () => Int,
    '时长上限（天）: how many days it lasted at most; so far, where it has not ended; null where no source tells when it began or ended',
  )
  atMostDays!: number | null;
}

@AnswerType<domain.PlatformLadder['moves']>('阶梯变动: that a platform moves on the ladder of a kind')
class LadderMove {
  @Field(() => vocabulary.LadderMoveKind, '变动类别: what it is, or the first of what it may be')
  kind!: vocabulary.LadderMoveKind;

  @Field(
    () => [vocabulary.LadderMoveKind],
    '可能类别: what it may be, several where it is unknown on which rung the platform stood before or after',
  )
  possibleKinds!: vocabulary.LadderMoveKind[];

  @Field(() => Boolean, '确定: whether it is certain that there was such a move, on whichever day')
  isCertain!: boolean;

  @Nullable(() => LadderRung, '原阶: the highest rung on which the platform may have stood before; null for none')
  fromRung!: LadderRung | null;

  @Nullable(() => LadderRung, '新阶: the highest rung on which it may have stood after; null for none')
  toRung!: LadderRung | null;

  @Field(() => DayBounds, '日期: when it was')
  day!: DayBounds;
}

@AnswerType<domain.PlatformMove>('平台阶梯变动: a move and the platform that makes it')
export class PlatformMove extends LadderMove {
  @Field(() => Platform, '平台: the platform that moves')
  platform!: Platform;

  @Field(() => vocabulary.PlatformKind, '平台类型: the kind on whose ladder it moves')
  platformKind!: vocabulary.PlatformKind;
}

@AnswerType<domain.PlatformLadder>('单个平台阶梯: how one platform climbs the ladder of a kind')
export class PlatformLadder {
  @Field(() => String, '键: tells it from the other ladders of the answer')
  key!: string;

  @Field(() => Platform, '平台: the platform')
  platform!: Platform;

  @Field(() => vocabulary.PlatformKind, '平台类型: the kind in which it is designated')
  kind!: vocabulary.PlatformKind;

  @Field(
    () => [LadderRung],
    '所在阶: on which rungs it may stand on the last day, the highest first; one alone is certain unless `mayBeOff`',
  )
  standing!: LadderRung[];

  @Field(() => Boolean, '或不在阶: whether it may stand on no rung on the last day, or stands on none')
  mayBeOff!: boolean;

  @Field(() => [LadderStay], '在阶时段: the rungs that it holds or held at any time, the lowest first')
  stays!: LadderStay[];

  @Field(() => [LadderMove], '变动: how it moves, at any time, by the last day on which it may have')
  moves!: LadderMove[];
}
