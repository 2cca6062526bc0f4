import { normalizeName } from '../names';
import type { named } from './columns';
import type { Row, Rows, Table } from './table';

/**
 * One thing must not become two nodes because two files each have a row for it.
 *
 * @param wayOn what to do about a row that has a name of another
 */
export function checkNamesakes(
  own: readonly Row<typeof named>[],
  others: Table<typeof named>,
  rows: Rows,
  problem: (line: number, reason: string) => void,
  wayOn: (other: string) => string,
): void {
  const ids = new Map(rows.of(others).flatMap((row) => namesOf(row).map((name) => [name, row.id])));
  for (const row of own) {
    const other = namesOf(row)
      .map((name) => ids.get(name))
      .find((id) => id !== undefined && id !== row.id);
    if (other !== undefined) problem(row.line, `${row.id} has a name of ${other} in ${others.file}; ${wayOn(other)}`);
  }
}

function namesOf({ name_zh, aliases }: Row<typeof named>): string[] {
  return [name_zh, ...aliases].map(normalizeName);
}
