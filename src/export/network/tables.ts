import type { Readable } from 'node:stream';
import { ABOUT_COLUMNS } from '../table/about-lines';
import type { Column } from '../table/columns';
import type { Language } from '../table/language';
import { sheetOf, workbook } from '../table/workbook';
import { aboutLines, titleOf } from './about';
import { EDGE_COLUMNS, NODE_COLUMNS, SOURCE_COLUMNS } from './columns';
import { NETWORK_TEXTS } from './network-texts';
import type { NetworkTable } from './table';
import { TIE_COLUMNS } from './tie-columns';

/** The tables that a network is made of where a format has tables. */
export const TABLE_NAMES = ['nodes', 'edges', 'ties', 'sources', 'about'] as const;
export type TableName = (typeof TABLE_NAMES)[number];

/** What a format makes of one of the tables. */
export function ofTable<Made>(
  name: TableName,
  network: NetworkTable,
  language: Language,
  make: <Row>(columns: readonly Column<Row>[], rows: readonly Row[], language: Language) => Made,
): Made {
  switch (name) {
    case 'nodes':
      return make(NODE_COLUMNS, network.nodes, language);
    case 'edges':
      return make(EDGE_COLUMNS, network.edges, language);
    case 'ties':
      return make(TIE_COLUMNS, network.ties(), language);
    case 'sources':
      return make(SOURCE_COLUMNS, network.sources, language);
    case 'about':
      return make(ABOUT_COLUMNS, aboutLines(network, language), language);
  }
}

/** A network as an Excel workbook: nodes, edges, ties, sources, and what it all is. */
export function networkWorkbook(network: NetworkTable, language: Language): Readable {
  const { sheets } = NETWORK_TEXTS[language];
  const made = TABLE_NAMES.map((name) =>
    ofTable(name, network, language, (columns, rows) => sheetOf(sheets[name], columns, rows, language)),
  );
  return workbook(titleOf(network.network.projection, language), made);
}
