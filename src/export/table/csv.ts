import { looksLikeFormula } from './safe-text';

export type CsvValue = string | number | boolean | null | undefined;

/** With which a text file begins by which Excel, and others, are to know UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** A line of CSV (RFC 4180), which no spreadsheet takes for formulas. */
export function csvLine(values: readonly CsvValue[]): string {
  return `${values.map(field).join(',')}\r\n`;
}

function field(value: CsvValue): string {
  if (value == null) return '';
  if (typeof value !== 'string') return String(value);
  // A spreadsheet shows the apostrophe as little as it reckons what follows it.
  const safe = looksLikeFormula(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
