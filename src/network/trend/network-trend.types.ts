import { Float, Int } from 'type-graphql';
import { AnswerType } from '../../graphql/answer-type';
import { Collaboration, Organization, Platform } from '../../graphql/entities';
import { Field, Nullable } from '../../graphql/fields';
import { Counted, Paged } from '../../graphql/pages';
import { DateScalar } from '../../graphql/scalars';
import * as vocabulary from '../../vocabulary';
import { AboutTies } from '../ties/scope.types';
import type { DayTie } from './network-on-day';
import type * as domain from './network-trend';

@AnswerType<DayTie>('趋势联系: one thing by which two organizations are tied')
export class NetworkTrendTie {
  @Field(
    () => vocabulary.NetworkTieKind,
    '联系类别: by what they are tied; of a tie that went, by what they were at the point before',
  )
  kind!: vocabulary.NetworkTieKind;

  @Field(() => [Organization], '机构: the two that are tied, by id')
  organizations!: Organization[];

  @Nullable(
    () => Organization,
    '出资方: of FUNDING, which of the two funds the other; null where they are tied otherwise',
  )
  funder!: Organization | null;

  @Nullable(() => Collaboration, '合作: the collaboration; null where it is something else')
  collaboration!: Collaboration | null;

  @Nullable(() => Platform, '平台: the platform; null where it is something else')
  platform!: Platform | null;

  @Field(() => Boolean, '有日期: whether a source tells of both since when they are in it')
  isDated!: boolean;
}

@AnswerType<domain.NetworkTrendPoint>(
  '网络趋势点: the network on one day, and what came and went since the point before',
)
export class NetworkTrendPoint {
  @Field(() => DateScalar, '截至日: the day it is reckoned for')
  asOf!: string;

  @Field(() => Int, '机构数: how many organizations are tied to another')
  organizationCount!: number;

  @Field(() => Int, '边数: how many pairs of organizations are tied')
  edgeCount!: number;

  @Field(() => Int, '联系数: by how many ties, one for each thing that two share')
  tieCount!: number;

  @Field(() => Float, '总边权: the sum of the weights of all edges')
  totalWeight!: number;

  @Field(() => Int, '连通分量数: into how many parts it falls that nothing ties to each other')
  componentCount!: number;

  @Field(() => Int, '最大分量: how many organizations the largest of these parts has')
  largestComponent!: number;

  @Nullable(() => Float, '密度: edges to all pairs of its organizations; null for fewer than two')
  density!: number | null;

  @Nullable(
    () => Float,
    '有日期占比: which part of the ties is dated, 0 to 1; the others count at every point, so they hide change. Null without ties',
  )
  datedShare!: number | null;

  @Paged(() => [Organization], '新增机构: those tied that were not at the point before, by id')
  @Counted('newOrganizationCount', '新增机构数: how many `newOrganizations` there are')
  newOrganizations!: Organization[];

  @Paged(() => [Organization], '退出机构: those no longer tied that were at the point before, by id')
  @Counted('goneOrganizationCount', '退出机构数: how many `goneOrganizations` there are')
  goneOrganizations!: Organization[];

  @Paged(() => [NetworkTrendTie], '新增联系: ties that were not there at the point before')
  @Counted('newTieCount', '新增联系数: how many `newTies` there are')
  newTies!: NetworkTrendTie[];

  @Paged(() => [NetworkTrendTie], '消失联系: ties no longer there that were at the point before')
  @Counted('goneTieCount', '消失联系数: how many `goneTies` there are')
  goneTies!: NetworkTrendTie[];
}

@AnswerType<domain.NetworkTrend>(
  '网络趋势: how the network of collaboration developed, point by point; the window of its scope is the day of each point',
)
export class NetworkTrend extends AboutTies {
  @Field(() => [NetworkTrendPoint], '趋势点: from `from` on, a step apart, as far as `to`; at most 120')
  points!: NetworkTrendPoint[];

  @Field(
    () => Int,
    '未计机构数: of a scope of more than 10,000 organizations, how many with the fewest relationships were left out; else 0',
  )
  unreckoned!: number;
}
