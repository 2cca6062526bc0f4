import type { GapScoreKind } from '../vocabulary';
import { type CellToScore, type Measure, measuresOf } from './measures';
import { type GapWeights, WEIGHT_OF } from './weights';

/** A part of the score of a gap: what was measured, and what it adds. */
export interface ScorePart extends Measure {
  part: GapScoreKind;
  weight: number;
  /** What it adds to the score; those of all parts make up the score. */
  contribution: number;
}

export interface Score {
  /** From 0 to 1, to six digits: the mean of the values of the parts that apply, by their weights. */
  score: number;
  /** All parts in the order of the vocabulary, those that do not apply too. */
  scoreParts: ScorePart[];
}

/**
 * The score of a gap: the mean of its measures by their weights. It is 0 where no part that applies has a weight.
 *
 * Touches nothing but its arguments, and of the other gaps of the answer it knows none: a gap has the same score in
 * whichever scope of the same region and day it is shown.
 */
export function scoreOf(cell: CellToScore, weights: GapWeights): Score {
  const parts = measuresOf(cell).map((measure) => ({ ...measure, weight: weights[WEIGHT_OF[measure.part]] }));
  const whole = parts.reduce((sum, { value, weight }) => sum + (value === null ? 0 : weight), 0);
  const scoreParts = parts.map((part) => ({
    ...part,
    contribution: whole === 0 ? 0 : (part.weight * (part.value ?? 0)) / whole,
  }));
  const sum = scoreParts.reduce((total, { contribution }) => total + contribution, 0);
  // Sums of fractions differ in their last digits by the order of adding, which must not decide the order of gaps.
  return { score: Math.round(sum * 1e6) / 1e6, scoreParts };
}
