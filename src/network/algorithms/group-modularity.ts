import { type Adjacency, neighboursOf, weightsOf } from './adjacency';

/** How far the groups of a network hold together, and by how many of its ties that is told. */
export interface GroupModularity {
  /** Null where no tie counts. */
  value: number | null;
  /** How many ties count: those of which both ends are in a group. */
  ties: number;
  /** How many groups they join. */
  groupCount: number;
}

/**
 * How much more weight lies within given groups than by chance, as a part of all weight:
 *
 *     Q = Σ_x ( e(x,x) − a(x)² )
 *
 * with e(x,y) the part of the weight at all ends of ties from x to y, and a(x) that at x. A node of several groups has an
 * equal part in each, so that a tie counts once. A tie to a node of no group does not count.
 *
 * @see Newman and Girvan, Physical Review E 69, 026113 (2004), eq. 5; weighted: Newman, Physical Review E 70, 056131 (2004).
 *   Where each node is in one group, NetworkX `modularity` of the part of the network whose nodes are in one.
 */
export function groupModularity(ties: Adjacency, groups: readonly (readonly string[])[]): GroupModularity {
  const ends = new Map<string, number>();
  let within = 0;
  let total = 0;
  let count = 0;
  for (let node = 0; node < ties.order; node += 1) {
    const own = groups[node] as readonly string[];
    if (own.length === 0) continue;
    const weights = weightsOf(ties, node);
    for (const [index, other] of neighboursOf(ties, node).entries()) {
      const others = groups[other] as readonly string[];
      if (others.length === 0) continue;
      const weight = weights[index] as number;
      count += 1;
      total += weight;
      for (const group of own) {
        ends.set(group, (ends.get(group) ?? 0) + weight / own.length);
        if (others.includes(group)) within += weight / (own.length * others.length);
      }
    }
  }
  if (total === 0) return { value: null, ties: 0, groupCount: 0 };
  let byChance = 0;
  for (const part of ends.values()) byChance += (part / total) ** 2;
  return { value: within / total - byChance, ties: count / 2, groupCount: ends.size };
}
