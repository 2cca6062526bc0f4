import type { Graph } from '../../database/graph';
import { SHOWN } from '../../network/analysis/measures';
import { namesOf } from '../../network/analysis/names';
import type { NetworkAnalysisResult } from '../../network/analysis/result';
import { columnNameOf } from '../../network/measures/words';
import type { Attribute } from '../table/columns';
import { csvHead, csvRows } from '../table/csv';
import { organizationPages } from './finished';

type Row = Readonly<Record<string, string | number | null | undefined>>;

/** The columns, in their order; empty where a measure was not asked for. */
export const ORGANIZATION_COLUMNS: readonly Attribute<Row>[] = [
  { name: 'id', type: 'string', meaning: '编号: the stable id of the organization', read: ({ key }) => key },
  {
    name: 'name_zh',
    type: 'string',
    meaning: '中文名称: the Chinese name; empty of one that has been removed since',
    read: ({ nameZh }) => nameZh,
  },
  ...SHOWN.map(
    (measure): Attribute<Row> => ({
      name: columnNameOf(measure),
      type: measure.unit === 'Int' ? 'integer' : 'double',
      meaning: `${measure.term}: ${measure.analysis.meaning ?? measure.meaning}`,
      read: (row) => row[measure.name],
    }),
  ),
  {
    name: 'community',
    type: 'integer',
    meaning: '社群: the number of its community in this analysis',
    read: ({ community }) => community,
  },
];

/**
 * The organizations of an analysis as CSV, in the order of `organizations`.
 *
 * @returns pieces of the text, a page of organizations each, whose names are read as it is reached
 */
export async function* organizationsCsv(graph: Graph, result: NetworkAnalysisResult): AsyncGenerator<string> {
  yield csvHead(ORGANIZATION_COLUMNS);
  for await (const page of organizationPages(result)) {
    const names = await namesOf(
      graph,
      page.map(({ key }) => key),
    );
    const rows = page.map((organization, index) => ({ ...organization, nameZh: names[index] }));
    yield [...csvRows(ORGANIZATION_COLUMNS, rows, 'zh')].join('');
  }
}
