import { type Column, flat } from './columns';
import type { Language } from './language';
import { looksLikeFormula } from './safe-text';

/** With which a text file begins by which Excel, and others, are to know UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A table as CSV (RFC 4180), which no spreadsheet takes for formulas. It has nothing but its columns, by their names, so
 * that every reader takes it, and begins with a byte order mark, by which Excel knows UTF-8.
 *
 * @returns pieces of the text, a row each
 */
export function* csv<Row>(columns: readonly Column<Row>[], rows: Iterable<Row>, language: Language): Generator<string> {
  yield csvHead(columns);
  yield* csvRows(columns, rows, language);
}

/** With what a table begins: the names of its columns. */
export function csvHead(columns: readonly { name: string }[]): string {
  return BYTE_ORDER_MARK + line(columns.map(({ name }) => name));
}

/** What follows on the names of the columns. */
export function* csvRows<Row>(
  columns: readonly Column<Row>[],
  rows: Iterable<Row>,
  language: Language,
): Generator<string> {
  for (const row of rows) yield line(columns.map(({ read }) => flat(read(row, language))));
}

function line(values: ReturnType<typeof flat>[]): string {
  return `${values.map(field).join(',')}\r\n`;
}

function field(value: ReturnType<typeof flat>): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  // A spreadsheet shows the apostrophe as little as it reckons what follows it.
  const safe = looksLikeFormula(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
