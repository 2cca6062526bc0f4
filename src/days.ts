import { badUserInput } from './errors';
import type { DatePrecision, TrendStep } from './vocabulary';

/** A day of the calendar, `YYYY-MM-DD`; days of this form compare as strings. */
export type Day = string;

/** Stands for no end, as the last day that there is. */
export const NO_END: Day = '9999-12-31';

/** The last day that can be asked for. */
const LAST_DAY = daysAfter(NO_END, -1);

/** What of a text is no day that can be asked for, and the way on; undefined of one that can. */
export function faultOfDay(text: string): string | undefined {
  if (!isDay(text)) return 'is not a day of the calendar; write it as YYYY-MM-DD, for example 2018-11-30';
  if (text > LAST_DAY) return `is later than ${LAST_DAY}, the last day that is taken; leave out what has no end`;
  return undefined;
}

/** Whether the text is a real day written `YYYY-MM-DD`; 2018-02-30 is not. */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

const IN_WEIHAI = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });

const MINUTE_MS = 60_000;
/** The minute in which today was last looked up: every answer asks for it, and a day begins with a minute. */
let lookedUp = { minute: Number.NaN, day: '' };

/** Today where the city is. */
export function today(): Day {
  const minute = Math.floor(Date.now() / MINUTE_MS);
  if (minute !== lookedUp.minute) lookedUp = { minute, day: dayOf(new Date(minute * MINUTE_MS)) };
  return lookedUp.day;
}

/** The day of a moment where the city is. */
export function dayOf(moment: Date): Day {
  return IN_WEIHAI.format(moment);
}

const KNOWN_TO: Record<DatePrecision, number> = { DAY: 10, MONTH: 7, YEAR: 4 };

/** A day written as exactly as it is known: `2018-11-30`, `2018-11` or `2018`. */
export function asKnown(day: Day, precision: DatePrecision): string {
  return day.slice(0, KNOWN_TO[precision]);
}

const MONTHS_OF: Record<Exclude<DatePrecision, 'DAY'>, number> = { MONTH: 1, YEAR: 12 };

/** The last day that a date may mean which is known to the day, month or year, by the first of its period. */
export function lastDayOf(first: Day, precision: DatePrecision | null): Day {
  if (precision === null || precision === 'DAY') return first;
  return daysAfter(monthsAfter(first, MONTHS_OF[precision]), -1);
}

/** Whether a half-open span holds on a day: its first day counts, the day it ends no longer does; null is open. */
export function holdsOn(day: Day, since: Day | null, until: Day | null): boolean {
  return (since === null || since <= day) && (until === null || day < until);
}

/** The day some months on, of the same day of the month or, where the month is shorter, its last. */
export function monthsAfter(day: Day, months: number): Day {
  const [year, month, date] = numbersOf(day);
  const first = new Date(Date.UTC(2000, 0, 1));
  first.setUTCFullYear(year, month - 1 + months, 1);
  const last = new Date(first);
  last.setUTCMonth(first.getUTCMonth() + 1, 0);
  first.setUTCDate(Math.min(date, last.getUTCDate()));
  return first.toISOString().slice(0, 10);
}

/** The day so many days on, or back. */
export function daysAfter(day: Day, days: number): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** How many whole months lie between two days, so that {@link monthsAfter} of the first by so many is not after the second. */
function monthsBetween(from: Day, to: Day): number {
  const [fromYear, fromMonth] = numbersOf(from);
  const [toYear, toMonth] = numbersOf(to);
  const months = (toYear - fromYear) * 12 + toMonth - fromMonth;
  return monthsAfter(from, months) <= to ? months : months - 1;
}

/** How many days lie from one day to another; below 0 where the other is the earlier. */
export function daysBetween(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

function numbersOf(day: Day): [number, number, number] {
  return day.split('-').map(Number) as [number, number, number];
}

/** How far the points of a trend reach and how far apart they are. */
export interface TrendSpan {
  from: Day;
  to: Day;
  step: TrendStep;
}

/** How many points one answer holds: ten years by month. */
export const MOST_POINTS = 120;

const MONTHS: Record<Exclude<TrendStep, 'CHANGE'>, number> = { MONTH: 1, QUARTER: 3, YEAR: 12 };

/** @throws PublicError BAD_USER_INPUT naming `from` when it lies after `to` */
export function requireForward({ from, to }: Pick<TrendSpan, 'from' | 'to'>): void {
  if (from > to) throw badUserInput('from', `A trend goes forward: ${from} lies after ${to}. Exchange the two.`);
}

/**
 * The days from the first on, a step apart, as far as the last; each counted from the first, so that 31 January stays a
 * 31st.
 *
 * @throws PublicError BAD_USER_INPUT naming `from` when it lies after `to`, `to` when there would be too many points, and
 * `step` when it is no span of time
 */
export function trendDays({ from, to, step }: TrendSpan): Day[] {
  requireForward({ from, to });
  if (step === 'CHANGE') {
    throw badUserInput('step', 'Only `coverageTrend` goes by CHANGE. Take MONTH, QUARTER or YEAR.');
  }
  const count = Math.floor(monthsBetween(from, to) / MONTHS[step]) + 1;
  if (count > MOST_POINTS) {
    throw badUserInput(
      'to',
      `From ${from} to ${to} by ${step} makes ${count} points; one answer holds at most ${MOST_POINTS}. Take a longer step or a shorter span.`,
    );
  }
  return Array.from({ length: count }, (_, index) => monthsAfter(from, index * MONTHS[step]));
}
