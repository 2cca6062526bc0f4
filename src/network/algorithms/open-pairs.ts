import { type Adjacency, neighboursOf } from './adjacency';
import type { BrokerageRole } from './brokerage-expected';

/** How many pairs of a broker's neighbours are not tied to each other, by the groups of the two. */
export interface OpenPairCounts {
  /** Both in the broker's group. */
  inside: number;
  /** One in the broker's group. */
  across: number;
  /** Both in one other group. */
  sameOther: number;
  /** In two other groups. */
  otherTwo: number;
}

/**
 * Which pairs are gone through in which role of brokerage, and in how many ways: a pair within or between other groups both
 * ways in the same role, one across in two roles.
 */
export const BROKERED: Record<BrokerageRole, { kind: keyof OpenPairCounts; ways: number }> = {
  coordinator: { kind: 'inside', ways: 2 },
  consultant: { kind: 'sameOther', ways: 2 },
  gatekeeper: { kind: 'across', ways: 1 },
  representative: { kind: 'across', ways: 1 },
  liaison: { kind: 'otherTwo', ways: 2 },
};

/** Groups as numbers: of each node, −1 where it is not known. */
export interface Groups {
  count: number;
  of: Int32Array;
}

/**
 * Counts the open pairs of brokers again and again, as groups are dealt out anew: which neighbours are tied to each other
 * is looked up once. What it counts is what `brokerage` counts.
 */
export class OpenPairs {
  /** Of each broker the pairs of its neighbours that are tied, as two nodes each, from `starts` on. */
  private readonly starts: Int32Array;
  private readonly tied: Int32Array;
  /** By group, of the broker at hand: how many of its neighbours are in it, and the sum of the squares of their copies. */
  private readonly sizes: Float64Array;
  private readonly squares: Float64Array;

  constructor(
    private readonly ties: Adjacency,
    groupCount: number,
  ) {
    const tied: number[] = [];
    this.starts = new Int32Array(ties.order + 1);
    eachTiedPair(ties, (broker, one, other) => {
      tied.push(one, other);
      this.starts[broker + 1] = tied.length;
    });
    // A broker without such pairs ends where the one before it does.
    for (let broker = 0; broker < ties.order; broker += 1) {
      this.starts[broker + 1] = Math.max(this.starts[broker] as number, this.starts[broker + 1] as number);
    }
    this.tied = Int32Array.from(tied);
    this.sizes = new Float64Array(groupCount);
    this.squares = new Float64Array(groupCount);
  }

  /**
   * The open pairs of one broker; none where its group is not known.
   *
   * @param groups the group of each node, the broker's own among them
   * @param copies how often each node is there; two copies of one are no pair
   */
  of(broker: number, groups: Int32Array, copies: Float64Array): OpenPairCounts {
    const own = groups[broker] as number;
    if (own < 0) return { inside: 0, across: 0, sameOther: 0, otherTwo: 0 };
    const { sizes, squares } = this;
    const alters = neighboursOf(this.ties, broker);
    const size = this.addUp(alters, groups, copies);
    const inOwn = sizes[own] as number;
    const counts = {
      inside: (inOwn ** 2 - (squares[own] as number)) / 2,
      across: inOwn * (size - inOwn),
      sameOther: 0,
      otherTwo: (size - inOwn) ** 2 / 2,
    };
    sizes[own] = 0;
    squares[own] = 0;
    for (const alter of alters) {
      const group = groups[alter] as number;
      if (group < 0) continue;
      const square = (sizes[group] as number) ** 2;
      counts.sameOther += (square - (squares[group] as number)) / 2;
      counts.otherTwo -= square / 2;
      // Each group once.
      sizes[group] = 0;
      squares[group] = 0;
    }
    this.takeOff(counts, broker, groups, copies);
    return counts;
  }

  private addUp(alters: Int32Array, groups: Int32Array, copies: Float64Array): number {
    const { sizes, squares } = this;
    let size = 0;
    for (const alter of alters) {
      const group = groups[alter] as number;
      if (group < 0) continue;
      const times = copies[alter] as number;
      size += times;
      sizes[group] = (sizes[group] as number) + times;
      squares[group] = (squares[group] as number) + times ** 2;
    }
    return size;
  }

  /** Takes off the pairs that are tied. */
  private takeOff(counts: OpenPairCounts, broker: number, groups: Int32Array, copies: Float64Array): void {
    const { tied, starts } = this;
    const own = groups[broker] as number;
    for (let at = starts[broker] as number; at < (starts[broker + 1] as number); at += 2) {
      const [one, other] = [tied[at] as number, tied[at + 1] as number];
      const [a, c] = [groups[one] as number, groups[other] as number];
      if (a < 0 || c < 0) continue;
      const times = (copies[one] as number) * (copies[other] as number);
      if (a === own && c === own) counts.inside -= times;
      else if (a === own || c === own) counts.across -= times;
      else if (a === c) counts.sameOther -= times;
      else counts.otherTwo -= times;
    }
  }
}

/** Goes through the pairs of tied neighbours of each node in turn. */
function eachTiedPair(ties: Adjacency, visit: (broker: number, one: number, other: number) => void): void {
  const isNeighbour = new Uint8Array(ties.order);
  for (let broker = 0; broker < ties.order; broker += 1) {
    const alters = neighboursOf(ties, broker);
    for (const alter of alters) isNeighbour[alter] = 1;
    for (const alter of alters) {
      for (const other of neighboursOf(ties, alter)) {
        if (other > alter && isNeighbour[other] === 1) visit(broker, alter, other);
      }
    }
    for (const alter of alters) isNeighbour[alter] = 0;
  }
}

/** How many pairs of tied neighbours there are, those of all nodes together: three for each triangle. */
export function tiedPairCount(ties: Adjacency): number {
  let count = 0;
  eachTiedPair(ties, () => {
    count += 1;
  });
  return count;
}
