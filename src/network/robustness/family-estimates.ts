import type { Adjacency } from '../algorithms/adjacency';
import { type BootstrapInterval, BootstrapIntervals } from '../algorithms/bootstrap';
import { asItIs, type Draw } from '../algorithms/categories';
import { type PermutationTest, PermutationTests } from '../algorithms/permutation-test';
import { dealOut, type Random } from '../algorithms/random';
import type { Family } from './statistics';

/** A number of a network, how it stands to chance and between what it lies. */
export interface Estimate {
  /** Null where it is not defined. */
  value: number | null;
  /** Null where the number is not defined, or leans on no categories that could be dealt out. */
  test: PermutationTest | null;
  interval: BootstrapInterval | null;
}

/** The numbers of a family as observed, and what they come to in permutations and resamples. */
export class FamilyEstimates {
  private readonly observed: (number | null)[];
  private readonly tests: PermutationTests;
  private readonly intervals: BootstrapIntervals;
  private readonly draw: Draw;
  private readonly deck: Int32Array;

  constructor(
    private readonly family: Family,
    ties: Adjacency,
    resamples: number,
  ) {
    this.draw = asItIs(ties);
    this.deck = family.holders.slice();
    this.observed = family.reckon(this.draw);
    this.tests = new PermutationTests(this.observed);
    this.intervals = new BootstrapIntervals(family.names.length, resamples);
  }

  /** Deals the categories out among those who hold them, each with all that it has, and takes in what comes of it. */
  permute(random: Random): void {
    const { holders, reckon } = this.family;
    if (holders.length === 0) return;
    dealOut(this.deck, random);
    const dealt = this.draw.holders.slice();
    for (const [place, node] of holders.entries()) dealt[node] = this.deck[place] as number;
    this.tests.add(reckon({ ...this.draw, holders: dealt }));
  }

  /** Takes in what comes of so many copies of each node. */
  resample(copies: Float64Array): void {
    this.intervals.add(this.family.reckon({ ...this.draw, copies }));
  }

  /** The numbers by their names. */
  *entries(): Generator<[name: string, estimate: Estimate]> {
    for (const [index, name] of this.family.names.entries()) {
      const value = this.observed[index] ?? null;
      const test = this.family.holders.length === 0 ? null : this.tests.at(index);
      yield [name, { value, test, interval: this.intervals.at(index) }];
    }
  }
}
