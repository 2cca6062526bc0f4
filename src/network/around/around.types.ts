import { Field, Float, Int } from 'type-graphql';
import { AnswerType } from '../../graphql/answer-type';
import { Organization } from '../../graphql/entities';
import { PageInfo } from '../../graphql/pages';
import { NetworkEdge } from '../ties/network.types';
import { UnderstoodScope } from '../ties/scope.types';

@AnswerType('合作路径: a way from one organization to another that passes none twice')
export class NetworkPath {
  @Field(() => Int, { description: '步数: how many steps it has' })
  length!: number;

  @Field(() => Float, { description: '最弱边权: the weight of its weakest edge' })
  weakest!: number;

  @Field(() => [Organization], { description: '机构: what it passes, from the one end to the other' })
  organizations!: Organization[];

  @Field(() => [NetworkEdge], { description: '步: its edges, in the same order' })
  steps!: NetworkEdge[];
}

@AnswerType('合作路径集: the shortest and next shortest paths between two organizations')
export class NetworkPaths {
  @Field(() => UnderstoodScope, { description: '网络范围: the scope as it was understood' })
  scope!: UnderstoodScope;

  @Field(() => [NetworkPath], {
    description:
      '路径: those of the fewest steps first, of as many steps those of the strongest ties; empty where the two are not tied within `maxLength` steps',
  })
  paths!: NetworkPath[];
}

@AnswerType('相邻机构: an organization that another is tied to, and by what')
export class Neighbour {
  @Field(() => Organization, { description: '机构: the organization, with all its own fields' })
  organization!: Organization;

  @Field(() => NetworkEdge, { description: '联系: the edge between the two' })
  tie!: NetworkEdge;
}

@AnswerType('相邻机构连接边: a neighbour and its cursor')
export class NeighbourEdge {
  @Field({ description: '游标: give it as `after` to go on behind this neighbour' })
  cursor!: string;

  @Field(() => Neighbour, { description: '相邻机构: the neighbour' })
  node!: Neighbour;
}

@AnswerType('相邻机构连接: a page of neighbours')
export class NeighbourConnection {
  @Field(() => UnderstoodScope, { description: '网络范围: the scope as it was understood' })
  scope!: UnderstoodScope;

  @Field(() => [NeighbourEdge], { description: '边: the neighbours of this page, the strongest tied first' })
  edges!: NeighbourEdge[];

  @Field(() => PageInfo, { description: '分页: where this page stands' })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: '总数: how many neighbours there are in all' })
  totalCount!: number;
}
