import { type Day, daysAfter, monthsAfter } from '../days';
import type { DatePrecision } from '../vocabulary';

/** When something happened, as far as that is known. */
export interface EventDay {
  on: Day | null;
  precision: DatePrecision | null;
  /** A day by which it had happened, where it is not known when. */
  notLaterThan: Day | null;
}

export const DAY_NOT_KNOWN: EventDay = { on: null, precision: null, notLaterThan: null };

export function onDay(on: Day | null, precision: DatePrecision | null = on === null ? null : 'DAY'): EventDay {
  return { on, precision, notLaterThan: null };
}

/**
 * Whether something happened before a day, or on it or later; open where it is not known when, or not exactly enough: a
 * year in which the day lies leaves it open.
 */
export function happenedBefore({ on, precision, notLaterThan }: EventDay, day: Day): 'BEFORE' | 'SINCE' | 'OPEN' {
  if (on === null) return notLaterThan !== null && notLaterThan < day ? 'BEFORE' : 'OPEN';
  if (on >= day) return 'SINCE';
  return firstDayAfter(on, precision) <= day ? 'BEFORE' : 'OPEN';
}

/** The first day after the period that begins on a day and is as long as the day is exactly known. */
function firstDayAfter(day: Day, precision: DatePrecision | null): Day {
  if (precision === 'YEAR') return monthsAfter(day, 12);
  return precision === 'MONTH' ? monthsAfter(day, 1) : daysAfter(day, 1);
}
