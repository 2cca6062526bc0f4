import { daysAfter } from '../../days';
import type { Language } from '../table/language';
import { aboutLines, sourceLine } from './about';
import { EDGE_FIELDS, type Field, flat, NODE_FIELDS } from './fields';
import type { Span } from './spans';
import type { EdgeRow, NetworkTable, NodeRow } from './table';
import { networkTextsIn } from './texts';
import { xml } from './xml';

/**
 * A network as GEXF 1.3, dynamic: an edge is there in the spells in which one of its ties is known to hold, or always
 * where none is dated. A spell holds its last day, as GEXF has it; the attribute `until` is the day after.
 *
 * @returns pieces of the text
 * @see https://gexf.net/schema.html
 */
export function* gexf(table: NetworkTable, language: Language): Generator<string> {
  const { nodes, edges, day } = table;
  yield xml`<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">
<meta lastmodifieddate="${day}">
<creator>${networkTextsIn(language).project}</creator>
<description>${description(table, language)}</description>
</meta>
<graph defaultedgetype="undirected" mode="dynamic" timeformat="date" idtype="string">
`;
  yield* attributes('node', NODE_FIELDS);
  yield* attributes('edge', EDGE_FIELDS);
  yield xml`<nodes count="${nodes.length}">\n`;
  for (const node of nodes) yield nodeElement(node);
  yield xml`</nodes>\n<edges count="${edges.length}">\n`;
  for (const edge of edges) yield edgeElement(edge);
  yield '</edges>\n</graph>\n</gexf>\n';
}

function description(table: NetworkTable, language: Language): string {
  return [
    ...aboutLines(table, language).map(({ name, text }) => `${name}: ${text}`),
    ...table.sources.map(sourceLine),
  ].join('\n');
}

function* attributes<Row>(of: 'node' | 'edge', fields: readonly Field<Row>[]): Generator<string> {
  yield xml`<attributes class="${of}" mode="static">\n`;
  for (const { name, type } of fields) yield xml`<attribute id="${name}" title="${name}" type="${type}"/>\n`;
  yield '</attributes>\n';
}

function nodeElement(node: NodeRow): string {
  return `${xml`<node id="${node.id}" label="${node.label}">`}${values(NODE_FIELDS, node)}</node>\n`;
}

function edgeElement(edge: EdgeRow): string {
  const { id, source, target, weight } = edge;
  const start = xml`<edge id="${id}" source="${source}" target="${target}" weight="${weight}">`;
  return `${start}${values(EDGE_FIELDS, edge)}${spells(edge.spans)}</edge>\n`;
}

function values<Row>(fields: readonly Field<Row>[], row: Row): string {
  const given = fields.map(({ name, read }) => {
    const value = flat(read(row));
    return value === null ? '' : xml`<attvalue for="${name}" value="${value}"/>`;
  });
  return `<attvalues>${given.join('')}</attvalues>`;
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
