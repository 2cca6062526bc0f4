import { ArgsType, Float, ID, InputType, Int } from 'type-graphql';
import { AnswerType } from '../graphql/answer-type';
import { Evaluation, Platform, Region } from '../graphql/entities';
import { Field, Nullable } from '../graphql/fields';
import { Paged } from '../graphql/pages';
import { Summary } from '../graphql/summary.types';
import * as vocabulary from '../vocabulary';
import { AskedEvaluationScheme, EvaluationGrade, EvaluationIndicator } from './design.types';
import type * as domain from './ranking-answer';
import { EvaluationSchemeInput } from './scheme.types';
import { EvaluationValue } from './value.types';
import type { GivenValue } from './values';

@InputType({ description: '评价范围: which platforms are asked about; what is left out is not narrowed' })
export class EvaluationScopeInput {
  @Nullable(() => ID, '区划: id of a region, which counts with its parts; by default everywhere')
  region?: string;

  @Nullable(
    () => [vocabulary.PlatformKind],
    '平台类型: only platforms of these kinds; by default all that the scheme is for',
  )
  platformKinds?: vocabulary.PlatformKind[];
}

@InputType({ description: '给定数值: the value of an indicator that whoever asks knows' })
export class EvaluationValueInput implements GivenValue {
  @Field(() => ID, '平台: id of a platform that is evaluated')
  platform!: string;

  @Field(() => String, '指标: code of an indicator of its class')
  indicator!: string;

  @Field(
    () => Float,
    '数值: the value, in the unit of the indicator; it goes before what is recorded, published or counted',
  )
  value!: number;
}

@ArgsType()
export class EvaluationArgs {
  @Nullable(() => EvaluationScopeInput, '范围: which platforms are asked about; by default all that the scheme is for')
  scope?: EvaluationScopeInput;

  @Field(() => Int, '年度: the year that is evaluated; values of another year say nothing of it')
  year!: number;

  @Nullable(() => ID, '评价办法: id of a stored scheme; give it or `scheme`')
  schemeId?: string;

  @Nullable(() => EvaluationSchemeInput, '评价方案: a scheme of your own; give it or `schemeId`')
  scheme?: EvaluationSchemeInput;

  @Nullable(() => [EvaluationValueInput], '给定数值: values that you know')
  values?: EvaluationValueInput[];
}

@AnswerType<domain.ShownPart>('得分项: what an indicator comes to for a platform')
export class EvaluationPart extends EvaluationValue {
  @Field(() => EvaluationIndicator, '指标: the indicator')
  indicator!: EvaluationIndicator;

  @Field(() => Float, '得分下限: at least so many points; 0 where the value is not known')
  pointsAtLeast!: number;

  @Field(() => Float, '得分上限: at most so many points; all that it can give where the value is not known')
  pointsAtMost!: number;

  @Field(
    () => Boolean,
    '仅展示: whether the value is only shown and earns no points: a count of the graph under a scheme without a source',
  )
  isProfile!: boolean;
}

@AnswerType<domain.ShownPlatform>('平台评价: how a platform comes off')
export class RankedPlatform {
  @Field(() => Platform, '平台: the platform')
  platform!: Platform;

  @Nullable(
    () => String,
    '指标组: the code of the set by which it is evaluated, within which it is ranked; null where no indicators are known',
  )
  indicatorSet!: string | null;

  @Nullable(
    () => Boolean,
    '满足年限: whether it has been at work for as long as the scheme asks for; null where that is not known, so that it may have to be left out',
  )
  isOldEnough!: boolean | null;

  @Nullable(() => Float, '得分下限: at least so many points of 100 and bonuses; null where nothing can be reckoned')
  pointsAtLeast!: number | null;

  @Nullable(() => Float, '得分上限: at most so many points; the same as `pointsAtLeast` where all values are known')
  pointsAtMost!: number | null;

  @Nullable(
    () => Int,
    '名次最好: the best rank that it may have in its class, 1 for the first; those with equal points share the better one',
  )
  rankBest!: number | null;

  @Nullable(() => Int, '名次最差: the worst rank that it may have; the same as `rankBest` where it is certain')
  rankWorst!: number | null;

  @Nullable(
    () => EvaluationGrade,
    '等级: the grade that it has for certain; null where it may be another, or the scheme has no source',
  )
  grade!: EvaluationGrade | null;

  @Field(
    () => [EvaluationGrade],
    '可能等级: the grades that it may have, the best first; empty where the scheme has no source or none can be reckoned',
  )
  possibleGrades!: EvaluationGrade[];

  @Field(() => [EvaluationPart], '得分项: what each indicator comes to, as the scheme lists them')
  parts!: EvaluationPart[];

  @Nullable(
    () => Evaluation,
    '公布评价: what is recorded of it by the same scheme for the same year; null where nothing is',
  )
  evaluation!: Evaluation | null;

  @Nullable(() => Float, '公布得分: the points that were published; null where none are known')
  publishedPoints!: number | null;

  @Nullable(() => EvaluationGrade, '公布等级: the grade that was published; null where none is known')
  publishedGrade!: EvaluationGrade | null;

  @Nullable(
    () => Boolean,
    '一致: whether what is published lies within what is reckoned; null where there is nothing to compare',
  )
  agrees!: boolean | null;
}

@AnswerType<domain.ShownNotEvaluated>('不参评平台: a platform that the scheme is for and that is not evaluated')
export class NotEvaluatedPlatform {
  @Field(() => Platform, '平台: the platform')
  platform!: Platform;

  @Field(() => vocabulary.NotEvaluatedReason, '原因: why it is not evaluated')
  reason!: vocabulary.NotEvaluatedReason;

  @Field(() => String, '原因说明: why it is not evaluated, in words')
  reasonZh!: string;

  @Field(() => String, '英文原因说明: why it is not evaluated, in words, in English')
  reasonEn!: string;
}

@AnswerType<domain.RankingAnswer>(
  '评价排名: the points, ranks and grades of platforms by a scheme; what is not known makes spans of them',
)
export class EvaluationRanking {
  @Field(() => AskedEvaluationScheme, '评价方案: the scheme')
  scheme!: AskedEvaluationScheme;

  @Field(() => Int, '年度: the year')
  year!: number;

  @Nullable(() => Region, '区划: the region it is narrowed to; null for everywhere')
  region!: Region | null;

  @Paged(
    () => [RankedPlatform],
    '平台: class by class, those with the most known points first, which is by rank where all values are known; then those that may have more, then by id',
  )
  platforms!: RankedPlatform[];

  @Field(() => Int, '参评数: how many platforms are evaluated')
  evaluatedCount!: number;

  @Paged(() => [NotEvaluatedPlatform], '不参评平台: those of its kinds and levels that are not evaluated, by id')
  notEvaluated!: NotEvaluatedPlatform[];

  @Field(() => Summary, '摘要: what the answer rests on, what was looked for and what is not known')
  summary!: Summary;
}
