import type { EvaluationDirection, EvaluationMeasure, EvaluationMethod } from '../../../vocabulary';

/** From which value on which share of the weight is given; where lower is better, up to which value. */
export interface ScoringStep {
  bound: number;
  /** From 0 to 1. */
  share: number;
}

/** One indicator of a scheme: what it weighs, and how its value becomes points. Each method has numbers of its own. */
export interface IndicatorDesign {
  code: string;
  nameZh: string;
  nameEn?: string | null;
  unitZh?: string | null;
  unitEn?: string | null;
  /** In points. */
  weight: number;
  /** Whether its points come on top of the 100. */
  isBonus: boolean;
  method: EvaluationMethod;
  direction: EvaluationDirection;
  /** Of LINEAR. */
  lowest?: number | null;
  highest?: number | null;
  /** Of STEPS. */
  steps?: ScoringStep[] | null;
  /** Of SHARE_OF_TARGET: the yearly target, and the most that counts of it, 1 where nothing is told. */
  target?: number | null;
  cap?: number | null;
  /** Of EXPERT. */
  outOf?: number | null;
  /** What the graph counts for it. */
  measure?: EvaluationMeasure | null;
  /** The Chinese name of the published figure that is its value. */
  figure?: string | null;
}
