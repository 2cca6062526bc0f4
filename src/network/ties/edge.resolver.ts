import { Args, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Graph } from '../../database/graph';
import { Source } from '../../graphql/entities';
import { enumOf } from '../../graphql/enums';
import { ListArgs, pageOf } from '../../graphql/pages';
import * as vocabulary from '../../vocabulary';
import { evidenceOf, type ReadEdges, type TieEvidence } from './evidence';
import type * as found from './found';
import { NetworkEdge, NetworkEvidence } from './network.types';

/** An edge with the way to its evidence. */
type OpenEdge = found.NetworkEdge & { evidenceOf: ReturnType<typeof evidenceOf> };

/** Gives edges of one answer the way to their evidence, which is read once for all of them. */
export function openEdges(graph: Graph, read: ReadEdges): (edge: found.NetworkEdge) => OpenEdge {
  const ofAny = evidenceOf(graph, read);
  return (edge) => ({ ...edge, evidenceOf: ofAny });
}

@Resolver(() => NetworkEdge)
export class NetworkEdgeResolver {
  @FieldResolver(() => enumOf(vocabulary.Basis), {
    description: '依据: stated where a source states at least one of its ties',
  })
  basis(@Root() { isStated }: OpenEdge): vocabulary.Basis {
    return isStated ? 'STATED' : 'INFERRED';
  }

  @FieldResolver(() => [NetworkEvidence], {
    description: '证据: its ties, those of the earliest known day first, those undated last',
  })
  async evidence(@Root() edge: OpenEdge, @Args(() => ListArgs) page: ListArgs) {
    return pageOf(await edge.evidenceOf(edge), page);
  }
}

@Resolver(() => NetworkEvidence)
export class NetworkEvidenceResolver {
  @FieldResolver(() => [Source], { description: '来源: the sources that show it' })
  sources(@Root() { sourceIds }: TieEvidence) {
    return sourceIds.map((id) => ({ id }));
  }
}
