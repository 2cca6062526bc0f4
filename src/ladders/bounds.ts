import { type Day, lastDayOf } from '../days';
import type { DatePrecision } from '../vocabulary';

/** Between which days something happened; null where nothing tells how early, or how late, that may be. */
export interface Bounds {
  notBefore: Day | null;
  notLaterThan: Day | null;
}

/** What may have happened at any time. */
export const ANY_TIME: Bounds = { notBefore: null, notLaterThan: null };

/** The days that a date may mean which is known to the day, month or year. */
export function boundsOf(day: Day, precision: DatePrecision | null): Bounds {
  return { notBefore: day, notLaterThan: lastDayOf(day, precision) };
}

/** When the first of two things happened; null stands for what never did. */
export function firstOf(one: Bounds | null, other: Bounds | null): Bounds | null {
  if (one === null || other === null) return one ?? other;
  return {
    notBefore: one.notBefore === null || other.notBefore === null ? null : least(one.notBefore, other.notBefore),
    notLaterThan: least(one.notLaterThan ?? other.notLaterThan, other.notLaterThan ?? one.notLaterThan),
  };
}

function least<Value extends Day | null>(one: Value, other: Value): Value {
  return one !== null && other !== null && other < one ? other : one;
}

/** Whether the one happened before the other, or on its day, for certain. */
export function isByThen(one: Bounds, other: Bounds): boolean {
  return one.notLaterThan !== null && other.notBefore !== null && one.notLaterThan <= other.notBefore;
}

/** Whether the one happened on an earlier day than the other for certain. */
export function isBefore(one: Bounds, other: Bounds): boolean {
  return one.notLaterThan !== null && other.notBefore !== null && one.notLaterThan < other.notBefore;
}

/** Whether something happened on a day, or before it, for certain. */
export function hasHappened({ notLaterThan }: Bounds, day: Day): boolean {
  return notLaterThan !== null && notLaterThan <= day;
}

/** Whether it may have. */
export function mayHaveHappened({ notBefore }: Bounds, day: Day): boolean {
  return notBefore === null || notBefore <= day;
}

/** Whether it happened on one of the days from one to another, both among them, for certain. */
export function isWithin({ notBefore, notLaterThan }: Bounds, from: Day, to: Day): boolean {
  return notBefore !== null && notLaterThan !== null && from <= notBefore && notLaterThan <= to;
}

/** Whether it may have. */
export function mayBeWithin({ notBefore, notLaterThan }: Bounds, from: Day, to: Day): boolean {
  return (notBefore === null || notBefore <= to) && (notLaterThan === null || from <= notLaterThan);
}
