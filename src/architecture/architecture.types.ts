import { Int } from 'type-graphql';
import { Span, StateOnDay } from '../coverage/state.types';
import { AnswerType } from '../graphql/answer-type';
import { Organization, Platform, Region, Tier } from '../graphql/entities';
import { Field, Nullable } from '../graphql/fields';
import { Paged } from '../graphql/pages';
import { DateScalar } from '../graphql/scalars';
import type * as domain from './architecture';

@AnswerType<domain.OrganizationTie>('机构关系: an organization that a platform is tied to')
export class OrganizationTie extends Span {
  @Field(() => Organization, '机构: the organization, with all its own fields')
  organization!: Organization;
}

@AnswerType<domain.ParentTie>('平台关系: a platform that a platform is tied to')
export class PlatformTie extends Span {
  @Field(() => Platform, '平台: the platform, with all its own fields')
  platform!: Platform;
}

@AnswerType<domain.TierPlatform>('层内平台: a platform in its tier on the day, and who stands behind it')
export class TierPlatform extends StateOnDay {
  @Field(() => Platform, '平台: the platform, with all its own fields')
  platform!: Platform;

  @Field(() => [OrganizationTie], '牵头单位: who leads it')
  ledBy!: OrganizationTie[];

  @Field(() => [OrganizationTie], '共建单位: who co-builds it')
  coBuiltBy!: OrganizationTie[];

  @Field(() => [OrganizationTie], '支持单位: who supports it')
  supportedBy!: OrganizationTie[];

  @Field(() => [OrganizationTie], '出资单位: who funds it')
  fundedBy!: OrganizationTie[];

  @Field(() => [PlatformTie], '上级平台: the platforms it is part of')
  partOf!: PlatformTie[];
}

@AnswerType<domain.ArchitectureTier>(
  '架构层: one of the four tiers, as the document defines it, with the real platforms in it',
)
export class ArchitectureTier {
  @Field(() => Tier, '层级定义: the tier as the document lays it down')
  tier!: Tier;

  @Field(() => Int, '平台数: how many platforms stand in the tier on the day')
  platformCount!: number;

  @Paged(() => [TierPlatform], '平台: the platforms that stand in the tier on the day')
  platforms!: TierPlatform[];
}

@AnswerType<domain.Architecture>(
  '基本架构: the four tiers of the document with the real platforms in each (威政办字〔2018〕106号 三)',
)
export class Architecture {
  @Field(() => DateScalar, '截至日: the day it shows')
  asOf!: string;

  @Nullable(() => Region, '区划: the region it is narrowed to; null for everywhere')
  region!: Region | null;

  @Field(() => [ArchitectureTier], '架构层: the four tiers, the leading center first')
  tiers!: ArchitectureTier[];
}
