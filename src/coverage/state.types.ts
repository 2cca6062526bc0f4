import type { StateOnDay as StateFact } from '../facts/platform-state';
import { AnswerType } from '../graphql/answer-type';
import { Field, Nullable } from '../graphql/fields';
import { DateScalar } from '../graphql/scalars';
import * as vocabulary from '../vocabulary';
import type { Evidence } from './evidence';

/** The fields of every answer that shows a platform on a day. */
@AnswerType<StateFact>('平台当日状态: the state of a platform on a day')
export class StateOnDay {
  @Field(() => vocabulary.PlatformState, '状态: its state on the day')
  state!: vocabulary.PlatformState;

  @Nullable(() => DateScalar, '始于: the first day of that state as far as it is known')
  since!: string | null;

  @Nullable(() => vocabulary.DatePrecision, '始日精度: how exactly `since` is known; null where `since` is')
  sincePrecision!: vocabulary.DatePrecision | null;

  @Field(
    () => Boolean,
    '首见: whether `since` is the day a source first saw it in that state, when the state began not being known',
  )
  sinceFirstSeen!: boolean;
}

/** The fields of every answer that shows something which holds for a time, and how that is known. */
@AnswerType<Evidence>('时段: when something holds, and how it is known')
export class Span {
  @Nullable(() => DateScalar, '起始日: the day from which it holds; null where no source tells')
  since!: string | null;

  @Nullable(() => vocabulary.DatePrecision, '起始日精度: how exactly `since` is known; null where `since` is')
  sincePrecision!: vocabulary.DatePrecision | null;

  @Nullable(
    () => DateScalar,
    '终止日: the day from which it no longer holds; null where no source tells of one, so that it goes on',
  )
  until!: string | null;

  @Nullable(() => vocabulary.DatePrecision, '终止日精度: how exactly `until` is known; null where `until` is')
  untilPrecision!: vocabulary.DatePrecision | null;

  @Field(() => vocabulary.Basis, '依据: stated by the source or inferred from it')
  basis!: vocabulary.Basis;

  @Field(() => Boolean, '合成数据: whether it is made up; such is there only with `includeSynthetic`')
  synthetic!: boolean;
}
