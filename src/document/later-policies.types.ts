import { AnswerType } from '../graphql/answer-type';
import { Batch } from '../graphql/batch';
import { Clause, Policy } from '../graphql/entities';
import { Field, Nullable } from '../graphql/fields';
import { Paged } from '../graphql/pages';
import * as vocabulary from '../vocabulary';
import * as domain from './later-policies';

@AnswerType<domain.LaterPolicy>('后续政策: a policy that came after a document and bears on what it lays down')
export class LaterPolicy {
  @Field(() => Policy, '政策: the policy, with its days and sources')
  policy!: Policy;

  @Nullable(
    () => Clause,
    '条款: the clause on which it bears, or the part that the clause stands in; null where it is the document as a whole',
  )
  clause!: Clause | null;

  @Field(() => vocabulary.Basis, '依据: whether a source states that it bears on it or it is inferred')
  basis!: vocabulary.Basis;

  @Field(() => String, '说明: how they meet, and what is not known')
  noteZh!: string;

  @Field(() => String, '英文说明: how they meet, and what is not known, in English')
  noteEn!: string;
}

@AnswerType<domain.LaterPolicies>(
  '后续政策提示: the later policies on the same matters, and what they mean for the answer',
)
export class LaterPolicies {
  @Paged(() => [LaterPolicy], '后续政策: the latest first, those without a day last')
  policies!: LaterPolicy[];

  @Field(() => String, '提示: that rules and sums should be checked, and against what')
  cautionZh!: string;

  @Field(() => String, '英文提示: that rules and sums should be checked, and against what, in English')
  cautionEn!: string;
}

/** What the field says wherever an answer leans on a document. */
export const LATER_POLICIES = {
  nullable: true,
  description:
    '后续政策提示: the policies that the graph knows to have come by the day, after the document that this leans on, on the same matters; null where it knows none',
};

/** Has the rows of an answer that lean on clauses share one statement. */
export const laterPoliciesOf = new Batch<domain.LeansOn, domain.LaterPolicies | null>(({ graph }, asked) =>
  domain.laterPolicies(graph, asked),
);
