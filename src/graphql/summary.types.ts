import type * as domain from '../text/summary';
import { AnswerType } from './answer-type';
import { Field } from './fields';

@AnswerType<domain.Summary>('摘要: what an answer comes to, in a sentence or two made from its own numbers')
export class Summary {
  @Field(() => String, '中文: the summary in Chinese')
  zh!: string;

  @Field(() => String, '英文: the summary in English')
  en!: string;
}
