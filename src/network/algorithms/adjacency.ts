/** Nodes and ties as lists: the nodes by number, and of each tie both ends and its weight. */
export interface TieLists {
  nodes: readonly number[];
  sources: readonly number[];
  targets: readonly number[];
  weights: readonly number[];
}

/**
 * An undirected network held in this process as the neighbours of each node, for what is reckoned here. Nodes are places 0 … order − 1; the neighbours of
 * a node stand in ascending order from `starts[node]` up to `starts[node + 1]`, each with the weight of the tie.
 */
export interface Adjacency {
  order: number;
  /** How many ties there are, each counted once. */
  size: number;
  starts: Int32Array;
  neighbours: Int32Array;
  weights: Float64Array;
}

/** @param lists every two tied nodes once, none tied to itself */
export function adjacencyFrom({ nodes, sources, targets, weights }: TieLists): Adjacency {
  const place = new Map(nodes.map((node, index) => [node, index]));
  const ends = [sources, targets].map((side) => side.map((node) => place.get(node) as number)) as [number[], number[]];
  const both = [...ends[0], ...ends[1]];
  const others = [...ends[1], ...ends[0]];
  const starts = new Int32Array(nodes.length + 1);
  for (const node of both) starts[node + 1] = (starts[node + 1] as number) + 1;
  for (let node = 0; node < nodes.length; node += 1) {
    starts[node + 1] = (starts[node + 1] as number) + (starts[node] as number);
  }
  // By the neighbour, so that each node's neighbours come out in ascending order.
  const inOrder = both.map((_, index) => index).sort((a, b) => (others[a] as number) - (others[b] as number));
  const next = starts.slice(0, nodes.length);
  const neighbours = new Int32Array(both.length);
  const tieWeights = new Float64Array(both.length);
  for (const index of inOrder) {
    const node = both[index] as number;
    const at = next[node] as number;
    neighbours[at] = others[index] as number;
    tieWeights[at] = weights[index % sources.length] as number;
    next[node] = at + 1;
  }
  return { order: nodes.length, size: sources.length, starts, neighbours, weights: tieWeights };
}

/** The neighbours of a node, in ascending order. */
export function neighboursOf({ starts, neighbours }: Adjacency, node: number): Int32Array {
  return neighbours.subarray(starts[node], starts[node + 1]);
}

/** The weights of the ties to them. */
export function weightsOf({ starts, weights }: Adjacency, node: number): Float64Array {
  return weights.subarray(starts[node], starts[node + 1]);
}

/** How many neighbours a node has. */
export function degreeOf({ starts }: Adjacency, node: number): number {
  return (starts[node + 1] as number) - (starts[node] as number);
}

/** A value for each node. */
export function ofEachNode<Value>({ order }: Adjacency, reckon: (node: number) => Value): Value[] {
  return Array.from({ length: order }, (_, node) => reckon(node));
}

/** The ties, each once, from the lesser place to the greater. */
export function* tiesOf(ties: Adjacency): Generator<[node: number, other: number, weight: number]> {
  for (let node = 0; node < ties.order; node += 1) {
    const weights = weightsOf(ties, node);
    for (const [index, other] of neighboursOf(ties, node).entries()) {
      if (node < other) yield [node, other, weights[index] as number];
    }
  }
}
