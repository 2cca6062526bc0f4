import { Writer } from 'n3';
import { prefixesAt } from './terms';
import type { Parts } from './thing';
import { Triples } from './triples';

/**
 * Things as Turtle, the IRIs with prefixes.
 *
 * @param base the address of the graph, which every IRI of its own begins with
 * @returns pieces of the text
 */
export function turtle(parts: Parts, base: string): AsyncGenerator<string> {
  return written(parts, base, { prefixes: prefixesAt(base) });
}

/** Things as N-Triples: one triple a line, to be cut, sorted and compared. */
export function nTriples(parts: Parts, base: string): AsyncGenerator<string> {
  return written(parts, base, { format: 'N-Triples' });
}

async function* written(
  parts: Parts,
  base: string,
  options: ConstructorParameters<typeof Writer>[0],
): AsyncGenerator<string> {
  const pieces: string[] = [];
  const taken = () => pieces.splice(0).join('');
  const writer = new Writer({ write: (piece: string) => pieces.push(piece), end: () => {} }, options);
  const triples = new Triples(base);
  for await (const things of parts) {
    for (const thing of things) {
      for (const triple of triples.of(thing)) writer.addQuad(triple);
      yield taken();
    }
  }
  writer.end();
  yield taken();
}
