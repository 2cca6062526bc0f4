import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../../graphql/context';
import { nodesOf, pageIn } from '../../graphql/pages';
import { EgoNetworkArgs, NetworkNeighboursArgs, NetworkPathsArgs } from '../ties/arguments.types';
import { withWords } from '../ties/cut-words';
import { CollaborationNetwork } from '../ties/network.types';
import { weighsBySize } from '../ties/whole-network';
import { NetworkNeighbourConnection, NetworkPaths } from './around.types';
import { egoNetwork } from './ego-network';
import { type NetworkNeighbour, networkNeighbours } from './network-neighbours';
import { networkPaths } from './network-paths';

@Resolver()
export class AroundResolver {
  @Query(() => CollaborationNetwork, {
    description:
      '自我中心网络: the network around an organization, all within some steps of it and the ties among them; where it is too large, it is cut from the organization outward',
  })
  async egoNetwork(@Args(() => EgoNetworkArgs) args: EgoNetworkArgs, @Ctx() { graph }: Context) {
    const network = await egoNetwork(graph, args);
    return { ...withWords(network, { ...args, center: args.organization }), question: args };
  }

  @Query(() => NetworkPaths, {
    description:
      '合作路径: the shortest and next shortest ways from one organization to another, with evidence for each step',
  })
  networkPaths(@Args(() => NetworkPathsArgs) args: NetworkPathsArgs, @Ctx() { graph }: Context) {
    return networkPaths(graph, args);
  }

  @Query(() => NetworkNeighbourConnection, {
    description: '相邻机构: the organizations that one is tied to, the strongest tied first',
  })
  async networkNeighbours(
    @Args(() => NetworkNeighboursArgs) { first, after, ...args }: NetworkNeighboursArgs,
    @Ctx() { graph }: Context,
  ) {
    const pageOf = (all: NetworkNeighbour[]) =>
      pageIn(
        all,
        { first, after },
        {
          of: ['networkNeighbours', args],
          placeOf: ({ organization: { id }, tie: { weight } }) => [-weight, id],
          moves: weighsBySize(args.weighting),
        },
      );
    const { scope, neighbours: all } = await networkNeighbours(graph, args, (found) => nodesOf(pageOf(found)));
    return { scope, ...pageOf(all) };
  }
}
