import neo4j, { type Date as DatabaseDate } from 'neo4j-driver';
import type { Day } from '../days';

/** A day as the driver sends it; its `toString()` gives the day back. */
export function toDatabaseDate(day: Day): DatabaseDate<number> {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return new neo4j.types.Date(year, month, date);
}

/** A value in which every day of the driver's, however deep it stands, is its text, and null what is given for it. */
export function withTextOfDays(value: unknown, none: null | undefined): unknown {
  if (Array.isArray(value)) return value.map((one) => withTextOfDays(one, none));
  if (value === null) return none;
  if (typeof value !== 'object') return value;
  if (neo4j.isDate(value)) return String(value);
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withTextOfDays(one, none)]));
}
