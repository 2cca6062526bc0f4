import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../../graphql/context';
import { Long } from '../../graphql/long';
import { MeasuresArgs } from './measure-arguments.types';
import * as domain from './network-measures';
import { NetworkMeasures } from './network-measures.types';

@Resolver()
export class NetworkMeasuresResolver {
  @Long
  @Query(() => NetworkMeasures, {
    description: '网络测度: how large, dense, clustered and divided the network of collaboration is',
  })
  networkMeasures(@Args(() => MeasuresArgs) args: MeasuresArgs, @Ctx() { graph, projections }: Context) {
    return domain.networkMeasures(graph, projections, args);
  }
}
