import { normalizeName } from '../names';
import type { Problems } from './problems';
import type { SeedData } from './tables';

interface Named {
  readonly line: number;
  readonly id: string;
  readonly name_zh: string;
  readonly aliases: readonly string[];
}

/** One thing must not become two nodes because the document and the city's data each have a row for it. */
export function checkNames(data: SeedData, problems: Problems): void {
  const platforms = idsByName(data['weihai/platforms']);
  for (const row of data['document/platforms']) {
    const like = row.match_id === undefined ? namesake(row, platforms) : undefined;
    if (like === undefined) continue;
    problems.add(
      'document/platforms',
      row.line,
      `${row.id} has a name of ${like} in weihai/platforms; say so in match_id`,
    );
  }
  const organizations = idsByName(data['weihai/organizations']);
  for (const row of data['document/document_organizations']) {
    const like = namesake(row, organizations);
    if (like === undefined) continue;
    const reason = `${row.id} has a name of ${like} in weihai/organizations; leave the row out and use ${like}`;
    problems.add('document/document_organizations', row.line, reason);
  }
}

function idsByName(rows: readonly Named[]): ReadonlyMap<string, string> {
  return new Map(rows.flatMap((row) => namesOf(row).map((name) => [name, row.id] as const)));
}

/** The id of another row that bears one of this row's names. */
function namesake(row: Named, ids: ReadonlyMap<string, string>): string | undefined {
  return namesOf(row)
    .map((name) => ids.get(name))
    .find((id) => id !== undefined && id !== row.id);
}

function namesOf({ name_zh, aliases }: Named): string[] {
  return [name_zh, ...aliases].map(normalizeName);
}
