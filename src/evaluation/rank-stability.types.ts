import { Float, Int } from 'type-graphql';
import { AnswerType } from '../graphql/answer-type';
import { Platform } from '../graphql/entities';
import { Field } from '../graphql/fields';
import { Paged } from '../graphql/pages';
import type * as domain from './rank-stability';

@AnswerType<domain.PlatformStability>('名次稳定性: how far the rank of a platform holds when the weights vary')
export class PlatformRankStability {
  @Field(() => Platform, '平台: the platform')
  platform!: Platform;

  @Field(() => Float, '保持比例: in which share of the variations its best and worst rank are the same, from 0 to 1')
  heldShare!: number;

  @Field(() => Int, '名次最好: the best rank that it may have in any variation')
  rankBest!: number;

  @Field(() => Int, '名次最差: the worst rank that it may have in any variation')
  rankWorst!: number;
}

@AnswerType<domain.RankStability['classes']>('指标组稳定性: how far the ranks of a class hold')
export class ClassRankStability {
  @Field(() => String, '指标组: the code of the set')
  indicatorSet!: string;

  @Field(() => Float, '全部保持比例: in which share of the variations no rank of the class is another, from 0 to 1')
  heldShare!: number;
}

@AnswerType<domain.RankStability>(
  '排名稳定性: how far ranks hold when each base weight varies by up to a share of itself, weights adding up as before',
)
export class RankStability {
  @Field(() => Float, '权重变动比例: by up to which share of itself each weight varies')
  weightShare!: number;

  @Field(() => Int, '变动次数: how many times the weights were varied')
  variations!: number;

  @Field(() => Int, '随机种子: the seed of the variations; the same question has the same answer')
  seed!: number;

  @Field(() => [ClassRankStability], '指标组: class by class')
  classes!: ClassRankStability[];

  @Paged(() => [PlatformRankStability], '平台: in the order of the ranking')
  platforms!: PlatformRankStability[];
}
