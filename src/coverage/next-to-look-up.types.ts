import { Float, Int } from 'type-graphql';
import { AnswerType } from '../graphql/answer-type';
import { Field } from '../graphql/fields';
import { Paged } from '../graphql/pages';
import { LookedFor } from '../surveys/looked-for.types';
import * as vocabulary from '../vocabulary';
import { AboutCell } from './about.types';
import type { MissingGrounds as Grounds } from './missing-grounds';
import type * as domain from './next-to-look-up';

@AnswerType<Grounds>('缺失依据计数: how many missing cells there are by how far it was looked for what would fill them')
export class MissingGrounds {
  @Field(() => Int, '已查全: looked for completely and none found')
  lookedFor!: number;

  @Field(() => Int, '部分查过: looked for in part')
  lookedForInPart!: number;

  @Field(() => Int, '从未查过: never looked for, or not for every kind that would fill it')
  neverLookedFor!: number;
}

@AnswerType<domain.CellToSettle>('待定格: a missing cell that a survey would help to settle')
export class CellToSettle extends AboutCell {
  @Field(
    () => [vocabulary.PlatformKind],
    '另须查找: the kinds that would have to be looked for as well; none where the survey settles it by itself',
  )
  otherKinds!: vocabulary.PlatformKind[];
}

@AnswerType<domain.NextToLookUp>(
  '待查事项: a survey that is worth while: platforms of a kind, looked for completely and unit by unit',
)
export class NextToLookUp {
  @Field(() => Int, '名次: its place among all, from 1; those worth alike share one')
  rank!: number;

  @Field(() => vocabulary.PlatformKind, '平台类型: what to look for')
  platformKind!: vocabulary.PlatformKind;

  @Field(
    () => Int,
    '单独可定格数: missing cells that it would settle: what is found fills them, or it is certain that there is none',
  )
  settlesAlone!: number;

  @Field(() => Int, '合查可定格数: missing cells that it would settle together with surveys of other kinds')
  settlesWithOthers!: number;

  @Field(() => Float, '折算格数: both together, a cell that takes surveys of n kinds as 1/n; the ranking goes by it')
  worth!: number;

  @Field(() => LookedFor, '查找情况: how far platforms of the kind were looked for so far')
  lookedFor!: LookedFor;

  @Paged(() => [CellToSettle], '待定格: those cells, by unit and slot')
  cells!: CellToSettle[];

  @Field(() => String, '理由: what speaks for it')
  reasonZh!: string;

  @Field(() => String, '英文理由: what speaks for it, in English')
  reasonEn!: string;
}
