import type { CoverageStatus } from '../../vocabulary';
import type { Language } from './language';

/** A text in the colours of a status, where a format has colours. */
export interface Marked {
  text: string;
  status: CoverageStatus;
}

/** What stands in a column; a list where a format has lists. */
export type Value = string | number | boolean | null | undefined | readonly string[] | Marked;

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

/** A column with the type by which formats of attributes declare it. */
export interface Attribute<Row> extends Column<Row> {
  type: 'string' | 'integer' | 'double' | 'boolean';
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

/** The columns but for those that a format has a place of its own for. */
export function without<One extends { name: string }>(columns: readonly One[], ...names: string[]): One[] {
  return columns.filter(({ name }) => !names.includes(name));
}

/** A value where the format has neither lists nor colours: items with ` | ` between; null where there is none. */
export function flat(value: Value): string | number | boolean | null {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'object') return value;
  if (isMarked(value)) return value.text;
  return value.length === 0 ? null : value.map((item) => item.replaceAll('|', '/')).join(' | ');
}

export function isMarked(value: Value): value is Marked {
  return value !== null && typeof value === 'object' && 'status' in value;
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
