import { LABELS, NOUNS } from '../../facts/nouns';
import type { StoredFields } from '../../facts/stored-field';
import { ORGANIZATION_COLUMNS } from '../analysis/analysis-csv';
import { coverageColumns } from '../coverage/csv-columns';
import { entityColumns } from '../entities/columns';
import { describedTables } from '../network/described-tables';
import { TABLE_NAMES } from '../network/tables';
import type { DescribedTable } from '../table/data-package';

/** Every table that there is by an address of its own, seen from `/export/`. */
export function allTables(fields: StoredFields): DescribedTable[] {
  return [
    {
      name: 'coverage',
      path: 'coverage.csv',
      title: '覆盖情况: the cells of a coverage standard, a row a platform in a cell, with evidence and sources',
      columns: coverageColumns(),
    },
    ...describedTables(TABLE_NAMES, 'network-', (name) => `network.csv?table=${name}`),
    ...LABELS.map((label) => ({
      name: `entities-${label.toLowerCase()}`,
      path: `entities/${label}.csv`,
      title: NOUNS[label].meaning[0],
      columns: entityColumns(fields[label]),
      key: 'id',
    })),
  ];
}

/** The table of an analysis, which is there as long as its result is. */
export function analysisTable(id: string): DescribedTable {
  return {
    name: 'network-analysis',
    path: `network-analysis.csv?${new URLSearchParams({ id })}`,
    title: '合作网络分析: the organizations of a network measured in the background',
    columns: ORGANIZATION_COLUMNS,
    key: 'id',
  };
}
