import type { TermName } from './terms';

/** A value as JSON-LD has it: a text, number or truth, the IRI of a thing, or a literal with its type. */
export type LinkedValue =
  | string
  | number
  | boolean
  | { '@value': string; '@type'?: string }
  | { zh?: string | string[]; en?: string | string[] }
  | Thing;

/**
 * One thing with what is said of it: an object of JSON-LD under the context of `contextWith`, from which RDF is made as well.
 * Its IRIs have prefixes, so it says the same at whatever address the graph is served.
 */
export type Thing = { '@id': string; '@type'?: string[] } & { [term in TermName]?: LinkedValue | LinkedValue[] };

/** Adds a value of a term; the values make a list, even a single one, so that a client meets one shape. */
export function addTo(thing: Thing, term: TermName, value: LinkedValue): void {
  const known = thing[term];
  if (known === undefined) thing[term] = [value];
  else (known as LinkedValue[]).push(value);
}

/** Things in parts, some of them possibly still to be read. */
export type Parts = Iterable<Thing[]> | AsyncIterable<Thing[]>;
