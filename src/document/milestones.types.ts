import { AnswerType } from '../graphql/answer-type';
import { Document, Policy, Target } from '../graphql/entities';
import { Field, Nullable } from '../graphql/fields';
import { DateScalar } from '../graphql/scalars';
import * as vocabulary from '../vocabulary';
import type * as domain from './milestones';

@AnswerType<domain.Milestone>('里程碑: a day on which something of the documents and policies begins, ends or is due')
export class Milestone {
  @Field(() => DateScalar, '日期: the day')
  on!: string;

  @Field(() => vocabulary.DatePrecision, '日期精度: how exactly it is known')
  onPrecision!: vocabulary.DatePrecision;

  @Field(() => vocabulary.MilestoneKind, '类别: what happens')
  kind!: vocabulary.MilestoneKind;

  @Nullable(() => Document, '文件: the document that was issued, or of which the targets are; null for a policy')
  document!: Document | null;

  @Nullable(() => Policy, '政策: the policy; null for a document')
  policy!: Policy | null;

  @Field(() => [Target], '目标: the targets that are due, in the order of the document; none but for TARGETS_DUE')
  targets!: Target[];
}
