import type { Day } from '../../days';
import type { CoverageStatus, DatePrecision, Vocabulary } from '../../vocabulary';
import type { Language } from './language';

/** A text in the colours of a status, where a format has colours. */
export interface Marked {
  text: string;
  status: CoverageStatus;
}

/** A day as exactly as it is known: of a month or a year it is the first. */
export interface Dated {
  day: Day;
  precision: DatePrecision;
}

/** A text that leads to an address of the web, where a format has links. */
export interface Linked {
  text: string;
  address: string;
}

/** What stands in a column; a list where a format has lists. */
export type Value = string | number | boolean | null | undefined | readonly string[] | Marked | Dated | Linked;

/** A column of a table: all that any format needs of it. */
export interface Column<Row> {
  /** By which programs know it, in every format. */
  name: string;
  /** What stands above it for people, in place of its name. */
  header?: Readonly<Record<Language, string>>;
  /** Of a sheet, in characters. */
  width?: number;
  read(row: Row, language: Language): Value;
}

/** A column of which formats of attributes and the data dictionary tell what it holds. */
export interface Attribute<Row> extends Column<Row> {
  type: 'string' | 'list' | 'day' | 'integer' | 'double' | 'boolean';
  /** What it holds, Chinese term first. */
  meaning: string;
  /** The words that it takes, or that the items of a list are. */
  words?: Vocabulary;
}

/** A column for people. */
export function headed<Row>(
  name: string,
  zh: string,
  en: string,
  width: number,
  read: Column<Row>['read'],
): Column<Row> {
  return { name, header: { zh, en }, width, read };
}

/** A column for people of which is told what it holds. */
export function explained<Row>(column: Column<Row>, type: Attribute<Row>['type'], meaning: string): Attribute<Row> {
  return { ...column, type, meaning };
}

/** The columns but for those that a format has a place of its own for. */
export function without<One extends { name: string }>(columns: readonly One[], ...names: string[]): One[] {
  return columns.filter(({ name }) => !names.includes(name));
}

/** A day, if there is one; where there can be but days none tells how exactly it is known. */
export function dated(day: Day | null | undefined, precision: DatePrecision | null = 'DAY'): Dated | null {
  return day == null ? null : { day, precision: precision ?? 'DAY' };
}

/** An address of the web as a link to itself; any other text, which could run something, as it is. */
export function linked(address: string | null | undefined): Linked | string | null {
  if (address == null) return null;
  return isWebAddress(address) ? { text: address, address } : address;
}

/** Any other address could run something. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}

/** A value where the format has but texts, numbers, truth and lists. */
export function plain(value: Value): string | number | boolean | null | readonly string[] {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'object' || isList(value)) return value;
  return 'day' in value ? value.day : value.text;
}

/** A value where the format has no lists either: items with ` | ` between; null where there is none. */
export function flat(value: Value): string | number | boolean | null {
  const item = plain(value);
  if (item === null || typeof item !== 'object') return item;
  return item.length === 0 ? null : item.map((one) => one.replaceAll('|', '/')).join(' | ');
}

/** What is known of a row, by the names of its columns. */
export function valuesByName<Row>(
  columns: readonly Column<Row>[],
  row: Row,
  language: Language,
): { name: string; value: string | number | boolean }[] {
  return columns.flatMap(({ name, read }) => {
    const value = flat(read(row, language));
    return value === null ? [] : [{ name, value }];
  });
}

function isList(value: object): value is readonly string[] {
  return Array.isArray(value);
}
