import { BYTE_ORDER_MARK, csvLine } from '../table/csv';
import type { Language } from '../table/language';
import type { TableName } from './query';
import type { NetworkTable } from './table';
import { tableOf } from './tables';

/**
 * One table of a network as CSV (RFC 4180). It has nothing but its columns, so that every reader takes it; what it is
 * stands in the table `about`. It begins with a byte order mark, by which Excel knows UTF-8.
 *
 * @returns pieces of the text, a row each
 */
export function* networkCsv(network: NetworkTable, name: TableName, language: Language): Generator<string> {
  const { header, rows } = tableOf(name, network, language);
  yield `${BYTE_ORDER_MARK}${csvLine(header)}`;
  for (const row of rows) yield csvLine(row);
}
