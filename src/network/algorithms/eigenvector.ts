import eigenvectorCentrality from 'graphology-metrics/centrality/eigenvector';
import { badUserInput } from '../../errors';
import type { Adjacency } from './adjacency';
import { graphOf, inOrder } from './graphology';

const MOST_STEPS = 10_000;

/**
 * Eigenvector centrality by the weights of the ties, of Euclidean length 1. By graphology also where there is Graph Data
 * Science: that divides each weight by the strength of its node, which is another measure, and does not settle on a
 * network of two kinds of nodes.
 *
 * @param argument the argument that the network came from
 * @throws PublicError BAD_USER_INPUT when the network has no leading eigenvector that stands out
 * @see Bonacich, Power and centrality, AJS 92(5), 1987. NetworkX `eigenvector_centrality`, which steps by A + I as well.
 */
export function eigenvector(ties: Adjacency, argument: string): readonly number[] {
  if (ties.order === 0) return [];
  try {
    const options = { getEdgeWeight: 'weight', maxIterations: MOST_STEPS, tolerance: 1e-12 };
    return inOrder(eigenvectorCentrality(graphOf(ties), options), ties.order);
  } catch (error) {
    if (!(error instanceof Error && error.message.endsWith('failed to converge.'))) throw error;
    throw badUserInput(
      argument,
      `The eigenvector centrality of this network does not settle within ${MOST_STEPS} steps; narrow the network or take the PageRank.`,
    );
  }
}
