import { type Adjacency, neighboursOf, ofEachNode } from './adjacency';
import { expectedBrokerage } from './brokerage-expected';
import { tally } from './sums';

/** The five ways to stand between two that are not tied, by the groups of the three. */
export type BrokerageRole = 'coordinator' | 'consultant' | 'gatekeeper' | 'representative' | 'liaison';

/** A count, what it would come to by chance, and how far from that it lies in standard deviations. */
export interface BrokerageScore {
  count: number;
  expected: number;
  /** Null where chance leaves no other count. */
  z: number | null;
}

export type Brokerage = Record<BrokerageRole, BrokerageScore> & {
  /** All five together: how often the node stands between two that are not tied. */
  total: number;
};

/**
 * Gould–Fernandez brokerage of each node. A node b brokers between a and c when it is tied to both and they are not tied
 * to each other. Each way through b counts: a to c and c to a. With the groups of a, b and c it is
 *
 * - coordinator: all three in one group;
 * - consultant (itinerant broker): a and c in one group, b in another;
 * - gatekeeper: a in another group than b and c, which share one: b lets in;
 * - representative: c in another group than a and b, which share one: b speaks for its own outside;
 * - liaison: three groups.
 *
 * In an undirected network gatekeeper and representative are the same number. Nodes of no group broker nothing and
 * nothing is brokered between them.
 *
 * @param groups the group of each node; null where it is not known
 * @returns null for a node of no group
 * @see Gould and Fernandez, Structures of mediation: a formal approach to brokerage in transaction networks, Sociological
 *   Methodology 19, 1989; what is expected is in {@link expectedBrokerage}
 */
export function brokerage(ties: Adjacency, groups: readonly (string | null)[]): (Brokerage | null)[] {
  const sizes = tally(groups.filter((group) => group !== null));
  const isNeighbour = new Uint8Array(ties.order);
  return ofEachNode(ties, (broker) => {
    const group = groups[broker] as string | null;
    if (group === null) return null;
    const alters = [...neighboursOf(ties, broker)].filter((alter) => groups[alter] !== null);
    for (const alter of alters) isNeighbour[alter] = 1;
    const open = openPairs(ties, alters, groups, group, isNeighbour);
    for (const alter of alters) isNeighbour[alter] = 0;
    return scored(open, expectedBrokerage(open.perAlter, group, sizes));
  });
}

/** The unordered pairs of a broker's neighbours that are not tied to each other. */
interface OpenPairs {
  /** Both in the broker's group. */
  inside: number;
  /** One in the broker's group. */
  across: number;
  /** Both in one other group. */
  sameOther: number;
  /** In two other groups. */
  otherTwo: number;
  /** In how many of them each neighbour is. */
  perAlter: number[];
}

/** All pairs by group, less those that are tied: a hub's many pairs are never gone through. */
function openPairs(
  ties: Adjacency,
  alters: readonly number[],
  groups: readonly (string | null)[],
  group: string,
  isNeighbour: Uint8Array,
): OpenPairs {
  const members = tally(alters.map((alter) => groups[alter] as string));
  const own = members.get(group) ?? 0;
  const others = alters.length - own;
  const pairs = { inside: pairsOf(own), across: own * others, sameOther: 0, otherTwo: 0 };
  for (const [of, count] of members) if (of !== group) pairs.sameOther += pairsOf(count);
  pairs.otherTwo = pairsOf(others) - pairs.sameOther;

  const perAlter = alters.map((alter) => {
    let tied = 0;
    for (const other of neighboursOf(ties, alter)) {
      if (isNeighbour[other] === 0) continue;
      tied += 1;
      if (other > alter) pairs[kindOf(groups[alter] as string, groups[other] as string, group)] -= 1;
    }
    return alters.length - 1 - tied;
  });
  return { ...pairs, perAlter };
}

function kindOf(a: string, c: string, group: string): Exclude<keyof OpenPairs, 'perAlter'> {
  if (a === group && c === group) return 'inside';
  if (a === group || c === group) return 'across';
  return a === c ? 'sameOther' : 'otherTwo';
}

function pairsOf(count: number): number {
  return count < 2 ? 0 : (count * (count - 1)) / 2;
}

/**
 * Which pairs are gone through in which role, and in how many ways: a pair within or between other groups both ways in the
 * same role, one across in two roles.
 */
export const BROKERED: Record<BrokerageRole, { kind: Exclude<keyof OpenPairs, 'perAlter'>; ways: number }> = {
  coordinator: { kind: 'inside', ways: 2 },
  consultant: { kind: 'sameOther', ways: 2 },
  gatekeeper: { kind: 'across', ways: 1 },
  representative: { kind: 'across', ways: 1 },
  liaison: { kind: 'otherTwo', ways: 2 },
};

function scored(open: OpenPairs, expected: ReturnType<typeof expectedBrokerage>): Brokerage {
  const score = (role: BrokerageRole) => {
    const { kind, ways } = BROKERED[role];
    const { mean, variance } = expected[kind];
    return {
      count: ways * open[kind],
      expected: ways * mean,
      z: variance > 1e-9 ? (open[kind] - mean) / Math.sqrt(variance) : null,
    };
  };
  return {
    coordinator: score('coordinator'),
    consultant: score('consultant'),
    gatekeeper: score('gatekeeper'),
    representative: score('representative'),
    liaison: score('liaison'),
    total: 2 * (open.inside + open.across + open.sameOther + open.otherTwo),
  };
}
