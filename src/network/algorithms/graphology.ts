import { UndirectedGraph } from 'graphology';
import { type Adjacency, neighboursOf, weightsOf } from './adjacency';

/** The network as graphology takes it; its nodes are named by their places. */
export function graphOf(ties: Adjacency): UndirectedGraph {
  const graph = new UndirectedGraph({ allowSelfLoops: false });
  for (let node = 0; node < ties.order; node += 1) graph.addNode(node);
  for (let node = 0; node < ties.order; node += 1) {
    const weights = weightsOf(ties, node);
    neighboursOf(ties, node).forEach((other, index) => {
      if (node < other) graph.addUndirectedEdge(node, other, { weight: weights[index] });
    });
  }
  return graph;
}

/** What graphology gave by the nodes' names, in their order. */
export function inOrder(values: Record<string, number>, order: number): number[] {
  return Array.from({ length: order }, (_, node) => values[node] as number);
}
