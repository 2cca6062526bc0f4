import { type Language, markedNameIn } from '../table/language';
import { html } from '../table/safe-text';
import { lines, titleOf } from './about';
import { items } from './node-link';
import type { EdgeRow, NodeRow } from './rows';
import type { NetworkTable } from './table';

/**
 * A network as VOSviewer's JSON. What it has no place for is left to the other formats: of a node all but its label,
 * degree and strength, of an edge all but its weight, and the edges of a node with itself.
 *
 * @returns pieces of the text
 * @see https://app.vosviewer.com/docs/file-types/json-file-type/
 */
export function* vosviewer(table: NetworkTable, language: Language): Generator<string> {
  const { nodes, edges, network } = table;
  // VOSviewer shows a description as HTML.
  const description = lines(table, language)
    .map((line) => html`${line}`.text)
    .join('<br>');
  const info = { title: titleOf(network.projection, language), description };
  const item = (node: NodeRow) => ({
    id: node.id,
    label: markedNameIn(node, language),
    weights: { Links: node.degree, 'Total link strength': node.strength },
  });
  const link = ({ source, target, weight }: EdgeRow) => ({ source_id: source, target_id: target, strength: weight });
  const betweenTwo = edges.filter(({ source, target }) => source !== target);
  yield `{"info":${JSON.stringify(info)},\n"network":{"items":[`;
  yield* items(nodes, item);
  yield '],\n"links":[';
  yield* items(betweenTwo, link);
  yield ']}}\n';
}
