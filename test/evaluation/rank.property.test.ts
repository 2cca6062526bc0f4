import fc from 'fast-check';
import type { IndicatorDesign } from '../../src/evaluation/design/scoring/indicator';
import { SCORINGS } from '../../src/evaluation/design/scoring/list';
import { rank, type ScoredClass } from '../../src/evaluation/rank';
import { stabilityOf, VARIATIONS } from '../../src/evaluation/stability';
import { percent } from './schemes';

/** A class with shares in hundredths, so that points are the same whichever way they are added up. */
const classes = fc
  .record({
    count: fc.integer({ min: 1, max: 8 }),
    width: fc.integer({ min: 1, max: 4 }),
    cap: fc.integer({ min: 0, max: 20 }),
  })
  .chain(({ count, width, cap }) =>
    fc
      .record({
        weights: fc.array(fc.integer({ min: 0, max: 50 }), { minLength: width, maxLength: width }),
        bonus: fc.array(fc.boolean(), { minLength: width, maxLength: width }),
        ends: fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 })), {
          minLength: count * width,
          maxLength: count * width,
        }),
      })
      .map(({ weights, bonus, ends }): ScoredClass => {
        return {
          count,
          weights: Float64Array.from(weights),
          isBonus: Uint8Array.from(bonus.map(Number)),
          bonusCap: cap,
          low: Float64Array.from(ends, ([a, b]) => Math.min(a, b) / 4),
          high: Float64Array.from(ends, ([a, b]) => Math.max(a, b) / 4),
        };
      }),
  );

/** The points of a row, added up one by one. */
function plainPoints({ weights, isBonus, bonusCap, ...ends }: ScoredClass, row: number, end: 'low' | 'high') {
  const parts = [...weights].map((weight, column) => weight * (ends[end][row * weights.length + column] as number));
  const sum = (some: number[]) => some.reduce((a, b) => a + b, 0);
  const base = sum(parts.filter((_, column) => !isBonus[column]));
  return base + Math.min(bonusCap, sum(parts.filter((_, column) => isBonus[column])));
}

test('points and ranks are those of a plain reckoning: above are those whose least is more than the most of another', () => {
  fc.assert(
    fc.property(classes, (scored) => {
      const rows = Array.from({ length: scored.count }, (_, row) => ({
        low: plainPoints(scored, row, 'low'),
        high: plainPoints(scored, row, 'high'),
      }));
      const { pointsLow, pointsHigh, best, worst } = rank(scored);
      for (const [row, own] of rows.entries()) {
        const others = rows.filter((_, other) => other !== row);
        expect([pointsLow[row], pointsHigh[row]]).toEqual([expect.closeTo(own.low, 6), expect.closeTo(own.high, 6)]);
        expect(best[row]).toBe(1 + others.filter(({ low }) => low > own.high).length);
        expect(worst[row]).toBe(1 + others.filter(({ high }) => high > own.low).length);
      }
    }),
  );
});

test('whatever the values are that are not known, points and ranks come within their spans', () => {
  fc.assert(
    fc.property(classes, fc.infiniteStream(fc.boolean()), (scored, ends) => {
      const spans = rank(scored);
      const one = Float64Array.from(scored.low, (low, place) =>
        ends.next().value ? low : (scored.high[place] as number),
      );
      const settled = rank({ ...scored, low: one, high: one });
      for (let row = 0; row < scored.count; row += 1) {
        expect(settled.pointsLow[row]).toBeGreaterThanOrEqual(spans.pointsLow[row] as number);
        expect(settled.pointsLow[row]).toBeLessThanOrEqual(spans.pointsHigh[row] as number);
        expect(settled.best[row]).toBeGreaterThanOrEqual(spans.best[row] as number);
        expect(settled.best[row]).toBeLessThanOrEqual(spans.worst[row] as number);
      }
    }),
  );
});

test('weights that vary hold the ranks of who is better in all, and are varied alike each time', () => {
  const scored: ScoredClass = {
    count: 3,
    weights: Float64Array.of(50, 50),
    isBonus: Uint8Array.of(0, 0),
    bonusCap: 0,
    low: Float64Array.of(1, 1, 0.5, 0.6, 0.6, 0.49),
    high: Float64Array.of(1, 1, 0.5, 0.6, 0.6, 0.49),
  };
  const stability = stabilityOf(scored, 0.3, 0);
  expect(stabilityOf(scored, 0.3, 0)).toEqual(stability);
  expect(stability.heldEach[0]).toBe(VARIATIONS);
  expect([...stability.best]).toEqual([1, 2, 2]);
  expect([...stability.worst]).toEqual([1, 3, 3]);
  expect(stability.held).toBeGreaterThan(0);
  expect(stability.held).toBeLessThan(VARIATIONS);
});

const SCORED: Partial<IndicatorDesign>[] = [
  { method: 'LINEAR', lowest: -5, highest: 20 },
  { method: 'LINEAR', lowest: -5, highest: 20, direction: 'LOWER' },
  {
    method: 'STEPS',
    steps: [
      { bound: 0, share: 0.2 },
      { bound: 10, share: 1 },
    ],
  },
  {
    method: 'STEPS',
    steps: [
      { bound: 10, share: 0.2 },
      { bound: 0, share: 1 },
    ],
    direction: 'LOWER',
  },
  { method: 'SHARE_OF_TARGET', target: 12, cap: 1.2 },
  { method: 'YES_NO' },
  { method: 'YES_NO', direction: 'LOWER' },
  { method: 'EXPERT', outOf: 10 },
];

test.each(SCORED)('a better value never gives less, and none more than the most: %j', (more) => {
  const indicator = percent('x', 100, more);
  const { share, most, fault } = SCORINGS[indicator.method];
  expect(fault(indicator)).toBeNull();
  fc.assert(
    fc.property(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 0, max: 50 }), (value, step) => {
      const [worse, better] = indicator.direction === 'HIGHER' ? [value, value + step] : [value + step, value];
      expect(share(indicator, worse)).toBeLessThanOrEqual(share(indicator, better));
      expect(share(indicator, worse)).toBeGreaterThanOrEqual(0);
      expect(share(indicator, better)).toBeLessThanOrEqual(most?.(indicator) ?? 1);
    }),
  );
});

test.each([
  [
    { method: 'LINEAR', lowest: 10, highest: 20 },
    { 5: 0, 10: 0, 15: 0.5, 20: 1, 30: 1 },
  ],
  [
    { method: 'LINEAR', lowest: 10, highest: 20, direction: 'LOWER' },
    { 5: 1, 12: 0.8, 25: 0 },
  ],
  [
    {
      method: 'STEPS',
      steps: [
        { bound: 10, share: 0.5 },
        { bound: 20, share: 1 },
      ],
    },
    { 9: 0, 10: 0.5, 19: 0.5, 20: 1 },
  ],
  [
    { method: 'SHARE_OF_TARGET', target: 50 },
    { 0: 0, 25: 0.5, 60: 1 },
  ],
  [
    { method: 'SHARE_OF_TARGET', target: 50, cap: 1.2 },
    { 55: 1.1, 100: 1.2 },
  ],
  [{ method: 'YES_NO' }, { 0: 0, 1: 1 }],
  [
    { method: 'EXPERT', outOf: 20 },
    { 0: 0, 15: 0.75, 20: 1 },
  ],
] as [Partial<IndicatorDesign>, Record<number, number>][])(
  '%j gives these shares of the weight: %j',
  (more, shares) => {
    const indicator = percent('x', 100, more);
    const found = Object.keys(shares).map((value) => [
      value,
      SCORINGS[indicator.method].share(indicator, Number(value)),
    ]);
    expect(Object.fromEntries(found)).toEqual(shares);
  },
);
