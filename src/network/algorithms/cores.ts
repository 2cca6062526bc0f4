/** Two nodes that are tied. */
export interface Link {
  source: string;
  target: string;
}

/**
 * The core number of every node: the greatest k such that it belongs to the k-core, the largest part of the network in
 * which each node has k neighbours or more.
 *
 * @param links each two nodes at most once, none to itself
 * @see Batagelj and Zaveršnik, An O(m) algorithm for cores decomposition of networks, 2003
 */
export function coreNumbers(nodes: readonly string[], links: readonly Link[]): Map<string, number> {
  const neighbours = new Map<string, string[]>(nodes.map((id) => [id, []]));
  for (const { source, target } of links) {
    neighbours.get(source)?.push(target);
    neighbours.get(target)?.push(source);
  }
  const degrees = new Map([...neighbours].map(([id, others]) => [id, others.length]));
  // Nodes by the degree that they have left; one is moved down a bucket each time it loses a neighbour.
  const buckets: Set<string>[] = [];
  const bucket = (degree: number) => (buckets[degree] ??= new Set());
  for (const [id, degree] of degrees) bucket(degree).add(id);
  const cores = new Map<string, number>();
  let core = 0;
  for (let degree = 0; degree < buckets.length; ) {
    const [id] = buckets[degree] ?? [];
    if (id === undefined) {
      degree += 1;
      continue;
    }
    core = Math.max(core, degree);
    buckets[degree]?.delete(id);
    cores.set(id, core);
    for (const other of neighbours.get(id) ?? []) {
      const left = degrees.get(other) as number;
      if (cores.has(other)) continue;
      buckets[left]?.delete(other);
      degrees.set(other, left - 1);
      bucket(left - 1).add(other);
    }
    degree = Math.max(0, degree - 1);
  }
  return cores;
}
