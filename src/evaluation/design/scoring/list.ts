import type { EvaluationMethod } from '../../../vocabulary';
import { expert } from './expert';
import { linear } from './linear';
import type { Scoring } from './scoring';
import { shareOfTarget } from './share-of-target';
import { steps } from './steps';
import { yesNo } from './yes-no';

/** Every way in which a value becomes points, by the method that names it. */
export const SCORINGS: Readonly<Record<EvaluationMethod, Scoring>> = {
  LINEAR: linear,
  STEPS: steps,
  SHARE_OF_TARGET: shareOfTarget,
  YES_NO: yesNo,
  EXPERT: expert,
};
