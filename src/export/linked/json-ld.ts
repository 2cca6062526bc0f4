import type { OwnNamespaces } from './iri';
import { contextWith } from './terms';
import type { Parts } from './thing';

/**
 * Things as JSON-LD: the context once, then `@graph` with one thing a line.
 *
 * @param own the namespaces of the graph's own IRIs
 * @returns pieces of the text
 */
export async function* jsonLd(parts: Parts, own: OwnNamespaces): AsyncGenerator<string> {
  const lines = Object.entries(contextWith(own)).map(
    ([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`,
  );
  yield `{"@context":{\n${lines.join(',\n')}},\n"@graph":[`;
  let before = '\n';
  for await (const things of parts) {
    for (const thing of things) {
      yield `${before}${JSON.stringify(thing)}`;
      before = ',\n';
    }
  }
  yield ']}\n';
}
