/**
 * The connected components of a network.
 *
 * @returns how many nodes each has
 */
export function componentsOf(nodes: Iterable<string>, edges: readonly (readonly [string, string])[]): number[] {
  const parents = new Map([...nodes].map((node) => [node, node]));
  const rootOf = (node: string): string => {
    let root = node;
    while (parents.get(root) !== root) {
      const above = parents.get(root) as string;
      // Halving the way keeps it short.
      parents.set(root, parents.get(above) as string);
      root = parents.get(root) as string;
    }
    return root;
  };
  for (const [one, other] of edges) parents.set(rootOf(one), rootOf(other));
  const sizes = new Map<string, number>();
  for (const node of parents.keys()) sizes.set(rootOf(node), (sizes.get(rootOf(node)) ?? 0) + 1);
  return [...sizes.values()];
}
