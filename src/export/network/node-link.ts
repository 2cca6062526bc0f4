import type { Language } from '../table/language';
import { aboutLines } from './about';
import { EDGE_FIELDS, type Field, NODE_FIELDS, SOURCE_FIELDS, type Value } from './fields';
import type { EdgeRow, NetworkTable, NodeRow } from './table';

/**
 * A network as node-link JSON: `nodes` and `links` as D3 takes them, and with `directed`, `multigraph` and `graph` as
 * `networkx.node_link_graph(…, edges="links")` does. What the file says of itself is in `graph`. Here lists are lists.
 *
 * @returns pieces of the text
 */
export function* nodeLink(table: NetworkTable, language: Language): Generator<string> {
  const { nodes, edges, sources, network } = table;
  const about = {
    ...Object.fromEntries(aboutLines(table, language).map(({ key, text }) => [key, text])),
    left_out_counts: network.leftOut,
    source_list: sources.map((source) => fieldsOf(SOURCE_FIELDS, source)),
  };
  yield `{"directed":false,"multigraph":false,"graph":${JSON.stringify(about)},\n"nodes":[`;
  yield* items(nodes, nodeObject);
  yield '],\n"links":[';
  yield* items(edges, edgeObject);
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

function nodeObject(node: NodeRow): object {
  return { id: node.id, label: node.label, ...fieldsOf(NODE_FIELDS, node) };
}

function edgeObject(edge: EdgeRow): object {
  const { id, source, target, weight, spans } = edge;
  return { id, source, target, weight, ...fieldsOf(EDGE_FIELDS, edge), spans };
}

function fieldsOf<Row>(fields: readonly Field<Row>[], row: Row): Record<string, Value> {
  return Object.fromEntries(fields.map(({ name, read }) => [name, read(row)]));
}
