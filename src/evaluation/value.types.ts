import { Float } from 'type-graphql';
import { AnswerType } from '../graphql/answer-type';
import { Source } from '../graphql/entities';
import { Field, Nullable } from '../graphql/fields';
import * as vocabulary from '../vocabulary';
import type * as domain from './ranking-answer';

/** What is known of a value, wherever one is shown. */
@AnswerType<domain.ShownValue>('指标数值: what is known of the value of an indicator, and by what')
export class EvaluationValue {
  @Nullable(
    () => Float,
    '数值下限: the value is at least this, in the unit of the indicator; null where not even that is known',
  )
  valueAtLeast!: number | null;

  @Nullable(
    () => Float,
    '数值上限: the value is at most this; the same as `valueAtLeast` where it is known, null where nothing bounds it',
  )
  valueAtMost!: number | null;

  @Nullable(() => vocabulary.EvaluationValueOrigin, '数值出处: where it is from; null where nothing is known')
  origin!: vocabulary.EvaluationValueOrigin | null;

  @Nullable(
    () => vocabulary.Basis,
    '依据: whether it is stated or inferred, as where it is carried from who leads the platform; null where nothing is known',
  )
  basis!: vocabulary.Basis | null;

  @Field(() => String, '说明: what the value rests on, or why it is not known')
  reasonZh!: string;

  @Field(() => String, '英文说明: what the value rests on, or why it is not known, in English')
  reasonEn!: string;

  @Field(() => [Source], '来源: what it is known from; empty where it is given or not known')
  sources!: Source[];
}
