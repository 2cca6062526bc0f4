import { Float } from 'type-graphql';
import { AnswerType } from '../graphql/answer-type';
import { Indicator, Organization, Platform, Slot } from '../graphql/entities';
import { Field, Nullable } from '../graphql/fields';
import { Paged } from '../graphql/pages';
import * as vocabulary from '../vocabulary';
import type { ScorePart } from './score';

@AnswerType<ScorePart>('评分项: one part of the score of a gap: what was measured, how much it weighs, what it adds')
export class GapScorePart {
  @Field(() => vocabulary.GapScoreKind, '评分项: what it measures')
  part!: vocabulary.GapScoreKind;

  @Nullable(
    () => Float,
    '原值: what was counted, in `unitEn`; null where it is no number, does not apply or nothing is known',
  )
  raw!: number | null;

  @Field(() => String, '单位: what `raw` counts, in Chinese')
  unitZh!: string;

  @Field(() => String, '英文单位: what `raw` counts, in English')
  unitEn!: string;

  @Nullable(
    () => Float,
    '分值: from 0 to 1, the more the weightier; null where it does not apply and leaves the score alone',
  )
  value!: number | null;

  @Field(() => Float, '权重: the weight asked for')
  weight!: number;

  @Field(
    () => Float,
    '贡献: what it adds to the score: weight by value, divided by the weights of all parts that apply',
  )
  contribution!: number;

  @Field(() => String, '理由: why, in Chinese')
  reasonZh!: string;

  @Field(() => String, '英文理由: why, in English')
  reasonEn!: string;

  @Paged(
    () => [Platform],
    '平台: for LEVEL those of provincial or national level, for UPGRADABLE those that can be raised, for DISTANCE the nearest ones, for IN_PROGRESS_AGE the oldest',
  )
  platforms!: Platform[];

  @Paged(() => [Organization], '机构: for ENTERPRISES the enterprises counted, for LEADERS those that may lead')
  organizations!: Organization[];

  @Field(() => [Slot], '槽位: for NEIGHBOUR_SLOTS the other slots that are covered')
  slots!: Slot[];

  @Paged(
    () => [Indicator],
    '指标: for ENTERPRISES the published numbers of firms of the unit, for information: they do not enter the score',
  )
  indicators!: Indicator[];
}
