import neo4j, { type Date as DatabaseDate } from 'neo4j-driver';
import type { Day } from '../days';

/** A day as the driver sends it; its `toString()` gives the day back. */
export function toDatabaseDate(day: Day): DatabaseDate<number> {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return new neo4j.types.Date(year, month, date);
}

/** A day as the driver sends it as its text; any other value as it is. */
export function dayAsText(value: unknown): unknown {
  return neo4j.isDate(value as object) ? String(value) : value;
}
