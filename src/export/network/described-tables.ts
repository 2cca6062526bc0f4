import { ABOUT_COLUMNS } from '../table/about-lines';
import type { DescribedTable } from '../table/data-package';
import { EDGE_COLUMNS, NODE_COLUMNS, SOURCE_COLUMNS } from './columns';
import type { TableName } from './tables';
import { TIE_COLUMNS } from './tie-columns';

const DESCRIBED: Record<TableName, Omit<DescribedTable, 'name' | 'path'>> = {
  nodes: { title: '节点: the nodes of a network', columns: NODE_COLUMNS, key: 'id' },
  edges: {
    title: '边: its edges, each of all that ties two nodes',
    columns: EDGE_COLUMNS,
    key: 'id',
    refersTo: { source: 'nodes', target: 'nodes' },
  },
  ties: {
    title: '联系: its ties in the order of time, each by itself, as models of events take them',
    columns: TIE_COLUMNS,
    refersTo: { source: 'nodes', target: 'nodes', edge: 'edges' },
  },
  sources: { title: '来源: the sources of its ties', columns: SOURCE_COLUMNS, key: 'id' },
  about: {
    title: '说明: what was asked, when and of which data, and how to cite it',
    columns: ABOUT_COLUMNS,
    key: 'key',
  },
};

/**
 * The tables of a network as a data dictionary tells of them.
 *
 * @param prefix of their names
 * @param pathOf tells where each lies
 */
export function describedTables(
  names: readonly TableName[],
  prefix: string,
  pathOf: (name: TableName) => string,
): DescribedTable[] {
  return names.map((name) => {
    const { refersTo = {}, ...table } = DESCRIBED[name];
    const prefixed = Object.entries(refersTo).map(([column, of]) => [column, prefix + of]);
    return { ...table, name: prefix + name, path: pathOf(name), refersTo: Object.fromEntries(prefixed) };
  });
}
