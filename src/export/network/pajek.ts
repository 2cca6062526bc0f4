import { BYTE_ORDER_MARK } from '../table/csv';
import { type Language, markedNameIn } from '../table/language';
import { lines } from './about';
import type { NetworkTable } from './table';

/**
 * A network as Pajek's `.net`, beginning with a byte order mark, by which Pajek knows UTF-8. Readers take labels for
 * ids, so each ends with the id. What Pajek has no place for, all attributes but the weight and the kinds of tie, is left
 * to the other formats.
 *
 * @returns pieces of the text
 * @see http://mrvar.fdv.si/pajek/pajekman.pdf
 */
export function* pajek(table: NetworkTable, language: Language): Generator<string> {
  const { nodes, edges, network } = table;
  yield BYTE_ORDER_MARK;
  for (const line of lines(table, language)) yield `% ${onOneLine(line)}\n`;
  yield `*Vertices ${nodes.length}\n`;
  const numbers = new Map<string, number>();
  for (const node of nodes) {
    numbers.set(node.id, numbers.size + 1);
    yield `${numbers.size} ${quoted(`${markedNameIn(node, language)} (${node.id})`)}\n`;
  }
  yield network.directed ? '*Arcs\n' : '*Edges\n';
  for (const { source, target, weight, kinds } of edges) {
    yield `${numbers.get(source)} ${numbers.get(target)} ${weight} l ${quoted(kinds.join(' '))}\n`;
  }
}

/** There is no way to write a double quote inside, and some readers take a backslash for the beginning of a sign. */
function quoted(text: string): string {
  return `"${onOneLine(text).replaceAll('"', "'").replaceAll('\\', '/')}"`;
}

function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}
