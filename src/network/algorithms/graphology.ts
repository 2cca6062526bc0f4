import { UndirectedGraph } from 'graphology';
import { type Adjacency, ofEachNode, tiesOf } from './adjacency';

/** The network as graphology takes it; its nodes are named by their places. */
export function graphOf(ties: Adjacency): UndirectedGraph {
  const graph = new UndirectedGraph({ allowSelfLoops: false });
  for (let node = 0; node < ties.order; node += 1) graph.addNode(node);
  for (const [node, other, weight] of tiesOf(ties)) graph.addUndirectedEdge(node, other, { weight });
  return graph;
}

/** A measure that graphology has, of each node. */
export function byGraphology(reckon: (graph: UndirectedGraph) => Record<string, number>) {
  return (ties: Adjacency): number[] => {
    const values = reckon(graphOf(ties));
    return ofEachNode(ties, (node) => values[node] as number);
  };
}
