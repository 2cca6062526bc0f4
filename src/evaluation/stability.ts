import { badUserInput } from '../errors';
import { randomOf } from '../network/algorithms/random';
import { FULL_POINTS } from './design/scheme';
import { rank, type ScoredClass } from './rank';

/** How many times the weights are varied, and of which seed: the same question has the same answer. */
export const VARIATIONS = 1_000;
export const SEED = 20_181_130;

/** How far the ranks of a class hold when its weights vary. */
export interface ClassStability {
  /** In how many of the variations no rank of the class is another. */
  held: number;
  /** By row: in how many its rank is the same, and the best and the worst that it has in any. */
  heldEach: Int32Array;
  best: Int32Array;
  worst: Int32Array;
}

/**
 * Varies each base weight by up to a share of itself, every value between as likely as any other, and has them add up as
 * before. Bonus weights stay.
 *
 * @param share from 0 to 1, without 0
 * @param stream another one for each class
 */
export function stabilityOf(scored: ScoredClass, share: number, stream: number): ClassStability {
  const { count, weights, isBonus } = scored;
  const random = randomOf(SEED, stream);
  const own = rank(scored);
  const varied = new Float64Array(weights.length);
  const result = { held: 0, heldEach: new Int32Array(count), best: own.best.slice(), worst: own.worst.slice() };
  for (let variation = 0; variation < VARIATIONS; variation += 1) {
    vary(weights, isBonus, varied, () => share * (random(GRID + 1) / (GRID / 2) - 1));
    const { best, worst } = rank(scored, varied);
    let isHeld = true;
    for (let row = 0; row < count; row += 1) {
      const same = best[row] === own.best[row] && worst[row] === own.worst[row];
      if (same) (result.heldEach[row] as number) += 1;
      else isHeld = false;
      result.best[row] = Math.min(result.best[row] as number, best[row] as number);
      result.worst[row] = Math.max(result.worst[row] as number, worst[row] as number);
    }
    if (isHeld) result.held += 1;
  }
  return result;
}

/** How finely a share is drawn. */
const GRID = 2_000_000;

function vary(weights: Float64Array, isBonus: Uint8Array, varied: Float64Array, draw: () => number): void {
  let sum = 0;
  for (let column = 0; column < weights.length; column += 1) {
    const weight = weights[column] as number;
    varied[column] = isBonus[column] ? weight : weight * (1 + draw());
    if (!isBonus[column]) sum += varied[column] as number;
  }
  for (let column = 0; column < weights.length; column += 1) {
    if (!isBonus[column] && sum > 0) (varied[column] as number) *= FULL_POINTS / sum;
  }
}

/** @throws PublicError BAD_USER_INPUT naming `weightShare` */
export function checkShare(share: number): void {
  if (share > 0 && share <= 1) return;
  throw badUserInput(
    'weightShare',
    `${share} is no share by which weights vary; give more than 0, at most 1: 0.2 for a fifth.`,
  );
}
