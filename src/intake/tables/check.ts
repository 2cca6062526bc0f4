import type { Period } from '../facts';
import { checkCircles } from './circles';
import type { Problems } from './problems';
import { ORGANIZATION_FILES, REFERENCES } from './references';
import type { Row, Rows, Table } from './table';

/** Files whose ids must differ from each other's, since their rows become nodes of one label. */
const ONE_LABEL: readonly (readonly string[])[] = [
  ['weihai/sources', 'document/documents', 'document/clauses'],
  ORGANIZATION_FILES,
];

/** Columns that begin a span, and those that end it. */
const SPANS = { since: 'until', valid_from: 'valid_to', opened_on: 'closed_on' };

type Problem = (line: number, reason: string) => void;

/** Finds what is wrong between rows that are each right in themselves. */
export function checkRows(tables: readonly Table[], rows: Rows, problems: Problems): void {
  const seen = new Map<string, string>();
  for (const table of tables) {
    const own = rows.of(table);
    const problem: Problem = (line, reason) => problems.add(table.file, line, reason);
    checkReferences(table, tables, rows, problem);
    checkSpans(own, problem);
    checkIds(table, own, seen, problem);
    checkParents(own, problem);
    table.check?.(own, rows, problem);
  }
}

function checkReferences(table: Table, tables: readonly Table[], rows: Rows, problem: Problem): void {
  const references = { ...REFERENCES, parent_id: [table.file] };
  for (const [column, files] of Object.entries(references).filter(([column]) => column in table.columns)) {
    const targets = tables.filter(({ file }) => files.includes(file));
    for (const row of rows.of(table)) {
      for (const id of [row[column] ?? []].flat() as string[]) {
        const [named] = targets.flatMap((target) => rows.find(target, id) ?? []);
        if (named?.synthetic && !row.synthetic) {
          problem(row.line, `${column} ${id} is synthetic, and so is what rests on it: write true under synthetic`);
        }
        if (named === undefined && !rows.leftOut.has(id)) {
          problem(row.line, `${column} ${id} is in none of ${files.join(', ')}`);
        }
      }
    }
  }
}

function checkSpans(own: readonly Row[], problem: Problem): void {
  for (const [start, end] of Object.entries(SPANS)) {
    for (const row of own) {
      const [from, to] = [written(row[start]), written(row[end])];
      // A year or a month is as wide as it is: what ended in 2018 may have begun in any month of 2018.
      const width = Math.min(from.length, to.length);
      if (to.slice(0, width) < from.slice(0, width)) problem(row.line, `${end} ${to} is before ${start} ${from}`);
    }
  }
}

function checkIds({ file, key }: Table, own: readonly Row[], seen: Map<string, string>, problem: Problem): void {
  const space = ONE_LABEL.find((files) => files.includes(file))?.[0] ?? file;
  for (const row of own) {
    const id = key.map((column) => written(row[column])).join(' ');
    const first = seen.get(`${space} ${id}`);
    if (first === undefined) seen.set(`${space} ${id}`, `seed/${file}.csv:${row.line}`);
    else problem(row.line, `${id} is there already, at ${first}`);
  }
}

function checkParents(own: readonly Row[], problem: Problem): void {
  const parts = own.filter(({ parent_id }) => parent_id !== undefined);
  checkCircles(
    parts.map(({ line, id, parent_id }) => ({ line, child: id as string, parent: parent_id as string })),
    problem,
  );
}

function written(value: unknown): string {
  return typeof value === 'string' ? value : ((value as Period | undefined)?.text ?? '');
}
