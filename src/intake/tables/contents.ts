import type { Contents, RelationshipFact, Value } from '../facts';
import type { Period } from './columns';

/**
 * Columns of a row as properties: what the files write `name_zh` is `nameZh` in the graph.
 *
 * @param columns those that keep their name and their value
 */
export function fields<Column extends string>(
  row: { readonly [Each in Column]?: Value },
  columns: readonly Column[],
): Record<string, Value> {
  return Object.fromEntries(columns.map((column) => [camelCase(column), row[column]]));
}

function camelCase(column: string): string {
  return column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** Properties together with periods; each of these is stored as its first day and its precision. */
export function contents(
  properties: Readonly<Record<string, Value>>,
  periods: Readonly<Record<string, Period | undefined>> = {},
): Required<Contents> {
  const entries = Object.entries(periods);
  return {
    properties: {
      ...properties,
      ...Object.fromEntries(entries.map(([name, period]) => [`${name}Precision`, period?.precision])),
    },
    days: Object.fromEntries(entries.map(([name, period]) => [name, period?.firstDay])),
  };
}

/** Where a fact comes from that its row states outright. */
export function stated(sourceIds: readonly string[]): NonNullable<RelationshipFact['provenance']> {
  return { basis: 'STATED', sourceIds };
}

/** The other names of a row; some rows list the name itself among them. */
export function aliasesOf({ name_zh, aliases }: { name_zh: string; aliases: readonly string[] }): string[] {
  return [...new Set(aliases)].filter((alias) => alias !== name_zh);
}

/** The place of a row in its file, from 1: the order of the document. */
export function placeOf(index: number): bigint {
  return BigInt(index + 1);
}
