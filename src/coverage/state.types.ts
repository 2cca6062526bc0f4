import { Field } from 'type-graphql';
import { AnswerType } from '../graphql/answer-type';
import { enumOf } from '../graphql/enums';
import { DateScalar } from '../graphql/scalars';
import * as vocabulary from '../vocabulary';

/** The fields of every answer that shows a platform on a day. */
@AnswerType('平台当日状态: the state of a platform on a day')
export class StateOnDay {
  @Field(() => enumOf(vocabulary.PlatformState), { description: '状态: its state on the day' })
  state!: string;

  @Field(() => DateScalar, { nullable: true, description: '始于: the first day of that state as far as it is known' })
  since!: string | null;

  @Field(() => enumOf(vocabulary.DatePrecision), {
    nullable: true,
    description: '始日精度: how exactly `since` is known; null where `since` is',
  })
  sincePrecision!: string | null;

  @Field({
    description:
      '首见: whether `since` is the day a source first saw it in that state, when the state began not being known',
  })
  sinceFirstSeen!: boolean;
}
