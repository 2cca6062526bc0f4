import { normalizeName } from '../names';

interface Named {
  readonly id: string;
  readonly name_zh: string;
  readonly aliases: readonly string[];
}

/**
 * One thing must not become two nodes because two files each have a row for it.
 *
 * @returns finds the id of another of these rows that bears one of a row's names
 */
export function namesakesIn(rows: readonly Named[]): (row: Named) => string | undefined {
  const ids = new Map(rows.flatMap((row) => namesOf(row).map((name) => [name, row.id])));
  return (row) =>
    namesOf(row)
      .map((name) => ids.get(name))
      .find((id) => id !== undefined && id !== row.id);
}

function namesOf({ name_zh, aliases }: Named): string[] {
  return [name_zh, ...aliases].map(normalizeName);
}
