import { Float, Int } from 'type-graphql';
import { StateOnDay } from '../coverage/state.types';
import { AnswerType } from '../graphql/answer-type';
import { Designation, Organization, OrganizationService, Platform, Region, Target } from '../graphql/entities';
import { Field, Nullable } from '../graphql/fields';
import { Paged } from '../graphql/pages';
import { DateScalar } from '../graphql/scalars';
import { Summary } from '../graphql/summary.types';
import * as vocabulary from '../vocabulary';
import type { TargetOrganization as OrganizationTowards } from './target-organizations';
import type * as domain from './target-progress';

@AnswerType<domain.TargetPlatform>('目标平台: a platform of the kind and level that a target asks for')
export class TargetPlatform extends StateOnDay {
  @Field(() => Platform, '平台: the platform, with all its own fields and sources')
  platform!: Platform;

  @Field(() => vocabulary.PlatformKind, '平台类型: the kind that the target asks for')
  kind!: vocabulary.PlatformKind;

  @Nullable(
    () => Designation,
    '认定: the designation by which it is of that kind and level; null where the kind is its own',
  )
  designation!: Designation | null;

  @Field(() => Boolean, '计入: whether it counts in the state that it is in')
  counts!: boolean;
}

@AnswerType<OrganizationTowards>('目标机构: an organization that serves with what a target counts')
export class TargetOrganization {
  @Field(() => Organization, '机构: the organization, with all its own fields and sources')
  organization!: Organization;

  @Field(() => OrganizationService, '服务业务: that it serves so, by what basis and which sources')
  service!: OrganizationService;

  @Field(() => Boolean, '计入: whether it counts')
  counts!: boolean;

  @Nullable(() => String, '不计入原因: why it does not count; null where it does')
  reasonZh!: string | null;

  @Nullable(() => String, '英文不计入原因: why it does not count, in English; null where it does')
  reasonEn!: string | null;
}

@AnswerType<domain.TargetProgress>('目标进展: how far one target is known to have come')
export class TargetProgress {
  @Field(() => Target, '目标: the target, with number, deadline, clause and what counts')
  target!: Target;

  @Field(() => Boolean, '可计数: whether the data of the graph can tell how far it has come')
  isCountable!: boolean;

  @Nullable(() => String, '不可计数原因: why the data cannot tell; null where it can')
  reasonZh!: string | null;

  @Nullable(() => String, '英文不可计数原因: why the data cannot tell, in English; null where it can')
  reasonEn!: string | null;

  @Nullable(
    () => Int,
    '已知数: how many the graph knows that count; there may be more. Null where the data cannot tell',
  )
  known!: number | null;

  @Nullable(
    () => Float,
    '差距: how many are wanting to the number by what is known; null where the text gives no number, for a part of the city, and where the data cannot tell',
  )
  distance!: number | null;

  @Nullable(() => Int, '在建未计数: how many are planned or being built and do not count as such')
  inProgress!: number | null;

  @Nullable(() => Int, '状态不明数: how many there are whose state no source tells, and that do not count for it')
  unknown!: number | null;

  @Paged(() => [TargetPlatform], '平台: those of the kind and level, counted or not, by id')
  platforms!: TargetPlatform[];

  @Paged(
    () => [TargetOrganization],
    '机构: those that serve with what it counts, counted or not, by id; none where it counts platforms alone',
  )
  organizations!: TargetOrganization[];
}

@AnswerType<domain.TargetsProgress>(
  '目标进展清单: the targets of the documents issued by the day, and how far each is known to have come',
)
export class TargetsProgress {
  @Field(() => DateScalar, '截至日: the day it is reckoned for')
  asOf!: string;

  @Nullable(() => Region, '区划: the region it is narrowed to; null for everywhere')
  region!: Region | null;

  @Paged(() => [TargetProgress], "目标进展: one per target, in the document's order")
  targets!: TargetProgress[];

  @Field(
    () => Summary,
    '摘要: how many targets are reached by what is known, how many not, and which is furthest from its number',
  )
  summary!: Summary;
}
