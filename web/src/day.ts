import type { DatePrecision } from './graphql';

const DIGITS: Record<DatePrecision, number> = { YEAR: 4, MONTH: 7, DAY: 10 };

/** A day as exactly as it is known. */
export function asKnown(day: string, precision: DatePrecision | null | undefined): string {
  return day.slice(0, DIGITS[precision ?? 'DAY']);
}
