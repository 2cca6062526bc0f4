import { Float, Int } from 'type-graphql';
import { AnswerType } from '../../graphql/answer-type';
import { Collaboration, Industry, Platform } from '../../graphql/entities';
import { Field, Nullable } from '../../graphql/fields';
import { connectionOf } from '../../graphql/pages';
import * as vocabulary from '../../vocabulary';
import { AboutMeasures } from '../provenance/provenance.types';
import type * as domain from './network-communities';

@AnswerType<typeof domain.rolesOf>('角色构成: how many members of a community play a role')
export class RoleShare {
  @Field(() => vocabulary.CollaborationRole, '角色: the role')
  role!: vocabulary.CollaborationRole;

  @Field(() => Int, '成员数: how many members play it; one that plays several counts in each')
  members!: number;
}

@AnswerType<typeof domain.industriesOf>(
  '产业构成: how many members of a community stand behind platforms that serve an industry',
)
export class IndustryShare {
  @Field(() => Industry, '产业: the industry, one of the clusters of the coverage standard')
  industry!: Industry;

  @Field(() => Int, '成员数: how many members; one that serves several counts in each')
  members!: number;
}

@AnswerType<domain.SharedThing>('凝聚因素: one thing that ties members of a community')
export class SharedThing {
  @Field(() => vocabulary.NetworkTieKind, '联系类别: by what they are tied')
  kind!: vocabulary.NetworkTieKind;

  @Nullable(() => Collaboration, '合作: the collaboration; null where it is something else')
  collaboration!: Collaboration | null;

  @Nullable(() => Platform, '平台: the platform; null where it is something else')
  platform!: Platform | null;

  @Field(() => Int, '成员数: how many members it ties')
  members!: number;

  @Field(() => Float, '权重: what it adds to the weights of the edges between them')
  weight!: number;
}

@AnswerType<domain.Community['inside']>('社群边量: edges of a community')
export class CommunityEdges {
  @Field(() => Int, '边数: how many edges')
  edges!: number;

  @Field(() => Float, '权重: the sum of their weights')
  weight!: number;
}

@AnswerType<domain.Community>('社群: a part of the network that is tied more closely within than to the rest (Leiden)')
export class NetworkCommunity {
  @Field(() => Int, '序号: 1 for the largest; it holds for this network in this state of the data')
  number!: number;

  @Field(() => CommunityEdges, '内部联系: the edges between its members')
  inside!: CommunityEdges;

  @Field(() => CommunityEdges, '外部联系: the edges from its members to all others')
  outside!: CommunityEdges;
}

export const NetworkCommunityConnection = connectionOf(
  NetworkCommunity,
  { term: '社群', one: 'community', many: 'communities', order: 'the largest first' },
  AboutMeasures,
);
