import { type Column, valuesByName, without } from '../table/columns';
import type { Language } from '../table/language';
import { aboutLines, sourceLine } from './about';
import { EDGE_COLUMNS, NODE_COLUMNS } from './columns';
import type { NetworkTable } from './table';
import { xml } from './xml';

const TYPES = { string: 'string', list: 'string', day: 'string', integer: 'int', double: 'double', boolean: 'boolean' };

/**
 * A network as GraphML. An edge has no id of its own: ours has a sign that an id there can't have.
 *
 * @returns pieces of the text
 * @see http://graphml.graphdrawing.org/specification.html
 */
export function* graphml(table: NetworkTable, language: Language): Generator<string> {
  const { nodes, edges, sources, network } = table;
  const ofNodes = without(NODE_COLUMNS, 'id');
  const ofEdges = without(EDGE_COLUMNS, 'id', 'source', 'target', 'type');
  const values = <Row>(of: Of, columns: readonly Column<Row>[], row: Row) =>
    valuesByName(columns, row, language)
      .map(({ name, value }) => dataElement(of, name, value))
      .join('');
  const about = [...aboutLines(table, language), { key: 'source_list', text: sources.map(sourceLine).join('\n') }];
  yield `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`;
  for (const { key } of about) yield keyElement('graph', key, 'string');
  for (const { name, type } of ofNodes) yield keyElement('node', name, TYPES[type]);
  for (const { name, type } of ofEdges) yield keyElement('edge', name, TYPES[type]);
  yield `<graph edgedefault="${network.directed ? 'directed' : 'undirected'}">\n`;
  for (const { key, text } of about) yield `${dataElement('graph', key, text)}\n`;
  for (const node of nodes) yield `${xml`<node id="${node.id}">`}${values('node', ofNodes, node)}</node>\n`;
  for (const edge of edges) {
    const start = xml`<edge source="${edge.source}" target="${edge.target}">`;
    yield `${start}${values('edge', ofEdges, edge)}</edge>\n`;
  }
  yield '</graph>\n</graphml>\n';
}

type Of = 'graph' | 'node' | 'edge';

function keyElement(of: Of, name: string, type: string): string {
  return xml`<key id="${of}_${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>\n`;
}

function dataElement(of: Of, name: string, value: string | number | boolean): string {
  return xml`<data key="${of}_${name}">${value}</data>`;
}
