import type { Language } from '../table/language';
import { aboutLines } from './about';
import { EDGE_FIELDS, type Field, flat, NODE_FIELDS, SOURCE_FIELDS } from './fields';
import type { TableName } from './query';
import type { NetworkTable } from './table';

export interface Table {
  header: string[];
  rows: Iterable<(string | number | boolean | null)[]>;
}

/** A network as one of its tables; the columns of nodes and edges are those by which Gephi and Cytoscape know them. */
export function tableOf(name: TableName, network: NetworkTable, language: Language): Table {
  switch (name) {
    case 'nodes':
      return table(['id', 'label'], ({ id, label }) => [id, label], NODE_FIELDS, network.nodes);
    case 'edges':
      return table(
        ['source', 'target', 'weight', 'id'],
        ({ source, target, weight, id }) => [source, target, weight, id],
        EDGE_FIELDS,
        network.edges,
      );
    case 'sources':
      return table([], () => [], SOURCE_FIELDS, network.sources);
    case 'about':
      return {
        header: ['key', 'name', 'text'],
        rows: aboutLines(network, language).map(({ key, name, text }) => [key, name, text]),
      };
  }
}

function table<Row>(
  first: string[],
  read: (row: Row) => (string | number)[],
  fields: readonly Field<Row>[],
  of: readonly Row[],
): Table {
  return { header: [...first, ...fields.map(({ name }) => name)], rows: rows(read, fields, of) };
}

function* rows<Row>(
  read: (row: Row) => (string | number)[],
  fields: readonly Field<Row>[],
  of: readonly Row[],
): Generator<(string | number | boolean | null)[]> {
  for (const row of of) yield [...read(row), ...fields.map((field) => flat(field.read(row)))];
}
