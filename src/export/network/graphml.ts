import type { Language } from '../table/language';
import { aboutLines, sourceLine } from './about';
import { EDGE_FIELDS, type Field, flat, NODE_FIELDS } from './fields';
import type { EdgeRow, NetworkTable, NodeRow } from './table';
import { xml } from './xml';

const NODE_KEYS: readonly Field<NodeRow>[] = [
  { name: 'label', type: 'string', read: ({ label }) => label },
  ...NODE_FIELDS,
];
const EDGE_KEYS: readonly Field<EdgeRow>[] = [
  { name: 'weight', type: 'double', read: ({ weight }) => weight },
  ...EDGE_FIELDS,
];

const TYPES = { string: 'string', integer: 'int', double: 'double', boolean: 'boolean' };

/**
 * A network as GraphML. An edge has no id of its own: ours has a sign that an id there can't have.
 *
 * @returns pieces of the text
 * @see http://graphml.graphdrawing.org/specification.html
 */
export function* graphml(table: NetworkTable, language: Language): Generator<string> {
  const { nodes, edges, sources } = table;
  const about = [...aboutLines(table, language), { key: 'source_list', text: sources.map(sourceLine).join('\n') }];
  yield `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`;
  for (const { key } of about) yield keyElement('graph', key, 'string');
  for (const { name, type } of NODE_KEYS) yield keyElement('node', name, TYPES[type]);
  for (const { name, type } of EDGE_KEYS) yield keyElement('edge', name, TYPES[type]);
  yield '<graph edgedefault="undirected">\n';
  for (const { key, text } of about) yield `${dataElement('graph', key, text)}\n`;
  for (const node of nodes) yield `${xml`<node id="${node.id}">`}${values('node', NODE_KEYS, node)}</node>\n`;
  for (const edge of edges) {
    const start = xml`<edge source="${edge.source}" target="${edge.target}">`;
    yield `${start}${values('edge', EDGE_KEYS, edge)}</edge>\n`;
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

function values<Row>(of: Of, fields: readonly Field<Row>[], row: Row): string {
  return fields
    .map(({ name, read }) => {
      const value = flat(read(row));
      return value === null ? '' : dataElement(of, name, value);
    })
    .join('');
}
