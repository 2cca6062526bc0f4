import { tally } from './sums';

/**
 * The connected components of a network.
 *
 * @returns for each node a node of its component, the same for all of it
 */
export function componentsOf<Node>(
  nodes: Iterable<Node>,
  edges: Iterable<readonly [Node, Node, ...unknown[]]>,
): Node[] {
  const parents = new Map([...nodes].map((node) => [node, node]));
  const rootOf = (node: Node): Node => {
    let root = node;
    while (parents.get(root) !== root) {
      const above = parents.get(root) as Node;
      // Halving the way keeps it short.
      parents.set(root, parents.get(above) as Node);
      root = parents.get(root) as Node;
    }
    return root;
  };
  for (const [one, other] of edges) parents.set(rootOf(one), rootOf(other));
  return [...parents.keys()].map(rootOf);
}

/** The sizes of the parts that nodes with the same label make up, the largest first. */
export function partSizes(labels: readonly unknown[]): number[] {
  return [...tally(labels).values()].sort((a, b) => b - a);
}
