import { type Arcs, neighboursOf, ofEachNode } from './adjacency';
import { type BrokerageRole, type BrokeredPairs, expectedBrokerage } from './brokerage-expected';
import { tally } from './sums';

/** A count, what it would come to by chance, and how far from that it lies in standard deviations. */
export interface BrokerageScore {
  count: number;
  expected: number;
  /** Null where chance leaves no other count. */
  z: number | null;
}

/** How often a node stands between two others in each of the five ways, by the groups of the three. */
export type Brokerage = Record<BrokerageRole, BrokerageScore> & {
  /** All five together: how often the node stands between two that are not tied. */
  total: number;
};

/**
 * Gould–Fernandez brokerage of each node. A node b brokers from a to c when there are arcs from a to b and from b to c, and
 * none from a to c. Without direction each way through b counts: a to c and c to a. With the groups of a, b and c it is
 *
 * - coordinator: all three in one group;
 * - consultant (itinerant broker): a and c in one group, b in another;
 * - gatekeeper: a in another group than b and c, which share one: b lets in;
 * - representative: c in another group than a and b, which share one: b speaks for its own outside;
 * - liaison: three groups.
 *
 * Without direction gatekeeper and representative are the same number. Nodes of no group broker nothing and nothing is
 * brokered between them.
 *
 * @param groups the group of each node; null where it is not known
 * @returns null for a node of no group
 * @see Gould and Fernandez, Structures of mediation: a formal approach to brokerage in transaction networks, Sociological
 *   Methodology 19, 1989; what is expected is in {@link expectedBrokerage}
 */
export function brokerage(arcs: Arcs, groups: readonly (string | null)[]): (Brokerage | null)[] {
  const { outward, inward } = arcs;
  const sizes = tally(groups.filter((group) => group !== null));
  const isFirst = new Uint8Array(outward.order);
  const isSecond = new Uint8Array(outward.order);
  return ofEachNode(outward, (broker) => {
    const group = groups[broker] as string | null;
    if (group === null) return null;
    const known = (node: number) => groups[node] !== null;
    const around = { in: neighboursOf(inward, broker).filter(known), out: neighboursOf(outward, broker).filter(known) };
    for (const node of around.in) isFirst[node] = 1;
    for (const node of around.out) isSecond[node] = 1;
    const marks = { isFirst, isSecond };
    const counts = countsOf(arcs, around, groups as string[], group, marks);
    const open = openPairs(arcs, around, marks);
    for (const node of around.in) isFirst[node] = 0;
    for (const node of around.out) isSecond[node] = 0;
    return scored(counts, expectedBrokerage(open, group, sizes));
  });
}

/** Who leads to a broker and whom it leads to. */
interface Around {
  in: Int32Array;
  out: Int32Array;
}

/** Of all nodes which are among these. */
interface Marks {
  isFirst: Uint8Array;
  isSecond: Uint8Array;
}

/** How many open pairs there are in each role: all by group, less those that are tied. A hub's many pairs are never gone through. */
function countsOf(
  { outward }: Arcs,
  around: Around,
  groups: readonly string[],
  group: string,
  { isSecond }: Marks,
): Record<BrokerageRole, number> {
  const groupsOf = (nodes: Int32Array) => tally(Array.from(nodes, (node) => groups[node] as string));
  const [first, second] = [groupsOf(around.in), groupsOf(around.out)];
  const [ownFirst, ownSecond] = [first.get(group) ?? 0, second.get(group) ?? 0];
  const [otherFirst, otherSecond] = [around.in.length - ownFirst, around.out.length - ownSecond];
  let consultant = 0;
  for (const [of, count] of first) if (of !== group) consultant += count * (second.get(of) ?? 0);
  const counts = {
    coordinator: ownFirst * ownSecond,
    consultant,
    gatekeeper: otherFirst * ownSecond,
    representative: ownFirst * otherSecond,
    liaison: otherFirst * otherSecond - consultant,
  };
  for (const from of around.in) {
    // Nobody is brokered to itself.
    if (isSecond[from] === 1) counts[roleOf(groups[from] as string, group, groups[from] as string)] -= 1;
    for (const to of neighboursOf(outward, from)) {
      if (isSecond[to] === 1) counts[roleOf(groups[from] as string, group, groups[to] as string)] -= 1;
    }
  }
  return counts;
}

function roleOf(from: string, own: string, to: string): BrokerageRole {
  if (from === to) return from === own ? 'coordinator' : 'consultant';
  if (to === own) return 'gatekeeper';
  return from === own ? 'representative' : 'liaison';
}

function openPairs({ outward, inward }: Arcs, around: Around, { isFirst, isSecond }: Marks): BrokeredPairs {
  const alters = [...new Set([...around.in, ...around.out])];
  const marked = (nodes: Int32Array, marks: Uint8Array) => nodes.filter((node) => marks[node] === 1);
  const mutual = around.in.filter((node) => isSecond[node] === 1);
  const isMutual = (node: number) => isFirst[node] === 1 && isSecond[node] === 1;
  let reversed = mutual.length * (mutual.length - 1);
  for (const node of mutual) {
    reversed -= new Set([...neighboursOf(outward, node), ...neighboursOf(inward, node)].filter(isMutual)).size;
  }
  return {
    firsts: alters.map((node) =>
      isFirst[node] === 0
        ? 0
        : around.out.length - (isSecond[node] as number) - marked(neighboursOf(outward, node), isSecond).length,
    ),
    seconds: alters.map((node) =>
      isSecond[node] === 0
        ? 0
        : around.in.length - (isFirst[node] as number) - marked(neighboursOf(inward, node), isFirst).length,
    ),
    reversed,
  };
}

function scored(counts: Record<BrokerageRole, number>, expected: ReturnType<typeof expectedBrokerage>): Brokerage {
  const score = (role: BrokerageRole) => {
    const { mean, variance } = expected[role];
    const z = variance > 1e-9 ? (counts[role] - mean) / Math.sqrt(variance) : null;
    return { count: counts[role], expected: mean, z };
  };
  return {
    coordinator: score('coordinator'),
    consultant: score('consultant'),
    gatekeeper: score('gatekeeper'),
    representative: score('representative'),
    liaison: score('liaison'),
    total: counts.coordinator + counts.consultant + counts.gatekeeper + counts.representative + counts.liaison,
  };
}
