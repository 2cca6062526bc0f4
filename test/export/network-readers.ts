import type { Workbook } from 'exceljs';
import type Graph from 'graphology';
import { type Expected, endsOf, type Known, known } from './network-answer';

/** What a reader found in a file. */
export type Read = Pick<Expected, 'nodes' | 'edges'>;

export function ofGraphology(graph: Graph): Read {
  return {
    nodes: Object.fromEntries(graph.mapNodes((id, attributes) => [id, attributes])),
    edges: Object.fromEntries(
      graph.mapEdges((_edge, attributes, source, target) => [endsOf({ source, target }), attributes]),
    ),
  };
}

const NUMBERS = ['weight', 'tie_count', 'degree', 'strength'];
const DAYS = ['since', 'until'];

/** What a row of text says, with what the formats of types know: numbers and truth values. */
function typed(row: Record<string, string>): Known {
  return known(
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => {
        if (NUMBERS.includes(name)) return [name, Number(value)];
        // A sheet has of a day no more than is known: 2008, or 2008-11.
        if (DAYS.includes(name) && value !== '') return [name, `${value}-01-01`.slice(0, 10)];
        return [name, name === 'is_partner' || name === 'synthetic' ? value === 'true' : value];
      }),
    ),
  );
}

export function ofRows(nodes: Record<string, string>[], edges: Record<string, string>[]): Read {
  const without = (row: Record<string, string>, names: string[]) =>
    typed(Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name))));
  return {
    nodes: Object.fromEntries(nodes.map((row) => [row.id as string, without(row, ['id'])])),
    edges: Object.fromEntries(
      edges.map((row) => [
        endsOf(row as { source: string; target: string }),
        without(row, ['id', 'source', 'target', 'type']),
      ]),
    ),
  };
}

export interface NodeLink {
  nodes: (Known & { id: string })[];
  links: (Known & { id: string; source: string; target: string; spans: unknown })[];
}

export function ofJson({ nodes, links }: NodeLink): Read {
  const flat = (values: Known) =>
    known(Object.fromEntries(Object.entries(values).map(([name, v]) => [name, Array.isArray(v) ? v.join(' | ') : v])));
  return {
    nodes: Object.fromEntries(nodes.map(({ id, ...rest }) => [id, flat(rest)])),
    edges: Object.fromEntries(
      links.map(({ id, source, target, spans, ...rest }) => [endsOf({ source, target }), flat(rest)]),
    ),
  };
}

export function sheetRows(workbook: Workbook, name: string): Record<string, string>[] {
  const sheet = workbook.getWorksheet(name);
  const [header = [], ...rows] = Array.from({ length: sheet?.rowCount ?? 0 }, (_, index) =>
    Array.from({ length: sheet?.columnCount ?? 0 }, (_, column) =>
      textOf(sheet?.getRow(index + 1).getCell(column + 1).value),
    ),
  );
  return rows.map((row) => Object.fromEntries(header.map((column, index) => [column, row[index] ?? ''])));
}

function textOf(value: unknown): string {
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value ?? '');
}
