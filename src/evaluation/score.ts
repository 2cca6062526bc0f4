import type { IndicatorSetDesign } from './design/scheme';
import type { IndicatorDesign } from './design/scoring/indicator';
import { SCORINGS } from './design/scoring/list';
import type { KnownValue } from './measures/measure';
import type { ScoredClass } from './rank';

/** What an indicator comes to for a platform. */
export interface EvaluationPart {
  indicator: IndicatorDesign;
  value: KnownValue | null;
  pointsAtLeast: number;
  pointsAtMost: number;
  /** Whether its value is shown alone and earns no points, since no source says that it is to be counted. */
  isProfile: boolean;
}

/**
 * The values of a class as shares of the weights. What is not known may be anything.
 *
 * @param values of each platform, in the order of the indicators
 * @param isSourced whether a source states the scheme, without which counts of the graph earn no points
 */
export function scoreClass(
  { indicators }: IndicatorSetDesign,
  bonusCap: number,
  values: readonly (readonly (KnownValue | null)[])[],
  isSourced: boolean,
): ScoredClass {
  const width = indicators.length;
  const scored: ScoredClass = {
    count: values.length,
    weights: Float64Array.from(indicators, ({ weight }) => weight),
    isBonus: Uint8Array.from(indicators, ({ isBonus }) => Number(isBonus)),
    bonusCap,
    low: new Float64Array(values.length * width),
    high: new Float64Array(values.length * width),
  };
  const most = indicators.map((indicator) => SCORINGS[indicator.method].most?.(indicator) ?? 1);
  for (const [row, own] of values.entries()) {
    for (const [column, indicator] of indicators.entries()) {
      const value = own[column] ?? null;
      const [low, high] = isProfile(value, isSourced)
        ? [0, most[column] as number]
        : sharesOf(indicator, value, most[column] as number);
      scored.low[row * width + column] = low;
      scored.high[row * width + column] = high;
    }
  }
  return scored;
}

/** What a platform of the class is given for each indicator. */
export function partsOf(
  { indicators }: IndicatorSetDesign,
  { weights, low, high }: ScoredClass,
  row: number,
  values: readonly (KnownValue | null)[],
  isSourced: boolean,
): EvaluationPart[] {
  return indicators.map((indicator, column) => {
    const place = row * indicators.length + column;
    const weight = weights[column] as number;
    const value = values[column] ?? null;
    return {
      indicator,
      value,
      pointsAtLeast: rounded((low[place] as number) * weight),
      pointsAtMost: rounded((high[place] as number) * weight),
      isProfile: isProfile(value, isSourced),
    };
  });
}

function isProfile(value: KnownValue | null, isSourced: boolean): boolean {
  return !isSourced && value?.origin === 'COUNT';
}

function sharesOf(indicator: IndicatorDesign, value: KnownValue | null, most: number): [low: number, high: number] {
  const { share } = SCORINGS[indicator.method];
  const { atLeast, atMost } = value ?? { atLeast: null, atMost: null };
  const [worse, better] = indicator.direction === 'HIGHER' ? [atLeast, atMost] : [atMost, atLeast];
  return [worse === null ? 0 : share(indicator, worse), better === null ? most : share(indicator, better)];
}

/** Points as they are shown: sums of fractions have digits that mean nothing. */
function rounded(points: number): number {
  return Math.round(points * 1e6) / 1e6;
}
