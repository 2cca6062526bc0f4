import { Field, Float, Int } from 'type-graphql';
import { AnswerType } from '../../graphql/answer-type';
import { Collaboration, Industry, Platform } from '../../graphql/entities';
import { enumOf } from '../../graphql/enums';
import { connectionOf } from '../../graphql/pages';
import * as vocabulary from '../../vocabulary';
import { AboutNetwork } from '../ties/about.types';
import type * as domain from './communities';

@AnswerType<typeof domain.rolesOf>('角色构成: how many members of a community play a role')
export class RoleShare {
  @Field(() => enumOf(vocabulary.CollaborationRole), { description: '角色: the role' })
  role!: vocabulary.CollaborationRole;

  @Field(() => Int, { description: '成员数: how many members play it; one that plays several counts in each' })
  members!: number;
}

@AnswerType<typeof domain.industriesOf>(
  '产业构成: how many members of a community stand behind platforms that serve an industry',
)
export class IndustryShare {
  @Field(() => Industry, { description: '产业: the industry, one of the clusters of the coverage standard' })
  industry!: Industry;

  @Field(() => Int, { description: '成员数: how many members; one that serves several counts in each' })
  members!: number;
}

@AnswerType<domain.SharedThing>('凝聚因素: one thing that ties members of a community')
export class SharedThing {
  @Field(() => enumOf(vocabulary.NetworkTieKind), { description: '联系类别: by what they are tied' })
  kind!: string;

  @Field(() => Collaboration, {
    nullable: true,
    description: '合作: the collaboration; null where it is something else',
  })
  collaboration!: Collaboration | null;

  @Field(() => Platform, { nullable: true, description: '平台: the platform; null where it is something else' })
  platform!: Platform | null;

  @Field(() => Int, { description: '成员数: how many members it ties' })
  members!: number;

  @Field(() => Float, { description: '权重: what it adds to the weights of the edges between them' })
  weight!: number;
}

@AnswerType<domain.Community['inside']>('社群边量: edges of a community')
export class CommunityEdges {
  @Field(() => Int, { description: '边数: how many edges' })
  edges!: number;

  @Field(() => Float, { description: '权重: the sum of their weights' })
  weight!: number;
}

@AnswerType<domain.Community>('社群: a part of the network that is tied more closely within than to the rest (Leiden)')
export class NetworkCommunity {
  @Field(() => Int, { description: '序号: 1 for the largest; it holds for this network in this state of the data' })
  number!: number;

  @Field(() => CommunityEdges, { description: '内部联系: the edges between its members' })
  inside!: CommunityEdges;

  @Field(() => CommunityEdges, { description: '外部联系: the edges from its members to all others' })
  outside!: CommunityEdges;
}

export const NetworkCommunityConnection = connectionOf(
  NetworkCommunity,
  { term: '社群', one: 'community', many: 'communities', order: 'the largest first' },
  AboutNetwork,
);
