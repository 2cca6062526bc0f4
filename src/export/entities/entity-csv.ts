import type { Graph } from '../../database/graph';
import type { Label } from '../../facts/nouns';
import type { StoredField } from '../../facts/stored-field';
import { allOf, someOf } from '../linked/read';
import { chosenByRegions, standsInNoRegion } from '../linked/scope';
import { csvHead, csvRows } from '../table/csv';
import { entityColumns } from './columns';

/** The entities of a noun that a table has. */
export interface EntityTableQuery {
  label: Label;
  /** Only what these regions choose, by their ids; where left out, all. */
  regions?: string[] | undefined;
}

/**
 * The entities of a noun as CSV, in the order of their ids: a column a field that the API has of it.
 *
 * @returns pieces of the text, a page of the database each, read as it is reached; what regions choose is known before
 * @throws PublicError BAD_USER_INPUT naming `regions`
 */
export async function entityCsv(
  graph: Graph,
  { label, regions }: EntityTableQuery,
  fields: readonly StoredField[],
): Promise<AsyncGenerator<string>> {
  const chosen = regions && (await chosenByRegions(graph, regions));
  const ids = chosen?.get(label);
  if (chosen !== undefined && ids === undefined) throw standsInNoRegion('regions', label, [...chosen.keys()]);
  const columns = entityColumns(fields);
  async function* text(): AsyncGenerator<string> {
    yield csvHead(columns);
    for await (const { rows } of ids === undefined ? allOf(graph, label) : someOf(graph, label, ids)) {
      yield [...csvRows(columns, rows, 'zh')].join('');
    }
  }
  return text();
}
