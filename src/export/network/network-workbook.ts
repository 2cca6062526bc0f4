import type { Readable } from 'node:stream';
import type { Language } from '../table/language';
import { type Sheet, workbook } from '../table/workbook';
import { titleOf } from './about';
import { TABLE_NAMES, type TableName } from './query';
import type { NetworkTable } from './table';
import { type Table, tableOf } from './tables';
import { networkTextsIn } from './texts';

const WIDTHS: Record<TableName, number[]> = {
  nodes: [16, 34, 34, 34, 14, 20, 20, 10],
  edges: [16, 16, 10, 30, 10, 24, 12, 12, 10, 34, 60],
  sources: [12, 60, 24, 60, 12, 12, 40],
  about: [14, 16, 110],
};

/** No cell of Excel holds more characters. */
const LONGEST = 32_767;

/**
 * A network as an Excel workbook: nodes, edges, sources, and what it all is.
 *
 * @returns the bytes of the file; the stream fails when one of its rows can't be made
 */
export function networkWorkbook(network: NetworkTable, language: Language): Readable {
  const { sheets, cut } = networkTextsIn(language);
  return workbook(
    titleOf(network.network.projection, language),
    TABLE_NAMES.map((name): Sheet => {
      const { header, rows } = tableOf(name, network, language);
      return { name: sheets[name], header, widths: WIDTHS[name], frozenColumns: 1, rows: cells(rows, cut) };
    }),
  );
}

/** @param cut what follows on a text that is too long for a cell */
function* cells(rows: Table['rows'], cut: string): Generator<(string | number | null)[]> {
  for (const row of rows) {
    yield row.map((value) => {
      if (typeof value === 'boolean') return String(value);
      if (typeof value !== 'string' || value.length <= LONGEST) return value;
      return `${value.slice(0, LONGEST - cut.length)}${cut}`;
    });
  }
}
