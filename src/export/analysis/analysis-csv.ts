import type { Graph } from '../../database/graph';
import { namesOf } from '../../network/analysis/names';
import type { AnalysedOrganization, AnalysisResult } from '../../network/analysis/result';
import type { Column } from '../table/columns';
import { csv, csvRows } from '../table/csv';
import { organizationPages } from './finished';

type Row = AnalysedOrganization & { nameZh: string | undefined };

/** The columns, in their order; empty where a measure was not asked for. */
export const ORGANIZATION_COLUMNS: readonly Column<Row>[] = [
  { name: 'id', read: ({ id }) => id },
  { name: 'name_zh', read: ({ nameZh }) => nameZh },
  { name: 'degree', read: ({ degree }) => degree },
  { name: 'strength', read: ({ strength }) => strength },
  { name: 'page_rank', read: ({ pageRank }) => pageRank },
  { name: 'core_number', read: ({ coreNumber }) => coreNumber },
  { name: 'clustering', read: ({ clustering }) => clustering },
  { name: 'community', read: ({ community }) => community },
];

/**
 * The organizations of an analysis as CSV, in the order of `organizations`.
 *
 * @returns pieces of the text, a page of organizations each, whose names are read as it is reached
 */
export async function* organizationsCsv(graph: Graph, result: AnalysisResult): AsyncGenerator<string> {
  yield* csv(ORGANIZATION_COLUMNS, [], 'zh');
  for await (const page of organizationPages(result)) {
    const names = await namesOf(
      graph,
      page.map(({ id }) => id),
    );
    const rows = page.map((organization, index) => ({ ...organization, nameZh: names[index] }));
    yield [...csvRows(ORGANIZATION_COLUMNS, rows, 'zh')].join('');
  }
}
