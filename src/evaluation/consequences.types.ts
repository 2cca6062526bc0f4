import { Int } from 'type-graphql';
import { AnswerType } from '../graphql/answer-type';
import { Evaluation, Platform, Region } from '../graphql/entities';
import { Field, Nullable } from '../graphql/fields';
import { Paged } from '../graphql/pages';
import { Summary } from '../graphql/summary.types';
import * as vocabulary from '../vocabulary';
import type { GradedPlatform as Graded } from './consequences';
import type * as domain from './consequences-answer';
import { AskedEvaluationScheme, EvaluationConsequence, EvaluationGrade } from './design.types';

@AnswerType<Graded>('有等级平台: a platform that has a grade, published or reckoned for certain')
export class GradedPlatform {
  @Field(() => Platform, '平台: the platform')
  platform!: Platform;

  @Field(() => vocabulary.Basis, '依据: STATED where the grade is published, INFERRED where it is reckoned')
  basis!: vocabulary.Basis;

  @Nullable(() => Evaluation, '公布评价: the evaluation that gives the grade; null where it is reckoned')
  evaluation!: Evaluation | null;
}

@AnswerType<domain.ShownOfGrade>('等级后果: what a grade draws, and for whom')
export class GradeConsequences {
  @Field(() => EvaluationGrade, '等级: the grade')
  grade!: EvaluationGrade;

  @Field(() => [EvaluationConsequence], '后果: what follows it, as the scheme lists it')
  consequences!: EvaluationConsequence[];

  @Paged(() => [GradedPlatform], '平台: those that have the grade in the year')
  platforms!: GradedPlatform[];
}

@AnswerType<domain.ShownAtRisk>('退出风险平台: a platform that is to leave, or may come to')
export class PlatformAtRisk {
  @Field(() => Platform, '平台: the platform')
  platform!: Platform;

  @Field(() => vocabulary.ExitRisk, '风险: how near it is')
  risk!: vocabulary.ExitRisk;

  @Field(() => Int, '连续不合格年数下限: so many poor years in a row are known, less those that are pardoned (容错)')
  poorYearsAtLeast!: number;

  @Field(
    () => Int,
    '连续不合格年数上限: so many at most, years of which nothing is known taken as poor, less those that are pardoned',
  )
  poorYearsAtMost!: number;

  @Field(() => EvaluationConsequence, '后果: by which words it is to leave')
  consequence!: EvaluationConsequence;

  @Paged(() => [Evaluation], '公布评价: the evaluations of its poor years, the last first')
  evaluations!: Evaluation[];
}

@AnswerType<domain.ConsequencesAnswer>(
  '评价后果: what each grade of a scheme draws, and who is at risk of leaving, by which words',
)
export class EvaluationConsequences {
  @Field(() => AskedEvaluationScheme, '评价方案: the scheme')
  scheme!: AskedEvaluationScheme;

  @Field(() => Int, '年度: the year')
  year!: number;

  @Nullable(() => Region, '区划: the region it is narrowed to; null for everywhere')
  region!: Region | null;

  @Field(() => [GradeConsequences], '等级: the grades of the scheme, the best first')
  grades!: GradeConsequences[];

  @Paged(() => [PlatformAtRisk], '退出风险平台: those with the most known poor years first')
  atRisk!: PlatformAtRisk[];

  @Field(() => Summary, '摘要: what the answer rests on, what was looked for and what is not known')
  summary!: Summary;
}
