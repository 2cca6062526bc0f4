import { DirectedGraph, UndirectedGraph } from 'graphology';
import { type Adjacency, type Arcs, arcsOf, ofEachNode, tiesOf } from './adjacency';
import type { Reckoning } from './reckoning';

const LIBRARY = 'graphology-metrics';

/** The network as graphology takes it; its nodes are named by their places. */
export function graphOf(ties: Adjacency): UndirectedGraph {
  const graph = new UndirectedGraph({ allowSelfLoops: false });
  for (let node = 0; node < ties.order; node += 1) graph.addNode(node);
  for (const [node, other, weight] of tiesOf(ties)) graph.addUndirectedEdge(node, other, { weight });
  return graph;
}

function directedGraphOf(arcs: Arcs): DirectedGraph {
  const graph = new DirectedGraph({ allowSelfLoops: false });
  for (let node = 0; node < arcs.outward.order; node += 1) graph.addNode(node);
  for (const [node, other, weight] of arcsOf(arcs)) graph.addDirectedEdge(node, other, { weight });
  return graph;
}

/** A measure that graphology has, of each node. */
export function byGraphology(
  reckon: (graph: UndirectedGraph) => Record<string, number>,
): Reckoning<Adjacency, number[]> {
  return { library: LIBRARY, of: (ties) => inOrder(ties, reckon(graphOf(ties))) };
}

/** The same of a network with direction. */
export function byGraphologyDirected(
  reckon: (graph: DirectedGraph) => Record<string, number>,
): Reckoning<Arcs, number[]> {
  return { library: LIBRARY, of: (arcs) => inOrder(arcs.outward, reckon(directedGraphOf(arcs))) };
}

function inOrder(ties: Adjacency, values: Record<string, number>): number[] {
  return ofEachNode(ties, (node) => values[node] as number);
}
