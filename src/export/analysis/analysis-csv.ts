import type { Graph } from '../../database/graph';
import { SHOWN } from '../../network/analysis/measures';
import { namesOf } from '../../network/analysis/names';
import type { AnalysisResult } from '../../network/analysis/result';
import { wordOf } from '../../network/measures/words';
import type { AboutLine } from '../table/about-lines';
import { BYTE_ORDER_MARK, type CsvValue, csvLine } from '../table/csv';
import { organizationPages } from './finished';

type Row = Readonly<Record<string, CsvValue>>;

/** The columns, in their order; empty where a measure was not asked for. */
const COLUMNS: Record<string, (row: Row) => CsvValue> = {
  id: ({ id }) => id,
  name_zh: ({ nameZh }) => nameZh,
  ...Object.fromEntries(SHOWN.map((one) => [wordOf(one).toLowerCase(), (row: Row) => row[one.name]])),
  community: ({ community }) => community,
};

/**
 * The organizations of an analysis as CSV (RFC 4180), in the order of `organizations`. It has nothing but its columns, so
 * that every reader takes it, and begins with a byte order mark, by which Excel knows UTF-8.
 *
 * @returns pieces of the text, a page of organizations each, whose names are read as it is reached
 */
export async function* organizationsCsv(graph: Graph, result: AnalysisResult): AsyncGenerator<string> {
  yield `${BYTE_ORDER_MARK}${csvLine(Object.keys(COLUMNS))}`;
  const columns = Object.values(COLUMNS);
  for await (const page of organizationPages(result)) {
    const names = await namesOf(
      graph,
      page.map(({ id }) => id),
    );
    const rows = page.map((organization, index) => ({ ...organization, nameZh: names[index] }));
    yield rows.map((row) => csvLine(columns.map((read) => read(row)))).join('');
  }
}

/** What an analysis says of itself as CSV. */
export function* aboutCsv(lines: readonly AboutLine<string>[]): Generator<string> {
  yield `${BYTE_ORDER_MARK}${csvLine(['key', 'name', 'text'])}`;
  for (const { key, name, text } of lines) yield csvLine([key, name, text]);
}
