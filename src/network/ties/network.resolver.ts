import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../graphql/context';
import { Source } from '../../graphql/entities';
import { NetworkArgs } from './arguments.types';
import { withWords } from './cut-words';
import { openEdges, type TieEvidence } from './evidence';
import * as domain from './network';
import { CollaborationNetwork, NetworkEdge, NetworkEvidence } from './network.types';

@Resolver(() => CollaborationNetwork)
export class NetworkResolver {
  @Query(() => CollaborationNetwork, {
    description: '合作网络: who works with whom, in which roles (政产学研金服用), by what and how strongly',
  })
  async collaborationNetwork(@Args(() => NetworkArgs) args: NetworkArgs, @Ctx() { graph }: Context) {
    return { ...withWords(await domain.collaborationNetwork(graph, args), args), question: args };
  }

  @FieldResolver(() => [NetworkEdge], { description: '边: all that are not left out, the strongest first' })
  edges(@Root() network: domain.Network, @Ctx() { graph }: Context) {
    return network.edges.map(openEdges(graph, network));
  }
}

@Resolver(() => NetworkEvidence)
export class NetworkEvidenceResolver {
  @FieldResolver(() => [Source], { description: '来源: the sources that show it' })
  sources(@Root() { sourceIds }: TieEvidence) {
    return sourceIds.map((id) => ({ id }));
  }
}
