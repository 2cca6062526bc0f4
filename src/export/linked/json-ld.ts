import { contextAt } from './terms';
import type { Parts } from './thing';

/**
 * Things as JSON-LD: the context once, then `@graph` with one thing a line.
 *
 * @param base the address of the graph, which every IRI of its own begins with
 * @returns pieces of the text
 */
export async function* jsonLd(parts: Parts, base: string): AsyncGenerator<string> {
  const lines = Object.entries(contextAt(base)).map(
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
