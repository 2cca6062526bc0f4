import { type Day, daysBetween } from '../days';
import { groupBy } from '../grouping';
import { firstOf, hasHappened, mayHaveHappened } from './bounds';
import { type Climb, heightOf, type Rung, rungOf, type Stay } from './rungs';

/** How long a rung was held until it was left or a higher one reached; so far, where neither has happened by the day. */
export interface Duration {
  isCompleted: boolean;
  atLeastDays: number;
  /** Null where nothing bounds it. */
  atMostDays: number | null;
}

/** How long those that have left a rung held it. */
export interface RungDuration extends Rung {
  completed: number;
  /** Of those, how many have a bound above. */
  bounded: number;
  unknown: number;
  ongoing: number;
  /** Of those that have bounds: between which days the median lies. */
  medianAtLeastDays: number | null;
  medianAtMostDays: number | null;
}

/**
 * How long a stay lasted: to its end, the closing of the platform or the first rise from it, whichever is first.
 *
 * @param to the day up to which it is looked at; what is not known to have ended by it lasts so far
 */
export function durationOf(stay: Stay, { stays, closing }: Climb, to: Day): Duration {
  const rises = stays
    .filter((other) => heightOf(other) > heightOf(stay))
    .map(({ start }) => start)
    .filter(
      (start) =>
        start.notLaterThan === null || stay.start.notBefore === null || start.notLaterThan > stay.start.notBefore,
    );
  const leaving = [stay.end, closing, ...rises].reduce(firstOf, null);
  const { notBefore, notLaterThan } = stay.start;
  const least = (until: Day | null) =>
    until === null || notLaterThan === null ? 0 : Math.max(0, daysBetween(notLaterThan, until));
  const most = (until: Day | null) =>
    until === null || notBefore === null ? null : Math.max(0, daysBetween(notBefore, until));
  const isCompleted = leaving !== null && hasHappened(leaving, to);
  if (isCompleted) {
    return { isCompleted, atLeastDays: least(leaving.notBefore), atMostDays: most(leaving.notLaterThan) };
  }
  // It may have ended by the day all the same.
  const soFar = leaving === null || !mayHaveHappened(leaving, to) ? to : leaving.notBefore;
  return { isCompleted, atLeastDays: least(soFar), atMostDays: most(to) };
}

/** The durations on each rung that anyone has held by a day, the highest rung first. */
export function durationsOf(climbs: readonly Climb[], to: Day): RungDuration[] {
  const stays = climbs.flatMap((climb) =>
    climb.stays
      .filter(({ start }) => start.notBefore === null || start.notBefore <= to)
      .map((stay) => ({ rung: rungOf(stay), ...durationOf(stay, climb, to) })),
  );
  return [...groupBy(stays, ({ rung }) => heightOf(rung))]
    .sort(([a], [b]) => b - a)
    .map(([, own]) => {
      const completed = own.filter(({ isCompleted }) => isCompleted);
      const bounded = completed.filter((one) => one.atMostDays !== null);
      return {
        ...(own[0] as (typeof own)[number]).rung,
        completed: completed.length,
        bounded: bounded.length,
        unknown: completed.length - bounded.length,
        ongoing: own.length - completed.length,
        medianAtLeastDays: medianOf(bounded.map(({ atLeastDays }) => atLeastDays)),
        medianAtMostDays: medianOf(bounded.map(({ atMostDays }) => atMostDays as number)),
      };
    });
}

/** The middle one of some numbers, or the mean of the middle two; null of none. */
function medianOf(numbers: readonly number[]): number | null {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return null;
  const upper = sorted[middle] as number;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] as number) + upper) / 2;
}
