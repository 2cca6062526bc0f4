import type { EvaluationMethod } from '../../../vocabulary';
import type { IndicatorDesign } from './indicator';

/** What is wrong with a number of an indicator, and the way on. */
export interface Fault {
  field: keyof IndicatorDesign;
  message: string;
}

/** A way in which a value becomes a share of the weight. */
export interface Scoring {
  readonly method: EvaluationMethod;
  /** What is wrong with its numbers; null where nothing is. */
  fault(indicator: IndicatorDesign): Fault | null;
  /** The share that a value is given; never falls as the value gets better. */
  share(indicator: IndicatorDesign, value: number): number;
  /** The largest share that there is, 1 where left out. */
  most?(indicator: IndicatorDesign): number;
  /** What it does with its numbers, in words. */
  words(indicator: IndicatorDesign): { zh: string; en: string };
}

/** The number of a method, which was checked to be there. */
export const given = (number: number | null | undefined) => number as number;

export const isNumber = (number: number | null | undefined): number is number => typeof number === 'number';

/** What part `value` is of the way from one end to the other. */
export const within = (value: number, from: number, to: number) =>
  Math.min(1, Math.max(0, (value - from) / (to - from)));
