/** The platforms of one class, with the share of each weight that each may be given. Rows of as many as there are weights. */
export interface ScoredClass {
  count: number;
  weights: Float64Array;
  /** 1 where the points are a bonus. */
  isBonus: Uint8Array;
  bonusCap: number;
  /** Row by row; the shares at least and at most. */
  low: Float64Array;
  high: Float64Array;
}

/** The points that each may come to and the rank; of one whose values are all known both ends are the same. */
export interface Ranks {
  pointsLow: Float64Array;
  pointsHigh: Float64Array;
  /** 1 for the first; those with equal points share the better rank. */
  best: Int32Array;
  worst: Int32Array;
}

/** Below a millionth of a point sums of fractions differ where they should not. */
const UNITS = 1e6;

/** Points and ranks by some weights, by default those of the class. */
export function rank(scored: ScoredClass, weights = scored.weights): Ranks {
  const pointsLow = pointsOf(scored, scored.low, weights);
  const pointsHigh = pointsOf(scored, scored.high, weights);
  const lows = Float64Array.from(pointsLow).sort();
  const highs = Float64Array.from(pointsHigh).sort();
  const { count } = scored;
  const best = new Int32Array(count);
  const worst = new Int32Array(count);
  for (let row = 0; row < count; row += 1) {
    const [low, high] = [pointsLow[row] as number, pointsHigh[row] as number];
    // Those that are surely above, and those that may be; itself is among the latter where its points are not known well.
    best[row] = 1 + count - above(lows, high);
    worst[row] = 1 + count - above(highs, low) - (high > low ? 1 : 0);
  }
  return { pointsLow, pointsHigh, best, worst };
}

function pointsOf(
  { count, isBonus, bonusCap }: ScoredClass,
  shares: Float64Array,
  weights: Float64Array,
): Float64Array {
  const width = weights.length;
  const points = new Float64Array(count);
  for (let row = 0; row < count; row += 1) {
    let base = 0;
    let bonus = 0;
    for (let column = 0; column < width; column += 1) {
      const part = (shares[row * width + column] as number) * (weights[column] as number);
      if (isBonus[column]) bonus += part;
      else base += part;
    }
    points[row] = Math.round((base + Math.min(bonus, bonusCap)) * UNITS) / UNITS;
  }
  return points;
}

/** The first place in a sorted list whose number is above another. */
function above(sorted: Float64Array, number: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] as number) > number) to = middle;
    else from = middle + 1;
  }
  return from;
}
