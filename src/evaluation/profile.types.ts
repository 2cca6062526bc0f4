import { ArgsType, Int } from 'type-graphql';
import { AnswerType } from '../graphql/answer-type';
import { Platform, Region } from '../graphql/entities';
import { Field, Nullable } from '../graphql/fields';
import { Paged } from '../graphql/pages';
import * as vocabulary from '../vocabulary';
import type * as domain from './profile-answer';
import { EvaluationScopeInput } from './ranking.types';
import { EvaluationValue } from './value.types';

@ArgsType()
export class ProfileArgs {
  @Nullable(() => EvaluationScopeInput, '范围: which platforms are asked about; by default all')
  scope?: EvaluationScopeInput;

  @Field(() => Int, '年度: the year that is asked about; values of another year say nothing of it')
  year!: number;

  @Nullable(() => [String], '公开数据名称: the Chinese names of published figures (`Indicator`) to show')
  figures?: string[];

  @Nullable(
    () => [vocabulary.EvaluationMeasure],
    '图谱计数: what of the counts of the graph to show; by default all, or none where `figures` are named',
  )
  measures?: vocabulary.EvaluationMeasure[];
}

@AnswerType<domain.ShownProfileValue>('画像数值: a value of a platform, without points')
export class ProfileValue extends EvaluationValue {
  @Nullable(() => vocabulary.EvaluationMeasure, '图谱计数: what is counted; null of a published figure')
  measure!: vocabulary.EvaluationMeasure | null;

  @Nullable(() => String, '公开数据名称: the name of the figure; null of a count')
  figure!: string | null;
}

@AnswerType<domain.ShownProfile>('平台画像: what is known of a platform for the year')
export class ProfiledPlatform {
  @Field(() => Platform, '平台: the platform')
  platform!: Platform;

  @Field(() => [ProfileValue], '数值: the figures, then the counts, as they were asked for')
  values!: ProfileValue[];
}

@AnswerType<domain.ProfileAnswer>(
  '绩效画像: what is known of platforms for a year, value by value and without points, since no scheme weighs them',
)
export class EvaluationProfile {
  @Field(() => Int, '年度: the year')
  year!: number;

  @Nullable(() => Region, '区划: the region it is narrowed to; null for everywhere')
  region!: Region | null;

  @Field(() => Int, '平台数: how many platforms there are in the scope')
  platformCount!: number;

  @Field(() => Int, '有数平台数: of how many any of the values is known')
  knownCount!: number;

  @Paged(
    () => [ProfiledPlatform],
    '平台: those first of which the first value is the largest, those last of which it is not known; then by id',
  )
  platforms!: ProfiledPlatform[];
}
