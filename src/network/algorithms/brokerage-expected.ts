import { sumOf } from './sums';

/** Mean and variance of a count of pairs. */
interface Moments {
  mean: number;
  variance: number;
}

export type ExpectedPairs = Record<'inside' | 'across' | 'sameOther' | 'otherTwo', Moments>;

/**
 * What a broker's open pairs would come to by chance: its ties and its own group stay, and the groups of all other nodes
 * are dealt out among them at random, each group keeping its size. Exact, not sampled.
 *
 * The variance of a sum over pairs is that of one pair, of two pairs with a node in common and of two without:
 *
 *     E[X²] = P·p₂ + 2·S·p₃ + 2·D·p₄
 *
 * with P pairs, S couples of pairs that share a node, D that do not, and pₖ the chance that one pair, or both of two pairs
 * over k nodes, are of the kind.
 *
 * @param openPerAlter in how many open pairs each neighbour of the broker is
 * @param group the broker's
 * @param sizes of all groups, the broker counted in its own
 * @see Hubert, Assignment Methods in Combinatorial Data NetworkAnalysis, 1987, for moments under random assignment. Gould and
 *   Fernandez (1989) and R's `sna` deal out the ties instead and keep the groups; their expectations differ from these.
 */
export function expectedBrokerage(
  openPerAlter: readonly number[],
  group: string,
  sizes: ReadonlyMap<string, number>,
): ExpectedPairs {
  const pairs = sumOf(openPerAlter) / 2;
  const sharing = sumOf(openPerAlter.map((open) => (open * (open - 1)) / 2));
  const apart = (pairs * (pairs - 1)) / 2 - sharing;

  const own = (sizes.get(group) ?? 1) - 1;
  const others = [...sizes].filter(([name]) => name !== group).map(([, size]) => size);
  const outside = sumOf(others);
  const all = own + outside;
  const same = (k: number) => sumOf(others.map((size) => falling(size, k)));

  const moments = (two: number, three: number, four: number): Moments => {
    const mean = pairs * chance(two, all, 2);
    const square = mean + 2 * sharing * chance(three, all, 3) + 2 * apart * chance(four, all, 4);
    return { mean, variance: square - mean ** 2 };
  };

  // Ways to pick nodes in order such that a pair is of the kind, two pairs with a node in common are, two without are.
  const samePairs = same(2);
  const twoSamePairs = same(4) + sumOf(others.map((size) => falling(size, 2) * (samePairs - falling(size, 2))));
  const unlikeThree = sumOf(others.map((size) => size * falling(outside - size, 2)));
  const sameAndAny = samePairs * falling(outside - 2, 2);
  return {
    inside: moments(falling(own, 2), falling(own, 3), falling(own, 4)),
    sameOther: moments(samePairs, same(3), twoSamePairs),
    across: moments(
      2 * own * outside,
      own * falling(outside, 2) + outside * falling(own, 2),
      4 * falling(own, 2) * falling(outside, 2),
    ),
    otherTwo: moments(
      falling(outside, 2) - samePairs,
      unlikeThree,
      falling(outside, 4) - 2 * sameAndAny + twoSamePairs,
    ),
  };
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
