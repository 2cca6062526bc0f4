/** A tie between two nodes, in either direction. */
interface Tie {
  source: string;
  target: string;
  weight: number;
}

/** A way from one node to another: the nodes along it. */
interface Way {
  nodes: string[];
  /** The sum of 1/weight along it: the weaker its ties, the longer it is taken to be. */
  resistance: number;
}

type Neighbours = Map<string, Map<string, number>>;

/**
 * The shortest ways between two nodes that pass none twice: those of the fewest steps first; among these, those of the
 * strongest ties, which is those of the least sum of 1/weight; among these, by ids.
 *
 * @param most how many ways at most
 * @param longest how many steps at most
 * @returns the nodes along each way
 * @see Yen, Finding the K Shortest Loopless Paths in a Network, Management Science 17 (1971)
 * @see Newman, Scientific collaboration networks II, Physical Review E 64 (2001), for 1/weight as length
 */
export function shortestPaths(
  ties: readonly Tie[],
  { from, to, most, longest }: { from: string; to: string; most: number; longest: number },
): string[][] {
  const neighbours = neighboursOf(ties);
  const found: Way[] = [];
  const first = shortestPath(neighbours, [from], to, longest, new Set());
  // Ways known to come next, by the nodes along them, so that none is listed twice.
  const candidates = new Map(first === undefined ? [] : [[first.nodes.join(' '), first]]);
  while (found.length < most && candidates.size > 0) {
    const [key, best] = [...candidates].reduce((a, b) => (isBefore(b[1], a[1]) ? b : a));
    candidates.delete(key);
    found.push(best);
    for (let spur = 0; spur < best.nodes.length - 1; spur += 1) {
      const root = best.nodes.slice(0, spur + 1);
      const taken = new Set(
        found.filter(({ nodes }) => root.every((id, index) => nodes[index] === id)).map(({ nodes }) => nodes[spur + 1]),
      );
      const way = shortestPath(neighbours, root, to, longest, taken);
      if (way !== undefined) candidates.set(way.nodes.join(' '), way);
    }
  }
  return found.map(({ nodes }) => nodes);
}

function neighboursOf(ties: readonly Tie[]): Neighbours {
  const neighbours: Neighbours = new Map();
  const add = (one: string, other: string, weight: number) => {
    const known = neighbours.get(one);
    if (known === undefined) neighbours.set(one, new Map([[other, weight]]));
    else known.set(other, weight);
  };
  for (const { source, target, weight } of ties) {
    add(source, target, weight);
    add(target, source, weight);
  }
  return neighbours;
}

/**
 * The shortest way that begins with `root`, does not come back to it, and does not go on from it to one of `taken`. It is
 * looked for step by step, since what has fewer steps comes first whatever its ties.
 */
function shortestPath(
  neighbours: Neighbours,
  root: readonly string[],
  to: string,
  longest: number,
  taken: ReadonlySet<string | undefined>,
): Way | undefined {
  const spur = root.at(-1) as string;
  const seen = new Set(root);
  let reached = new Map<string, Way>([[spur, { nodes: [...root], resistance: resistanceOf(neighbours, root) }]]);
  for (let steps = root.length; steps <= longest && reached.size > 0; steps += 1) {
    const next = new Map<string, Way>();
    for (const [id, { nodes, resistance }] of reached) {
      for (const [other, weight] of neighbours.get(id) ?? []) {
        if (seen.has(other) || (id === spur && taken.has(other))) continue;
        const way = { nodes: [...nodes, other], resistance: resistance + 1 / weight };
        const known = next.get(other);
        if (known === undefined || isBefore(way, known)) next.set(other, way);
      }
    }
    const way = next.get(to);
    if (way !== undefined) return way;
    for (const id of next.keys()) seen.add(id);
    reached = next;
  }
  return undefined;
}

function resistanceOf(neighbours: Neighbours, nodes: readonly string[]): number {
  return nodes.slice(1).reduce((sum, id, index) => {
    const weight = neighbours.get(nodes[index] as string)?.get(id) as number;
    return sum + 1 / weight;
  }, 0);
}

/** Sums of fractions taken in another order differ in their last digits; that is no difference. */
const ALIKE = 1e-9;

function isBefore(a: Way, b: Way): boolean {
  if (a.nodes.length !== b.nodes.length) return a.nodes.length < b.nodes.length;
  if (Math.abs(a.resistance - b.resistance) > ALIKE) return a.resistance < b.resistance;
  return a.nodes.join(' ') < b.nodes.join(' ');
}
