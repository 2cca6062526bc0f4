import { type Column, plain, without } from '../table/columns';
import type { Language } from '../table/language';
import { aboutLines } from './about';
import { EDGE_COLUMNS, NODE_COLUMNS, SOURCE_COLUMNS } from './columns';
import type { NetworkTable } from './table';

/**
 * A network as node-link JSON: `nodes` and `links` as D3 takes them, and with `directed`, `multigraph` and `graph` as
 * `networkx.node_link_graph(…, edges="links")` does. What the file says of itself is in `graph`. Here lists are lists.
 *
 * @returns pieces of the text
 */
export function* nodeLink(table: NetworkTable, language: Language): Generator<string> {
  const { nodes, edges, sources, network } = table;
  const object =
    <Row>(columns: readonly Column<Row>[]) =>
    (row: Row) =>
      Object.fromEntries(columns.map(({ name, read }) => [name, plain(read(row, language))]));
  const about = {
    ...Object.fromEntries(aboutLines(table, language).map(({ key, text }) => [key, text])),
    left_out_counts: network.leftOut,
    source_list: sources.map(object(SOURCE_COLUMNS)),
  };
  yield `{"directed":${network.directed},"multigraph":false,"graph":${JSON.stringify(about)},\n"nodes":[`;
  yield* items(nodes, object(NODE_COLUMNS));
  yield '],\n"links":[';
  const edgeOf = object(without(EDGE_COLUMNS, 'type'));
  yield* items(edges, (edge) => ({ id: edge.id, ...edgeOf(edge), spans: edge.spans }));
  yield ']}\n';
}

/** The items of a JSON list, one a line. */
export function* items<Row>(rows: readonly Row[], object: (row: Row) => object): Generator<string> {
  let before = '\n';
  for (const row of rows) {
    yield `${before}${JSON.stringify(object(row))}`;
    before = ',\n';
  }
}
