import { Writer } from 'n3';
import type { OwnNamespaces } from './iri';
import { prefixesWith } from './terms';
import type { Parts } from './thing';
import { Triples } from './triples';

/**
 * Things as Turtle, the IRIs with prefixes.
 *
 * @param own the namespaces of the graph's own IRIs
 * @returns pieces of the text
 */
export function turtle(parts: Parts, own: OwnNamespaces): AsyncGenerator<string> {
  return written(parts, own, { prefixes: prefixesWith(own) });
}

/** Things as N-Triples: one triple a line, to be cut, sorted and compared. */
export function nTriples(parts: Parts, own: OwnNamespaces): AsyncGenerator<string> {
  return written(parts, own, { format: 'N-Triples' });
}

async function* written(
  parts: Parts,
  own: OwnNamespaces,
  options: ConstructorParameters<typeof Writer>[0],
): AsyncGenerator<string> {
  const pieces: string[] = [];
  const taken = () => pieces.splice(0).join('');
  const writer = new Writer({ write: (piece: string) => pieces.push(piece), end: () => {} }, options);
  const triples = new Triples(own);
  for await (const things of parts) {
    for (const thing of things) {
      for (const triple of triples.of(thing)) writer.addQuad(triple);
      yield taken();
    }
  }
  writer.end();
  yield taken();
}
