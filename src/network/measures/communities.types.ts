import { Field, Float, Int } from 'type-graphql';
import { AnswerType } from '../../graphql/answer-type';
import { Collaboration, Industry, Organization, Platform } from '../../graphql/entities';
import { enumOf } from '../../graphql/enums';
import { PageInfo } from '../../graphql/pages';
import * as vocabulary from '../../vocabulary';
import { AboutNetwork } from '../ties/about.types';
import { NetworkEntity } from '../ties/network.types';

@AnswerType('角色构成: how many members of a community play a role')
export class RoleShare {
  @Field(() => enumOf(vocabulary.CollaborationRole), { description: '角色: the role' })
  role!: vocabulary.CollaborationRole;

  @Field(() => Int, { description: '成员数: how many members play it; one that plays several counts in each' })
  members!: number;
}

@AnswerType('产业构成: how many members of a community stand behind platforms that serve an industry')
export class IndustryShare {
  @Field(() => Industry, { description: '产业: the industry, one of the clusters of the coverage standard' })
  industry!: Industry;

  @Field(() => Int, { description: '成员数: how many members; one that serves several counts in each' })
  members!: number;
}

@AnswerType('凝聚因素: one thing that ties members of a community')
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

@AnswerType('社群边量: edges of a community')
export class CommunityEdges {
  @Field(() => Int, { description: '边数: how many edges' })
  edges!: number;

  @Field(() => Float, { description: '权重: the sum of their weights' })
  weight!: number;
}

@AnswerType('社群: a part of the network that is tied more closely within than to the rest (Leiden)')
export class NetworkCommunity {
  @Field(() => Int, { description: '序号: 1 for the largest; it holds for this network in this state of the data' })
  number!: number;

  @Field({
    description:
      '中文名称: after its core, its size and the industry that more of its members serve than any other, which may be few of them: the first of `industries`, which has how many',
  })
  nameZh!: string;

  @Field(() => Int, { description: '规模: how many members it has' })
  size!: number;

  @Field(() => Organization, { description: '核心: the organization that is tied most strongly within' })
  core!: Organization;

  @Field(() => [NetworkEntity], { description: '成员: those most strongly tied within first' })
  members!: (typeof NetworkEntity)[];

  @Field(() => [RoleShare], { description: '角色构成: which roles its members play, the most frequent first' })
  roles!: RoleShare[];

  @Field(() => [IndustryShare], {
    description: '产业构成: which industries its members serve, the most frequent first',
  })
  industries!: IndustryShare[];

  @Field(() => CommunityEdges, { description: '内部联系: the edges between its members' })
  inside!: CommunityEdges;

  @Field(() => CommunityEdges, { description: '外部联系: the edges from its members to all others' })
  outside!: CommunityEdges;

  @Field(() => [SharedThing], {
    description: '凝聚因素: what ties its members, that which ties the most of them first',
  })
  heldTogetherBy!: SharedThing[];
}

@AnswerType('社群连接边: a community and its cursor')
export class NetworkCommunityEdge {
  @Field({ description: '游标: give it as `after` to go on behind this community' })
  cursor!: string;

  @Field(() => NetworkCommunity, { description: '社群: the community' })
  node!: NetworkCommunity;
}

@AnswerType('社群连接: a page of communities')
export class NetworkCommunityConnection extends AboutNetwork {
  @Field(() => [NetworkCommunityEdge], { description: '边: the communities of this page, the largest first' })
  edges!: NetworkCommunityEdge[];

  @Field(() => PageInfo, { description: '分页: where this page stands' })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: '总数: how many communities there are' })
  totalCount!: number;
}
