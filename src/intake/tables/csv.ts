import { isUtf8 } from 'node:buffer';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import { flag } from './columns';
import type { Problems } from './problems';
import { type Row, Rows, type Table } from './table';

interface Line {
  number: number;
  cells: string[];
}

/**
 * Reads the file of every table; a row that breaks its table's rules is a problem and left out.
 *
 * @param folder `weihai/platforms` is read from `weihai/platforms.csv` in it
 */
export function readTables(folder: string, tables: readonly Table[], problems: Problems): Rows {
  const rows = new Rows();
  for (const table of tables) {
    const [header, ...lines] = readLines(folder, table.file, problems);
    rows.set(table, header === undefined ? [] : readRows(table, header, lines, problems, rows.leftOut));
  }
  return rows;
}

function readRows(
  { file, columns: required, key, add }: Table,
  header: Line,
  lines: Line[],
  problems: Problems,
  leftOut: Set<string>,
): Row[] {
  // What others read along with their rows is as real as those.
  const columns = add === undefined ? required : { ...required, synthetic: flag.optional() };
  const schema = z.object(columns);
  const usable = hasColumns(header, { required, columns }, file, problems);
  return lines.flatMap(({ number, cells }) => {
    const known = header.cells
      .map((column, index) => [column, cells[index]] as const)
      .filter(([, cell]) => cell !== '');
    const cellsByColumn = Object.fromEntries(known);
    const { data, error } = schema.safeParse(cellsByColumn);
    const isComplete = cells.length === header.cells.length;
    if (usable && isComplete && data !== undefined) return [{ ...data, line: number }];

    for (const column of key) leftOut.add(cellsByColumn[column] ?? '');
    // Rows under a wrong header are wrong by it: the header has been told.
    if (!usable) return [];
    if (!isComplete) {
      problems.add(file, number, `has ${cells.length} cells where the header has ${header.cells.length}`);
      return [];
    }
    for (const { path: at, message } of error?.issues ?? []) problems.add(file, number, `${String(at[0])} ${message}`);
    return [];
  });
}

function readLines(folder: string, file: string, problems: Problems): Line[] {
  const place = path.join(folder, `${file}.csv`);
  if (!existsSync(place)) {
    problems.add(file, 1, 'the file is missing');
    return [];
  }
  const bytes = readFileSync(place);
  const unread = firstNotUtf8(bytes);
  if (unread !== undefined) {
    problems.add(file, unread, 'is not UTF-8: save the file in that encoding');
    return [];
  }
  try {
    const options = { bom: true, info: true, relax_column_count: true };
    // The parser's types know of no answer that carries `info`.
    const records = parse(bytes, options) as unknown as { record: string[]; info: { lines: number } }[];
    // The parser tells the line on which a record ends; it begins after the end of the one before.
    return records.map(({ record }, index) => ({ number: 1 + (records[index - 1]?.info.lines ?? 0), cells: record }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    problems.add(file, Number(error.lines), error.message);
    return [];
  }
}

/** The first line that is not UTF-8; whoever reads it so sees other letters, and no error. */
function firstNotUtf8(bytes: Buffer): number | undefined {
  if (isUtf8(bytes)) return undefined;
  let [line, start] = [1, 0];
  // No byte of a letter of several bytes is a line end.
  for (
    let end = bytes.indexOf('\n');
    end >= 0 && isUtf8(bytes.subarray(start, end));
    end = bytes.indexOf('\n', start)
  ) {
    line += 1;
    start = end + 1;
  }
  return line;
}

function hasColumns(
  { cells }: Line,
  { required, columns }: Record<'required' | 'columns', z.ZodRawShape>,
  file: string,
  problems: Problems,
): boolean {
  const missing = Object.keys(required).filter((column) => !cells.includes(column));
  const extra = cells.filter((column, index) => !(column in columns) || cells.indexOf(column) !== index);
  if (missing.length > 0) problems.add(file, 1, `the column is missing: ${missing.join(', ')}`);
  if (extra.length > 0) problems.add(file, 1, `the column is unknown or there twice: ${extra.join(', ')}`);
  return missing.length + extra.length === 0;
}
