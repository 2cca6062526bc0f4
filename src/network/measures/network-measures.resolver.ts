import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../../graphql/context';
import { type ListArgs, pageOf } from '../../graphql/lists';
import { aboutOf, type MeasuredNetwork, measuredNetwork } from '../engine/measured-network';
import { domainScope } from '../ties/scope.types';
import { type AssortativityArgs, MeasuresArgs } from './measure-arguments.types';
import { NetworkMeasures } from './network-measures.types';
import { WHOLE_MEASURES } from './of-whole/list';
import type { WholeMeasure } from './of-whole/whole-measure';

@Resolver()
export class NetworkMeasuresResolver {
  @Query(() => NetworkMeasures, {
    description: '网络测度: how large, dense, clustered and divided the network of collaboration is',
  })
  async networkMeasures(@Args(() => MeasuresArgs) args: MeasuresArgs, @Ctx() { graph, projections }: Context) {
    return measuresOf(await measuredNetwork(graph, projections, { ...args, scope: domainScope(args.scope) }));
  }
}

/** The measures of a network, each reckoned when it is asked for, and lists by pages. */
export function measuresOf(network: MeasuredNetwork) {
  const measured =
    ({ answer, of }: WholeMeasure) =>
    async (args: ListArgs & AssortativityArgs) => {
      const value = await of(network, args.by);
      if (Array.isArray(value)) return pageOf(value, args);
      const lists = Object.keys(answer.fields).filter((field) => answer.fields[field]?.isList);
      const paged = lists.map((field) => [
        field,
        (page: ListArgs) => pageOf(value[field] as unknown as number[], page),
      ]);
      return { ...value, ...Object.fromEntries(paged) };
    };
  return { ...aboutOf(network), ...Object.fromEntries(WHOLE_MEASURES.map((one) => [one.name, measured(one)])) };
}
