import eigenvectorCentrality from 'graphology-metrics/centrality/eigenvector';
import { badUserInput } from '../../../errors';
import { byGraphology } from '../../algorithms/graphology';
import type { NodeMeasure } from './node-measure';

const MOST_STEPS = 10_000;

const centrality = byGraphology((graph) =>
  eigenvectorCentrality(graph, { getEdgeWeight: 'weight', maxIterations: MOST_STEPS, tolerance: 1e-12 }),
);

/**
 * Eigenvector centrality by the weights of the ties, of Euclidean length 1. By graphology also where there is Graph Data
 * Science: that divides each weight by the strength of its node, which is another measure, and does not settle on a
 * network of two kinds of nodes.
 *
 * @see Bonacich, Power and centrality, AJS 92(5), 1987. NetworkX `eigenvector_centrality`, which steps by A + I as well.
 */
export const eigenvector: NodeMeasure = {
  name: 'eigenvector',
  term: '特征向量中心性',
  meaning: 'the more, the more strongly it is tied to those that are so themselves; the squares of all come to 1',
  order: 'how strongly it is tied to those that are strongly tied themselves',
  unit: 'Float',
  source: 'eigenvectorCentrality (Bonacich 1987)',
  fromTies: {
    library: centrality.library,
    of(ties) {
      if (ties.order === 0) return [];
      try {
        return centrality.of(ties);
      } catch (error) {
        if (!(error instanceof Error && error.message.endsWith('failed to converge.'))) throw error;
        throw badUserInput(
          'scope',
          `The eigenvector centrality of this network does not settle within ${MOST_STEPS} steps; narrow the network or take the PageRank.`,
        );
      }
    },
  },
};
