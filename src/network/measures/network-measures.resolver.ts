import { Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../graphql/context';
import { ListArgs, pageOf } from '../../graphql/lists';
import { domainScope } from '../ties/scope.types';
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
    return measuredNetwork(graph, projections, { ...args, scope: domainScope(args.scope) });
  }

  @FieldResolver(() => NetworkSize)
  size(@Root() network: MeasuredNetwork) {
    return domain.networkSize(network);
  }

  @FieldResolver(() => NetworkComponents)
  components(@Root() network: MeasuredNetwork) {
    return domain.networkComponents(network);
  }

  @FieldResolver(() => [DegreeCount])
  async degreeDistribution(@Root() network: MeasuredNetwork, @Args(() => ListArgs) page: ListArgs) {
    return pageOf(await domain.degrees(network), page);
  }

  @FieldResolver(() => NetworkClustering)
  clustering(@Root() network: MeasuredNetwork) {
    return domain.clustering(network);
  }

  @FieldResolver(() => NetworkAssortativity)
  degreeAssortativity(@Root() network: MeasuredNetwork) {
    return domain.assortativityByDegree(network);
  }

  @FieldResolver(() => NetworkAssortativity)
  assortativity(@Root() network: MeasuredNetwork, @Args(() => AssortativityArgs) { by }: AssortativityArgs) {
    return domain.assortativity(network, by);
  }

  @FieldResolver(() => NetworkPathLength)
  averagePathLength(@Root() network: MeasuredNetwork) {
    return domain.pathLength(network);
  }

  @FieldResolver(() => NetworkModularity)
  modularity(@Root() network: MeasuredNetwork) {
    return domain.modularity(network);
  }
}

@Resolver(() => NetworkComponents)
export class NetworkComponentsResolver {
  @FieldResolver(() => [Int])
  sizes(@Root() { sizes }: domain.NetworkComponents, @Args(() => ListArgs) page: ListArgs): number[] {
    return pageOf(sizes, page);
  }
}
