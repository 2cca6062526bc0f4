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

/** A network with direction: whom each node leads to, and who leads to it. Without direction the two are the same. */
export interface Arcs {
  outward: Adjacency;
  inward: Adjacency;
}

/** @param lists every two tied nodes once, none tied to itself */
export function adjacencyFrom(lists: TieLists): Adjacency {
  const { sources, targets } = placesOf(lists);
  return neighbourLists(lists, [...sources, ...targets], [...targets, ...sources]);
}

/**
 * @param all every arc once, from its source to its target, none from a node to itself; those of nodes that came since
 *   the nodes were listed are left out
 */
export function arcsFrom(all: TieLists): Arcs {
  const known = new Set(all.nodes);
  const isKnown = (_: number, arc: number) =>
    known.has(all.sources[arc] as number) && known.has(all.targets[arc] as number);
  const lists = {
    nodes: all.nodes,
    sources: all.sources.filter(isKnown),
    targets: all.targets.filter(isKnown),
    weights: all.weights.filter(isKnown),
  };
  const { sources, targets } = placesOf(lists);
  return { outward: neighbourLists(lists, sources, targets), inward: neighbourLists(lists, targets, sources) };
}

/** A network without direction as one in which each tie leads both ways. */
export function bothWays(ties: Adjacency): Arcs {
  return { outward: ties, inward: ties };
}

function placesOf({ nodes, sources, targets }: TieLists): Record<'sources' | 'targets', number[]> {
  const place = new Map(nodes.map((node, index) => [node, index]));
  const places = (side: readonly number[]) => side.map((node) => place.get(node) as number);
  return { sources: places(sources), targets: places(targets) };
}

/** The others of each of `ends`, side by side; the weights of the ties repeat where both of their ends are among these. */
function neighbourLists({ nodes, sources, weights }: TieLists, ends: number[], others: number[]): Adjacency {
  const starts = new Int32Array(nodes.length + 1);
  for (const node of ends) starts[node + 1] = (starts[node + 1] as number) + 1;
  for (let node = 0; node < nodes.length; node += 1) {
    starts[node + 1] = (starts[node + 1] as number) + (starts[node] as number);
  }
  // By the neighbour, so that each node's neighbours come out in ascending order.
  const inOrder = ends.map((_, index) => index).sort((a, b) => (others[a] as number) - (others[b] as number));
  const next = starts.slice(0, nodes.length);
  const neighbours = new Int32Array(ends.length);
  const tieWeights = new Float64Array(ends.length);
  for (const index of inOrder) {
    const node = ends[index] as number;
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
  for (const tie of arcsOf({ outward: ties })) if (tie[0] < tie[1]) yield tie;
}

/** The arcs as they lead. */
export function* arcsOf({ outward }: Pick<Arcs, 'outward'>): Generator<[node: number, other: number, weight: number]> {
  for (let node = 0; node < outward.order; node += 1) {
    const weights = weightsOf(outward, node);
    for (const [index, other] of neighboursOf(outward, node).entries()) yield [node, other, weights[index] as number];
  }
}
