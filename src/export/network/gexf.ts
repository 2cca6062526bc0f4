import { daysAfter } from '../../days';
import { type Attribute, type Column, valuesByName, without } from '../table/columns';
import { type Language, nameIn } from '../table/language';
import { lines } from './about';
import { EDGE_COLUMNS, NODE_COLUMNS } from './columns';
import { NETWORK_TEXTS } from './network-texts';
import type { Span } from './spans';
import type { NetworkTable } from './table';
import { xml } from './xml';

const TYPES = {
  string: 'string',
  list: 'string',
  day: 'string',
  integer: 'integer',
  double: 'double',
  boolean: 'boolean',
};

/**
 * A network as GEXF 1.3, dynamic: an edge is there in the spells in which one of its ties is known to hold, or always
 * where none is dated. A spell holds its last day, as GEXF has it; the attribute `until` is the day after.
 *
 * @returns pieces of the text
 * @see https://gexf.net/schema.html
 */
export function* gexf(table: NetworkTable, language: Language): Generator<string> {
  const { nodes, edges, day, network } = table;
  const ofNodes = without(NODE_COLUMNS, 'id', 'label');
  const ofEdges = without(EDGE_COLUMNS, 'id', 'source', 'target', 'type', 'weight');
  yield xml`<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">
<meta lastmodifieddate="${day}">
<creator>${NETWORK_TEXTS[language].project}</creator>
<description>${lines(table, language).join('\n')}</description>
</meta>
<graph defaultedgetype="${network.directed ? 'directed' : 'undirected'}" mode="dynamic" timeformat="date" idtype="string">
`;
  yield* attributes('node', ofNodes);
  yield* attributes('edge', ofEdges);
  yield xml`<nodes count="${nodes.length}">\n`;
  for (const node of nodes) {
    yield `${xml`<node id="${node.id}" label="${nameIn(node, language)}">`}${values(ofNodes, node, language)}</node>\n`;
  }
  yield xml`</nodes>\n<edges count="${edges.length}">\n`;
  for (const edge of edges) {
    const { id, source, target, weight, spans } = edge;
    const start = xml`<edge id="${id}" source="${source}" target="${target}" weight="${weight}">`;
    yield `${start}${values(ofEdges, edge, language)}${spells(spans)}</edge>\n`;
  }
  yield '</edges>\n</graph>\n</gexf>\n';
}

function* attributes(of: 'node' | 'edge', columns: readonly Attribute<never>[]): Generator<string> {
  yield xml`<attributes class="${of}" mode="static">\n`;
  for (const { name, type } of columns) yield xml`<attribute id="${name}" title="${name}" type="${TYPES[type]}"/>\n`;
  yield '</attributes>\n';
}

function values<Row>(columns: readonly Column<Row>[], row: Row, language: Language): string {
  const given = valuesByName(columns, row, language);
  const written = given.map(({ name, value }) => xml`<attvalue for="${name}" value="${value}"/>`);
  return `<attvalues>${written.join('')}</attvalues>`;
}

function spells(spans: readonly Span[]): string {
  if (spans.every(({ since, until }) => since === null && until === null)) return '';
  const spell = ({ since, until }: Span) => {
    const start = since === null ? '' : xml` start="${since}"`;
    const end = until === null ? '' : xml` end="${daysAfter(until, -1)}"`;
    return `<spell${start}${end}/>`;
  };
  return `<spells>${spans.map(spell).join('')}</spells>`;
}
