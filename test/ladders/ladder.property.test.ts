import fc from 'fast-check';
import { rungCounts } from '../../src/ladders/counts';
import { movesOf } from '../../src/ladders/moves';
import type { Climb } from '../../src/ladders/rungs';
import { climbsOf } from '../../src/ladders/stays';
import {
  day,
  EXACT,
  reallyMoved,
  reallyOn,
  SPAN,
  type Telling,
  type Truth,
  tellings,
  told,
  truths,
} from './plain-ladder';

const climbOf = (truth: Truth, telling: Telling): Climb[] => {
  const { dates, designations } = told(truth, telling);
  return climbsOf(dates, designations);
};

const isInside = ({ notBefore, notLaterThan }: { notBefore: string | null; notLaterThan: string | null }, on: string) =>
  (notBefore === null || notBefore <= on) && (notLaterThan === null || on <= notLaterThan);

test('where all days are known the moves are the changes of the highest rung, day by day', () => {
  fc.assert(
    fc.property(truths, (truth) => {
      const moves = climbOf(truth, EXACT).flatMap(movesOf);
      for (const move of moves) expect([move.isCertain, move.possibleKinds]).toEqual([true, [move.kind]]);
      const plain = moves.map(({ kind, day: { notBefore, notLaterThan }, fromRung, toRung }) => {
        expect(notBefore).toBe(notLaterThan);
        return { kind, day: notBefore, fromRung, toRung };
      });
      expect(plain).toEqual(reallyMoved(truth));
    }),
    { numRuns: 500 },
  );
});

test('where all days are known a rung has exactly those that stand on it', () => {
  fc.assert(
    fc.property(fc.array(truths, { maxLength: 5 }), fc.integer({ min: 0, max: 2 * SPAN }), (all, index) => {
      const counts = rungCounts(
        all.flatMap((truth) => climbOf(truth, EXACT)),
        day(index),
      );
      const standing = all.flatMap((truth) => reallyOn(truth, index) ?? []);
      for (const { atLeast, atMost, unknown } of counts) expect([atLeast, unknown]).toEqual([atMost, 0]);
      const plain = counts.flatMap(({ level, stage, atLeast }) => Array(atLeast).fill(`${level} ${stage}`));
      expect(plain.sort()).toEqual(standing.map(({ level, stage }) => `${level} ${stage}`).sort());
    }),
    { numRuns: 300 },
  );
});

test('whatever is not known, what really stood on a rung is within its bounds', () => {
  fc.assert(
    fc.property(truths, tellings, fc.integer({ min: 0, max: 2 * SPAN }), (truth, telling, index) => {
      const counts = rungCounts(climbOf(truth, telling), day(index));
      const really = reallyOn(truth, index);
      const isIt = ({ level, stage }: { level: string; stage: string }) =>
        really !== null && really.level === level && really.stage === stage;
      for (const count of counts) {
        expect(count.atLeast).toBeLessThanOrEqual(Number(isIt(count)));
        expect(count.atMost).toBeGreaterThanOrEqual(count.atLeast);
      }
      if (really !== null) expect(counts.filter(isIt).map(({ atMost }) => atMost)).toEqual([1]);
    }),
    { numRuns: 1_000 },
  );
});

test('whatever is not known, each move that there really was is told, and what is certain is true', () => {
  fc.assert(
    fc.property(truths, tellings, (truth, telling) => {
      const moves = climbOf(truth, telling).flatMap(movesOf);
      const really = reallyMoved(truth);
      for (const one of really) {
        const telling = moves.filter(
          ({ day: bounds, possibleKinds }) => isInside(bounds, one.day) && possibleKinds.includes(one.kind as never),
        );
        expect(telling.length).toBeGreaterThan(0);
      }
      for (const { isCertain, kind, day: bounds } of moves) {
        if (isCertain) expect(really.some((one) => one.kind === kind && isInside(bounds, one.day))).toBe(true);
      }
    }),
    { numRuns: 2_000 },
  );
});
