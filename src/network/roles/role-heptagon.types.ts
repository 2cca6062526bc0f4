import { ArgsType, Float, ID, InputType, Int } from 'type-graphql';
import { AnswerType } from '../../graphql/answer-type';
import { Industry, IndustryFramework, Organization, Platform, Region } from '../../graphql/entities';
import { Field, Nullable } from '../../graphql/fields';
import { connectionOf, Paged, pageArgs } from '../../graphql/pages';
import { DateScalar } from '../../graphql/scalars';
import * as vocabulary from '../../vocabulary';
import type * as domain from './role-heptagon';
import type { RoleHeptagons } from './role-heptagons';

const COUNTING = '角色计数: how an organization of several roles counts';

@InputType({ description: '北斗七星范围: whose seven roles are asked about, and on which day' })
class RoleHeptagonScopeInput {
  @Nullable(
    () => ID,
    '平台: id of a platform: organizations that lead, co-build, support or fund it. Exactly one of `platform`, `industry` and `region` is given',
  )
  platform?: string;

  @Nullable(
    () => ID,
    '产业: id of an industry: organizations that lead, co-build, support or fund a platform serving it',
  )
  industry?: string;

  @Nullable(() => ID, '区划: id of a region, which counts with its parts: organizations located there')
  region?: string;

  @Nullable(
    () => Boolean,
    '仅限直接服务: of an industry, whether only platforms count that serve it itself; by default those too that serve a unit below it',
  )
  directOnly?: boolean;

  @Nullable(() => DateScalar, '截至日: the day asked about; by default today')
  asOf?: string;
}

@InputType({ description: '各产业七星范围: the units of which framework are asked about, and on which day' })
class RoleHeptagonsScopeInput {
  @Nullable(() => ID, '产业分类: id of a framework; by default the seven clusters of 2018 (七大千亿级产业集群)')
  framework?: string;

  @Nullable(() => Boolean, '含细分领域: whether the sub-fields below the units are units too; by default not')
  includeSubfields?: boolean;

  @Nullable(
    () => Boolean,
    '仅限直接服务: whether only platforms count that serve a unit itself; by default those too that serve a unit below it',
  )
  directOnly?: boolean;

  @Nullable(() => DateScalar, '截至日: the day asked about; by default today')
  asOf?: string;
}

@ArgsType()
export class RoleHeptagonsArgs extends pageArgs('units') {
  @Nullable(
    () => RoleHeptagonsScopeInput,
    '范围: the units of which framework, and on which day; by default the seven clusters today',
  )
  scope?: RoleHeptagonsScopeInput;

  @Field(() => vocabulary.RoleCounting, COUNTING, { defaultValue: 'FULL' })
  counting!: vocabulary.RoleCounting;
}

@ArgsType()
export class RoleHeptagonArgs {
  @Nullable(() => RoleHeptagonScopeInput, '范围: whose seven roles are asked about, one thing, and on which day')
  scope?: RoleHeptagonScopeInput;

  @Field(() => vocabulary.RoleCounting, COUNTING, { defaultValue: 'FULL' })
  counting!: vocabulary.RoleCounting;
}

@AnswerType<domain.Star['tiedTo'][number]>('角色联系: another role that a role is tied to')
export class RoleHeptagonTie {
  @Field(() => vocabulary.CollaborationRole, '角色: the other role')
  role!: vocabulary.CollaborationRole;

  @Field(
    () => Float,
    '边权: the weight of the ties between organizations of the two roles, by weighting COUNT their number: with FULL each tie counts 1, with FRACTIONAL its share for this pair of roles',
  )
  weight!: number;
}

@AnswerType<domain.Star>('星: one of the seven roles (政产学研金服用), by those who play it')
export class RoleHeptagonStar {
  @Field(() => vocabulary.CollaborationRole, '角色: the role')
  role!: vocabulary.CollaborationRole;

  @Field(() => Boolean, '在位: whether at least one organization plays it')
  isPresent!: boolean;

  @Field(() => Int, '机构数: how many organizations play it')
  organizationCount!: number;

  @Field(
    () => Float,
    '角色强度: how many organizations play it, by `counting`: with FULL `organizationCount`, with FRACTIONAL each by the share 1/r of its r roles. Nothing of ties is in it',
  )
  strength!: number;

  @Paged(() => [Organization], '机构: those that play it, by id')
  organizations!: Organization[];

  @Field(() => [RoleHeptagonTie], '联系角色: the other roles that it is tied to')
  tiedTo!: RoleHeptagonTie[];
}

@AnswerType<domain.RoleHeptagon>(
  '北斗七星: which of the seven roles (政产学研金服用) are played, how strongly, and whether they work together',
)
export class RoleHeptagon {
  @Nullable(() => Industry, '产业: the industry, where one is asked about')
  industry!: Industry | null;

  @Nullable(() => Platform, '平台: the platform, where one is asked about')
  platform!: Platform | null;

  @Nullable(() => Region, '区划: the region, where one is asked about')
  region!: Region | null;

  @Field(() => DateScalar, '截至日: the day it is reckoned for')
  asOf!: string;

  @Field(() => vocabulary.RoleCounting, COUNTING)
  counting!: vocabulary.RoleCounting;

  @Field(() => [RoleHeptagonStar], '七星: all seven roles, in the order 政产学研金服用')
  stars!: RoleHeptagonStar[];

  @Field(
    () => [vocabulary.CollaborationRole],
    '缺位角色: the roles that no organization plays, as far as the graph knows',
  )
  missing!: vocabulary.CollaborationRole[];

  @Field(() => Boolean, '七星齐全: whether all seven roles are played')
  isComplete!: boolean;

  @Field(
    () => Boolean,
    '相互连通: whether the roles played are all joined, directly or over others, by ties between organizations or by one that plays several',
  )
  isConnected!: boolean;

  @Field(() => Int, '机构总数: how many organizations there are, whatever they play')
  organizationCount!: number;

  @Field(
    () => Int,
    '未计机构数: of a region of more than 10,000 organizations, how many with the fewest relationships were left out; else 0',
  )
  unreckoned!: number;
}

@AnswerType<RoleHeptagons>('所属分类: of which framework the units are')
class AboutRoleHeptagons {
  @Field(() => IndustryFramework, '产业分类: the framework of the units')
  framework!: IndustryFramework;
}

export const RoleHeptagonConnection = connectionOf(
  RoleHeptagon,
  {
    term: '北斗七星',
    one: 'unit',
    many: 'units',
    order: 'by id',
    total: 'there are in all',
    edge: 'the seven stars of a unit and their cursor',
    node: '北斗七星: the seven stars of the unit',
    page: 'units with their seven stars',
  },
  AboutRoleHeptagons,
);
