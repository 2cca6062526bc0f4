import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../../graphql/context';
import { nodesOf, pageIn } from '../../graphql/pages';
import { EgoArgs, NeighboursArgs, PathsArgs } from '../ties/arguments.types';
import { withWords } from '../ties/cut-words';
import { CollaborationNetwork } from '../ties/network.types';
import { NeighbourConnection, NetworkPaths } from './around.types';
import { ego } from './ego';
import { type Neighbour, neighbours } from './neighbours';
import { paths } from './paths';

@Resolver()
export class AroundResolver {
  @Query(() => CollaborationNetwork, {
    description:
      '自我中心网络: the network around an organization, all within some steps of it and the ties among them; where it is too large, it is cut from the organization outward',
  })
  async ego(@Args(() => EgoArgs) args: EgoArgs, @Ctx() { graph }: Context) {
    const network = await ego(graph, args);
    return withWords(network, { ...args, center: args.organization });
  }

  @Query(() => NetworkPaths, {
    description:
      '合作路径: the shortest and next shortest ways from one organization to another, with evidence for each step',
  })
  paths(@Args(() => PathsArgs) args: PathsArgs, @Ctx() { graph }: Context) {
    return paths(graph, args);
  }

  @Query(() => NeighbourConnection, {
    description: '相邻机构: the organizations that one is tied to, the strongest tied first',
  })
  async neighbours(@Args(() => NeighboursArgs) { first, after, ...args }: NeighboursArgs, @Ctx() { graph }: Context) {
    const pageOf = (all: Neighbour[]) =>
      pageIn(
        all,
        { first, after },
        {
          of: ['neighbours', args],
          placeOf: ({ organization: { id }, tie: { weight } }) => [-weight, id],
          // Who joins what others share makes their ties weigh less, but where each counts 1.
          moves: args.weighting !== 'COUNT',
        },
      );
    const { scope, neighbours: all } = await neighbours(graph, args, (found) => nodesOf(pageOf(found)));
    return { scope, ...pageOf(all) };
  }
}
