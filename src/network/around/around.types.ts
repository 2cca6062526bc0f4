import { Float, Int } from 'type-graphql';
import { AnswerType } from '../../graphql/answer-type';
import { Organization } from '../../graphql/entities';
import { Field } from '../../graphql/fields';
import { connectionOf } from '../../graphql/pages';
import { NetworkEdge } from '../ties/network.types';
import { AboutScope } from '../ties/scope.types';
import type * as neighbours from './network-neighbours';
import type * as paths from './network-paths';

@AnswerType<paths.NetworkPath>('合作路径: a way from one organization to another that passes none twice')
export class NetworkPath {
  @Field(() => Int, '步数: how many steps it has')
  length!: number;

  @Field(() => Float, '最弱边权: the weight of its weakest edge')
  weakest!: number;

  @Field(() => [Organization], '机构: what it passes, from the one end to the other')
  organizations!: Organization[];

  @Field(() => [NetworkEdge], '步: its edges, in the same order')
  steps!: NetworkEdge[];
}

@AnswerType<paths.NetworkPaths>('合作路径集: the shortest and next shortest paths between two organizations')
export class NetworkPaths extends AboutScope {
  @Field(
    () => [NetworkPath],
    '路径: those of the fewest steps first, of as many steps those of the strongest ties; empty where the two are not tied within `maxLength` steps',
  )
  paths!: NetworkPath[];
}

@AnswerType<neighbours.NetworkNeighbour>('相邻机构: an organization that another is tied to, and by what')
class NetworkNeighbour {
  @Field(() => Organization, '机构: the organization, with all its own fields')
  organization!: Organization;

  @Field(() => NetworkEdge, '联系: the edge between the two')
  tie!: NetworkEdge;
}

export const NetworkNeighbourConnection = connectionOf(
  NetworkNeighbour,
  {
    term: '相邻机构',
    one: 'neighbour',
    many: 'neighbours',
    order: 'the strongest tied first',
    total: 'there are in all',
  },
  AboutScope,
);
