/** Yuan in 万元, and the parts of 1 that a weight is reckoned to. */
const PARTS = 10_000;

/**
 * A sum in 万元 as whole yuan, or a weight as whole ten-thousandths. Sums of whole numbers are exact: 0.1 and 0.2 万元 meet
 * a budget of 0.3, which they would not as fractions.
 */
export function toWhole(amount: number): number {
  return Math.round(amount * PARTS);
}

/** The other way round. */
export function fromWhole(whole: number): number {
  return whole / PARTS;
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
