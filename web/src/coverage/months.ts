import { today } from '../day';

/** The first month that the rail shows: the earliest sources of the data are of that year. */
const FIRST_YEAR = 2008;

/** How many months after the first the month of today is. */
export const LAST_MONTH = monthOf(today());

/** The last of the months ahead that a rail of what is supposed shows: as far as a five-year plan looks. */
export const LAST_MONTH_AHEAD = LAST_MONTH + 60;

export const FIRST_DAY = dayOf(0);
export const LAST_DAY = today();
export const LAST_DAY_AHEAD = dayOf(LAST_MONTH_AHEAD);

/** The first day of a month of the rail, of the month of today the day itself. */
export function dayOf(month: number): string {
  if (month === LAST_MONTH) return today();
  const year = FIRST_YEAR + Math.floor(month / 12);
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}

/** Which month of the rail a day is in. */
export function monthOf(day: string): number {
  return Math.max(0, (Number(day.slice(0, 4)) - FIRST_YEAR) * 12 + Number(day.slice(5, 7)) - 1);
}

/** Where a day is on the rail, in months: between those of the first of its month and of the next. */
export function placeOf(day: string): number {
  return monthOf(day) + (Number(day.slice(8)) - 1) / 31;
}

/** The years to write under a rail up to its last month. */
export function yearsTo(month: number): { year: number; month: number }[] {
  return Array.from({ length: Math.floor(month / 36) + 1 }, (_, index) => ({
    year: FIRST_YEAR + 3 * index,
    month: 36 * index,
  }));
}
