import { sumOf } from './sums';

/** Mean and variance of a count of pairs. */
interface Moments {
  mean: number;
  variance: number;
}

/** The kinds of pairs between which a node can stand, as the roles of brokerage have them. */
export type BrokerageRole = 'coordinator' | 'consultant' | 'gatekeeper' | 'representative' | 'liaison';

/** Through how many open pairs a node goes, and how these hang together. */
export interface BrokeredPairs {
  /** For each neighbour in how many pairs it stands first, and in how many second. */
  firsts: readonly number[];
  seconds: readonly number[];
  /** Of how many pairs the reverse is open as well. */
  reversed: number;
}

/**
 * What a broker's open pairs, each from one neighbour to another, would come to by chance: its ties and its own group
 * stay, and the groups of all other nodes are dealt out among them at random, each group keeping its size. Exact, not sampled.
 *
 * The mean of the square of a count is the sum over all couples of pairs of the chance that both are of the kind:
 *
 *     E[X²] = Σ p(one and the same) + p(reverse) + p(same first) + p(same second) + p(one's second is the other's first)
 *             + p(no node in common)
 *
 * @param group the broker's
 * @param sizes of all groups, the broker counted in its own
 * @see Hubert, Assignment Methods in Combinatorial Data Analysis, 1987, for moments under random assignment. Gould and
 *   Fernandez (1989) and R's `sna` deal out the ties instead and keep the groups; their expectations differ from these.
 */
export function expectedBrokerage(
  { firsts, seconds, reversed }: BrokeredPairs,
  group: string,
  sizes: ReadonlyMap<string, number>,
): Record<BrokerageRole, Moments> {
  const pairs = sumOf(firsts);
  const sameFirst = sumOf(firsts.map((open) => open * (open - 1)));
  const sameSecond = sumOf(seconds.map((open) => open * (open - 1)));
  // Through a node from one pair on into another, or back; a pair and its reverse meet at both of their nodes.
  const chained = 2 * (sumOf(firsts.map((open, alter) => open * (seconds[alter] as number))) - reversed);
  const apart = pairs ** 2 - pairs - reversed - sameFirst - sameSecond - chained;

  const own = (sizes.get(group) ?? 1) - 1;
  const others = [...sizes].filter(([name]) => name !== group).map(([, size]) => size);
  const outside = sumOf(others);
  const all = own + outside;
  const same = (k: number) => sumOf(others.map((size) => falling(size, k)));
  const moments = (two: number, { first, second, chain, four, back }: Ways): Moments => {
    const mean = pairs * chance(two, all, 2);
    const threes = sameFirst * first + sameSecond * second + chained * chain;
    const square = mean + reversed * chance(back, all, 2) + chance(threes, all, 3) + apart * chance(four, all, 4);
    return { mean, variance: square - mean ** 2 };
  };
  /** Of pairs whose reverse is of the kind as well. */
  const eitherWay = (two: number, three: number, four: number) =>
    moments(two, { first: three, second: three, chain: three, four, back: two });
  /** From outside in or from inside out, which never goes on or back. */
  const across = (first: number, second: number) =>
    moments(own * outside, { first, second, chain: 0, four: falling(own, 2) * falling(outside, 2), back: 0 });

  // Ways to pick nodes in order such that a pair is of the kind, two pairs with a node in common are, two without are.
  const samePairs = same(2);
  const twoSamePairs = same(4) + sumOf(others.map((size) => falling(size, 2) * (samePairs - falling(size, 2))));
  const unlikeThree = sumOf(others.map((size) => size * falling(outside - size, 2)));
  const sameAndAny = samePairs * falling(outside - 2, 2);
  const [twoOwn, twoOutside] = [outside * falling(own, 2), own * falling(outside, 2)];
  return {
    coordinator: eitherWay(falling(own, 2), falling(own, 3), falling(own, 4)),
    consultant: eitherWay(samePairs, same(3), twoSamePairs),
    gatekeeper: across(twoOwn, twoOutside),
    representative: across(twoOutside, twoOwn),
    liaison: eitherWay(
      falling(outside, 2) - samePairs,
      unlikeThree,
      falling(outside, 4) - 2 * sameAndAny + twoSamePairs,
    ),
  };
}

/** In how many ways two pairs are both of a kind that share their first node, their second, the one's second and the other's first, none, or both. */
interface Ways {
  first: number;
  second: number;
  chain: number;
  four: number;
  back: number;
}

/** The chance of `ways` among all ways to pick k of `all` nodes in order. */
function chance(ways: number, all: number, k: number): number {
  return all < k ? 0 : ways / falling(all, k);
}

/** n (n − 1) … with k factors: the ways to pick k of n in order. */
function falling(n: number, k: number): number {
  let product = 1;
  for (let factor = 0; factor < k; factor += 1) product *= Math.max(0, n - factor);
  return product;
}
