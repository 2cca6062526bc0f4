import { ArgsType, Field, Float, ID, Int } from 'type-graphql';
import { AnswerType } from '../../graphql/answer-type';
import { Industry, Organization, Platform, Region } from '../../graphql/entities';
import { enumOf } from '../../graphql/enums';
import { Paged } from '../../graphql/pages';
import { DateScalar } from '../../graphql/scalars';
import * as vocabulary from '../../vocabulary';
import type * as domain from './heptagon';

@ArgsType()
export class HeptagonArgs {
  @Field(() => ID, {
    nullable: true,
    description:
      '产业: id of an industry: organizations that lead, co-build, support or fund a platform serving it. Exactly one of `industry`, `platform` and `region` is given',
  })
  industry?: string;

  @Field(() => ID, {
    nullable: true,
    description: '平台: id of a platform: organizations that lead, co-build, support or fund it',
  })
  platform?: string;

  @Field(() => ID, {
    nullable: true,
    description: '区划: id of a region, which counts with its parts: organizations located there',
  })
  region?: string;

  @Field(() => Boolean, {
    defaultValue: true,
    description: '含细分领域: of an industry, whether platforms count that serve a unit below it',
  })
  includeSubfields!: boolean;

  @Field(() => DateScalar, { nullable: true, description: '截至日: the day asked about; by default today' })
  asOf?: string;

  @Field(() => enumOf(vocabulary.RoleCounting), {
    defaultValue: 'FULL',
    description: '角色计数: how an organization of several roles counts',
  })
  counting!: vocabulary.RoleCounting;
}

@AnswerType<domain.Star['tiedTo'][number]>('角色联系: another role that a role is tied to')
export class HeptagonTie {
  @Field(() => enumOf(vocabulary.CollaborationRole), { description: '角色: the other role' })
  role!: string;

  @Field(() => Float, {
    description:
      '边权: the weight of the ties between organizations of the two roles, by weighting COUNT their number: with FULL each tie counts 1, with FRACTIONAL its share for this pair of roles',
  })
  weight!: number;
}

@AnswerType<domain.Star>('星: one of the seven roles (政产学研金服用), by those who play it')
export class HeptagonStar {
  @Field(() => enumOf(vocabulary.CollaborationRole), { description: '角色: the role' })
  role!: string;

  @Field({ description: '在位: whether at least one organization plays it' })
  isPresent!: boolean;

  @Field(() => Int, { description: '机构数: how many organizations play it' })
  organizationCount!: number;

  @Field(() => Float, {
    description:
      '角色强度: how many organizations play it, by `counting`: with FULL `organizationCount`, with FRACTIONAL each by the share 1/r of its r roles. Nothing of ties is in it',
  })
  strength!: number;

  @Paged(() => [Organization], { description: '机构: those that play it, by id' })
  organizations!: Organization[];

  @Field(() => [HeptagonTie], { description: '联系角色: the other roles that it is tied to' })
  tiedTo!: HeptagonTie[];
}

@AnswerType<domain.Heptagon>(
  '北斗七星: which of the seven roles (政产学研金服用) are played, how strongly, and whether they work together',
)
export class Heptagon {
  @Field(() => Industry, { nullable: true, description: '产业: the industry, where one is asked about' })
  industry!: Industry | null;

  @Field(() => Platform, { nullable: true, description: '平台: the platform, where one is asked about' })
  platform!: Platform | null;

  @Field(() => Region, { nullable: true, description: '区划: the region, where one is asked about' })
  region!: Region | null;

  @Field(() => DateScalar, { description: '截至日: the day it is reckoned for' })
  asOf!: string;

  @Field(() => enumOf(vocabulary.RoleCounting), {
    description: '角色计数: how an organization of several roles counts',
  })
  counting!: string;

  @Field(() => [HeptagonStar], { description: '七星: all seven roles, in the order 政产学研金服用' })
  stars!: HeptagonStar[];

  @Field(() => [enumOf(vocabulary.CollaborationRole)], {
    description: '缺位角色: the roles that no organization plays, as far as the graph knows',
  })
  missing!: vocabulary.CollaborationRole[];

  @Field({ description: '七星齐全: whether all seven roles are played' })
  isComplete!: boolean;

  @Field({
    description:
      '相互连通: whether the roles played are all joined, directly or over others, by ties between organizations or by one that plays several',
  })
  isConnected!: boolean;

  @Field(() => Int, { description: '机构总数: how many organizations there are, whatever they play' })
  organizationCount!: number;

  @Field(() => Int, {
    description:
      '未计机构数: of a region of more than 10,000 organizations, how many with the fewest relationships were left out; else 0',
  })
  unreckoned!: number;
}
