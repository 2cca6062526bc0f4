import { badUserInput, refuseHuge } from '../errors';
import type { GapScoreKind } from '../vocabulary';

/** How much each part of the score of a gap weighs, from 0 on; only their proportion counts. */
export interface GapWeights {
  status: number;
  enterprises: number;
  neighbourSlots: number;
  level: number;
  upgradable: number;
  leaders: number;
  distance: number;
  inProgressAge: number;
}

/**
 * By default the status makes up half of the score: it weighs as much as the five parts together that apply to any gap of
 * 五个一. So a gap passes one of a worse status only where all else speaks far more for it. The document gives none of those
 * a precedence, so they weigh alike.
 */
export const DEFAULT_WEIGHTS: GapWeights = {
  status: 5,
  enterprises: 1,
  neighbourSlots: 1,
  level: 1,
  upgradable: 1,
  leaders: 1,
  distance: 1,
  inProgressAge: 1,
};

/** Under which name the weight of a part is given. */
export const WEIGHT_OF: Record<GapScoreKind, keyof GapWeights> = {
  STATUS: 'status',
  ENTERPRISES: 'enterprises',
  NEIGHBOUR_SLOTS: 'neighbourSlots',
  LEVEL: 'level',
  UPGRADABLE: 'upgradable',
  LEADERS: 'leaders',
  DISTANCE: 'distance',
  IN_PROGRESS_AGE: 'inProgressAge',
};

/**
 * @param argument what the client calls the weights
 * @throws PublicError BAD_USER_INPUT naming the weight that is negative or too large, or all when all are 0
 */
export function checkWeights(weights: GapWeights, argument = 'weights'): void {
  for (const [name, weight] of Object.entries(weights)) {
    refuseHuge(`${argument}.${name}`, weight);
    if (weight >= 0) continue;
    throw badUserInput(`${argument}.${name}`, `${weight} is no weight; give a number from 0 on, 0 to leave it out.`);
  }
  if (Object.values(weights).every((weight) => weight === 0))
    throw badUserInput(argument, 'All weights are 0, which ranks nothing; give at least one part a weight above 0.');
}
