import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../graphql/context';
import { ListArgs, pageOf } from '../../graphql/pages';
import { AssortativityArgs, MeasuresArgs } from './measure-arguments.types';
import { type MeasuredNetwork, measuredNetwork } from './measured';
import * as domain from './network-measures';
import {
  DegreeCount,
  NetworkAssortativity,
  NetworkClustering,
  NetworkComponents,
  NetworkMeasures,
  NetworkModularity,
  NetworkPathLength,
  NetworkSize,
} from './network-measures.types';

@Resolver(() => NetworkMeasures)
export class NetworkMeasuresResolver {
  @Query(() => NetworkMeasures, {
    description: '网络测度: how large, dense, clustered and divided the network of collaboration is',
  })
  networkMeasures(@Args(() => MeasuresArgs) args: MeasuresArgs, @Ctx() { graph, projections }: Context) {
    return measuredNetwork(graph, projections, args);
  }

  @FieldResolver(() => NetworkSize, { description: '网络规模: how large it is' })
  size(@Root() network: MeasuredNetwork) {
    return domain.networkSize(network);
  }

  @FieldResolver(() => NetworkComponents, {
    nullable: true,
    description: '连通分量: its parts between which there is no tie',
  })
  components(@Root() network: MeasuredNetwork) {
    return domain.networkComponents(network);
  }

  @FieldResolver(() => [DegreeCount], {
    nullable: true,
    description: '度分布: how many nodes have which degree, the lowest first',
  })
  async degreeDistribution(@Root() network: MeasuredNetwork, @Args(() => ListArgs) page: ListArgs) {
    return pageOf(await domain.degrees(network), page);
  }

  @FieldResolver(() => NetworkClustering, {
    nullable: true,
    description: '聚集程度: how far the neighbours of a node are tied to each other',
  })
  clustering(@Root() network: MeasuredNetwork) {
    return domain.clustering(network);
  }

  @FieldResolver(() => NetworkAssortativity, {
    nullable: true,
    description: '度同配性: whether those of many ties are tied to each other',
  })
  degreeAssortativity(@Root() network: MeasuredNetwork) {
    return domain.assortativityByDegree(network);
  }

  @FieldResolver(() => NetworkAssortativity, {
    nullable: true,
    description: '属性同配性: whether those alike are tied to each other',
  })
  assortativity(@Root() network: MeasuredNetwork, @Args(() => AssortativityArgs) { by }: AssortativityArgs) {
    return domain.assortativity(network, by);
  }

  @FieldResolver(() => NetworkPathLength, {
    nullable: true,
    description: '平均路径长度: how many steps nodes are apart',
  })
  averagePathLength(@Root() network: MeasuredNetwork) {
    return domain.pathLength(network);
  }

  @FieldResolver(() => NetworkModularity, {
    nullable: true,
    description: '模块度: how far it falls into communities (Leiden)',
  })
  modularity(@Root() network: MeasuredNetwork) {
    return domain.modularity(network);
  }
}
