import type { Random } from './random';
import { sumOf } from './sums';

/** How far a number would lie elsewhere had others been observed. */
export interface BootstrapInterval {
  /** Between these lie 95 of 100 resamples. */
  low: number;
  high: number;
  /** The standard deviation over the resamples. */
  standardError: number;
  /** In how many resamples it is defined. */
  resamples: number;
}

/** Which part of the resamples lies below the interval, and above. */
const TAIL = 0.025;

/** How often each node is drawn where as many as there are are drawn with replacement. */
export function drawCopies(copies: Float64Array, random: Random): void {
  copies.fill(0);
  for (let drawn = 0; drawn < copies.length; drawn += 1) {
    const node = random(copies.length);
    copies[node] = (copies[node] as number) + 1;
  }
}

/** Collects what numbers come to in resamples, and tells between what they lie. */
export class BootstrapIntervals {
  private readonly values: Float64Array[];
  private readonly counts: Uint32Array;

  constructor(numbers: number, resamples: number) {
    this.values = Array.from({ length: numbers }, () => new Float64Array(resamples));
    this.counts = new Uint32Array(numbers);
  }

  /** Takes in what the numbers came to in one resample; null where one is not defined. */
  add(values: readonly (number | null)[]): void {
    for (const [index, kept] of this.values.entries()) {
      const value = values[index] ?? null;
      if (value === null) continue;
      const count = this.counts[index] as number;
      kept[count] = value;
      this.counts[index] = count + 1;
    }
  }

  /** Between what the number at a place lies, by percentiles; null where fewer than two resamples tell. */
  at(index: number): BootstrapInterval | null {
    const resamples = this.counts[index] as number;
    if (resamples < 2) return null;
    const sorted = (this.values[index] as Float64Array).slice(0, resamples).sort();
    const mean = sumOf(sorted) / resamples;
    const variance = sumOf(sorted.map((value) => (value - mean) ** 2)) / (resamples - 1);
    return {
      low: quantile(sorted, TAIL),
      high: quantile(sorted, 1 - TAIL),
      standardError: Math.sqrt(variance),
      resamples,
    };
  }
}

/** As NumPy and R reckon it by default: linear between the values next to it (Hyndman and Fan 1996, type 7). */
function quantile(sorted: Float64Array, part: number): number {
  const place = (sorted.length - 1) * part;
  const below = Math.floor(place);
  const [low, high] = [sorted[below] as number, sorted[Math.min(below + 1, sorted.length - 1)] as number];
  return low + (high - low) * (place - below);
}
