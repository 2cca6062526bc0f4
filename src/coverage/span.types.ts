import { Field } from 'type-graphql';
import { AnswerType } from '../graphql/answer-type';
import { enumOf } from '../graphql/enums';
import { DateScalar } from '../graphql/scalars';
import * as vocabulary from '../vocabulary';

/** The fields of every answer that shows something which holds for a time, and how that is known. */
@AnswerType('时段: when something holds, and how it is known')
export class Span {
  @Field(() => DateScalar, {
    nullable: true,
    description: '起始日: the day from which it holds; null where no source tells',
  })
  since!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: '终止日: the day from which it no longer holds; null where no source tells of one, so that it goes on',
  })
  until!: string | null;

  @Field(() => enumOf(vocabulary.Basis), { description: '依据: stated by the source or inferred from it' })
  basis!: vocabulary.Basis;
}
