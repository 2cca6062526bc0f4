/** How a number stands to those that chance alone gives. */
export interface PermutationTest {
  /** Mean and standard deviation of what chance gave. */
  mean: number;
  standardDeviation: number;
  /** The chance of a number as great or greater, as small or smaller, and as far to either side. */
  pGreater: number;
  pLess: number;
  pTwoSided: number;
}

/** Two reckonings of one number differ by less than this part of it. */
const ROUNDING = 1e-9;

/**
 * Collects what numbers come to where chance alone is at work, and tells how those observed stand to it.
 *
 *     p = (b + 1) / (m + 1)
 *
 * where b of m permutations gave a number as extreme: the observed arrangement is one of those that chance could have given,
 * so that no p is ever 0. The two-sided p is twice the smaller of both, 1 at most.
 *
 * @see Davison and Hinkley, Bootstrap Methods and their Application (1997), 4.2; Phipson and Smyth, Statistical
 *   Applications in Genetics and Molecular Biology 9 (2010), 39
 */
export class PermutationTests {
  private readonly greater: Uint32Array;
  private readonly less: Uint32Array;
  private readonly sums: Float64Array;
  private readonly squares: Float64Array;
  private count = 0;

  /** @param observed null where it is not defined, as it then is in no permutation */
  constructor(private readonly observed: ArrayLike<number | null>) {
    const { length } = observed;
    this.greater = new Uint32Array(length);
    this.less = new Uint32Array(length);
    this.sums = new Float64Array(length);
    this.squares = new Float64Array(length);
  }

  /** Takes in what the same numbers came to in one permutation. */
  add(values: ArrayLike<number | null>): void {
    this.count += 1;
    for (let index = 0; index < this.observed.length; index += 1) {
      const observed = this.observed[index] ?? null;
      const value = values[index] ?? null;
      if (observed === null || value === null) continue;
      const margin = ROUNDING * Math.max(1, Math.abs(observed));
      if (value >= observed - margin) this.greater[index] = (this.greater[index] as number) + 1;
      if (value <= observed + margin) this.less[index] = (this.less[index] as number) + 1;
      // From the observed, so that squares of great numbers do not lose what little they differ by.
      this.sums[index] = (this.sums[index] as number) + (value - observed);
      this.squares[index] = (this.squares[index] as number) + (value - observed) ** 2;
    }
  }

  /** How the number at a place stands; null where it is not defined. */
  at(index: number): PermutationTest | null {
    const observed = this.observed[index] ?? null;
    if (observed === null) return null;
    const mean = (this.sums[index] as number) / this.count;
    const variance = Math.max(0, (this.squares[index] as number) / this.count - mean ** 2);
    const pOf = (extreme: Uint32Array) => ((extreme[index] as number) + 1) / (this.count + 1);
    const [pGreater, pLess] = [pOf(this.greater), pOf(this.less)];
    return {
      mean: observed + mean,
      standardDeviation: Math.sqrt(variance),
      pGreater,
      pLess,
      pTwoSided: Math.min(1, 2 * Math.min(pGreater, pLess)),
    };
  }
}
