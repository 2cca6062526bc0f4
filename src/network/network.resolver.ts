import { Arg, Args, Ctx, FieldResolver, Float, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context';
import { Source } from '../graphql/entities';
import { enumOf } from '../graphql/enums';
import { ListArgs, pageOf } from '../graphql/lists';
import * as vocabulary from '../vocabulary';
import { inWords } from './cut-words';
import { evidenceOf, type TieEvidence } from './evidence';
import type * as found from './found';
import * as domain from './network';
import { CollaborationNetwork, NetworkEdge, NetworkEvidence } from './network.types';
import { domainScope, NetworkScope, SCOPE } from './scope.types';

/** An edge with the way to its evidence, which is read once for all edges of the answer. */
type OpenEdge = found.NetworkEdge & { evidence: ReturnType<typeof evidenceOf> };

@Resolver(() => CollaborationNetwork)
export class NetworkResolver {
  @Query(() => CollaborationNetwork, {
    description: '合作网络: who works with whom, in which roles (政产学研金服用), by what and how strongly',
  })
  async collaborationNetwork(
    @Arg('scope', () => NetworkScope, { nullable: true, description: SCOPE }) scope: NetworkScope | null,
    @Arg('projection', () => enumOf(vocabulary.NetworkProjection), {
      defaultValue: 'ORGANIZATION_ORGANIZATION',
      description: '网络投影: what the nodes are',
    })
    projection: vocabulary.NetworkProjection,
    @Arg('weighting', () => enumOf(vocabulary.TieWeighting), {
      defaultValue: 'COUNT',
      description: '边权算法: how edges are weighed',
    })
    weighting: vocabulary.TieWeighting,
    @Arg('minWeight', () => Float, { defaultValue: 0, description: '最低边权: only edges of this weight or more' })
    minWeight: number,
    @Arg('limit', () => Int, {
      defaultValue: 500,
      description: '节点上限: how many nodes at most; a larger network is cut, and `leftOut` says how',
    })
    limit: number,
    @Arg('edgeLimit', () => Int, {
      defaultValue: 2_000,
      description: '边上限: how many edges at most, 10,000 or fewer; of more the strongest are shown',
    })
    edgeLimit: number,
    @Arg('cut', () => enumOf(vocabulary.NetworkCut), {
      defaultValue: 'STRONGEST_TIES',
      description: '裁剪规则: what stays where there are more nodes than `limit`',
    })
    cut: vocabulary.NetworkCut,
    @Ctx() { graph }: Context,
  ) {
    const question = { scope: domainScope(scope), projection, weighting, minWeight, limit, edgeLimit, cut };
    const network = await domain.collaborationNetwork(graph, question);
    return { ...network, leftOut: { ...network.leftOut, ...inWords(network.leftOut, question) } };
  }

  @FieldResolver(() => [NetworkEdge])
  edges(@Root() network: domain.Network, @Ctx() { graph }: Context): OpenEdge[] {
    const evidence = evidenceOf(graph, network);
    return network.edges.map((edge) => ({ ...edge, evidence }));
  }
}

@Resolver(() => NetworkEdge)
export class NetworkEdgeResolver {
  @FieldResolver(() => enumOf(vocabulary.Basis))
  basis(@Root() { isStated }: OpenEdge): vocabulary.Basis {
    return isStated ? 'STATED' : 'INFERRED';
  }

  @FieldResolver(() => [NetworkEvidence])
  async evidence(@Root() edge: OpenEdge, @Args(() => ListArgs) page: ListArgs) {
    return pageOf(await edge.evidence(edge), page);
  }
}

@Resolver(() => NetworkEvidence)
export class NetworkEvidenceResolver {
  @FieldResolver(() => [Source])
  sources(@Root() { sourceIds }: TieEvidence) {
    return sourceIds.map((id) => ({ id }));
  }
}
