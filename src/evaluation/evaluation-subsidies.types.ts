import { Int } from 'type-graphql';
import { AnswerType } from '../graphql/answer-type';
import { Clause, Evaluation, Platform, Region, SubsidyRule } from '../graphql/entities';
import { Field, Nullable } from '../graphql/fields';
import { Paged } from '../graphql/pages';
import { DateScalar } from '../graphql/scalars';
import { Summary } from '../graphql/summary.types';
import * as vocabulary from '../vocabulary';
import type * as domain from './evaluation-subsidies';

@AnswerType<domain.FoundEvaluation>(
  '平台评价查找: what the graph knows of the evaluation of a platform that a rule is for',
)
export class FoundEvaluation {
  @Field(() => Platform, '平台: the platform')
  platform!: Platform;

  @Field(() => vocabulary.EvaluationFinding, '查找结果: whether the evaluation that the rule waits for is known')
  finding!: vocabulary.EvaluationFinding;

  @Nullable(
    () => Evaluation,
    '绩效评价: the one that decides; where none answers to the rule the last; null where none is known',
  )
  evaluation!: Evaluation | null;
}

@AnswerType<domain.EvaluationSubsidy>('待评价补助: a subsidy that waits for an evaluation, and what is found')
export class EvaluationSubsidy {
  @Field(() => SubsidyRule, '补助规则: the rule, with its sum and conditions')
  rule!: SubsidyRule;

  @Field(() => Clause, '条款: the clause that promises it')
  clause!: Clause;

  @Field(() => vocabulary.EvaluationRequirement, '所需评价: what must come of an evaluation')
  requirement!: vocabulary.EvaluationRequirement;

  @Field(() => String, '原文: the words by which it waits')
  words!: string;

  @Field(() => Boolean, '针对平台: whether it is for platforms; where not, nothing can be found for it')
  isAboutPlatforms!: boolean;

  @Field(() => Int, '符合数: for how many platforms the evaluation is known')
  met!: number;

  @Paged(
    () => [FoundEvaluation],
    '平台: those that are there on the day and of the kind and level that it is for, by id',
  )
  platforms!: FoundEvaluation[];
}

@AnswerType<domain.EvaluationSubsidies>(
  '待评价补助清单: the subsidies that wait for an evaluation, each with what the graph finds',
)
export class EvaluationSubsidies {
  @Field(() => DateScalar, '截至日: the day it is reckoned for')
  asOf!: string;

  @Nullable(() => Region, '区划: the region it is narrowed to; null for everywhere')
  region!: Region | null;

  @Paged(() => [EvaluationSubsidy], "补助: the rules, in the documents' order")
  rules!: EvaluationSubsidy[];

  @Field(() => Summary, '摘要: what was looked for and what was found')
  summary!: Summary;
}
