import type { DatePrecision } from './graphql';

const DIGITS: Record<DatePrecision, number> = { YEAR: 4, MONTH: 7, DAY: 10 };

/** A day as exactly as it is known. */
export function asKnown(day: string, precision: DatePrecision | null | undefined): string {
  return day.slice(0, DIGITS[precision ?? 'DAY']);
}

const IN_WEIHAI = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });

/** Today where the city is, as the API has it. */
export function today(): string {
  return IN_WEIHAI.format(new Date());
}
