/** The parts that a sum of 1 万元 is reckoned in: hundreds of yuan. */
const PARTS_OF_WAN = 100;
/** The parts that a weight of 1 is reckoned in. */
const PARTS_OF_WEIGHT = 1_000;

/**
 * A sum in 万元 as whole hundreds of yuan, rounded to the nearest. Sums of whole numbers are exact: 0.1 and 0.2 万元 meet a
 * budget of 0.3, which they would not as fractions.
 */
export function wholeSum(wan: number): number {
  return Math.round(wan * PARTS_OF_WAN);
}

/** A weight as whole thousandths, rounded to the nearest. */
export function wholeWeight(weight: number): number {
  return Math.round(weight * PARTS_OF_WEIGHT);
}

/** {@link wholeSum} the other way round. */
export function wanOf(whole: number): number {
  return whole / PARTS_OF_WAN;
}

/** {@link wholeWeight} the other way round. */
export function weightOf(whole: number): number {
  return whole / PARTS_OF_WEIGHT;
}

/** The largest number that divides all of these; 1 where all are 0. */
export function commonUnit(wholes: readonly number[]): number {
  let unit = 0;
  for (const whole of wholes) unit = greatestCommonDivisor(unit, whole);
  return unit === 0 ? 1 : unit;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
