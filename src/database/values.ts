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

/**
 * The driver's values as plain ones: integers as numbers, dates and times as ISO strings, nodes as their properties. Lists
 * and maps are changed in place, since the driver made them for this answer alone and they may be large.
 */
export function plain(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) value[index] = plain(value[index]);
    return value;
  }
  if (neo4j.isInt(value)) return value.toNumber();
  if (neo4j.isDate(value) || neo4j.isDateTime(value)) return value.toString();
  if (neo4j.isNode(value) || neo4j.isRelationship(value)) return plain(value.properties);
  const map = value as Record<string, unknown>;
  for (const key of Object.keys(map)) map[key] = plain(map[key]);
  return map;
}
