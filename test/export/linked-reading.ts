import jsonld from 'jsonld';
import { Parser, termToId } from 'n3';
import type { Api } from '../harness';

/** A graph as a reader found it: every triple once, as text, to be compared as sets; and what is said of each subject. */
export interface ReadGraph {
  triples: Set<string>;
  /** Objects by subject and predicate, as full IRIs, `"text"`, `"text"@zh` or `"text"^^datatype`. */
  of(subject: string): Record<string, string[]>;
  /** Subjects that have a type. */
  ofType(type: string): string[];
}

export const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
export const SCHEMA = 'https://schema.org/';
export const SKOS = 'http://www.w3.org/2004/02/skos/core#';
export const PROV = 'http://www.w3.org/ns/prov#';
export const DCTERMS = 'http://purl.org/dc/terms/';
export const XSD = 'http://www.w3.org/2001/XMLSchema#';

/** Fetches an address of an API with an Accept header. */
export function fetchedAs(api: Api, path: string, accept?: string): Promise<Response> {
  return fetch(new URL(path, api.url), { headers: accept === undefined ? {} : { accept } });
}

/** What the IRIs of a graph that is not published begin with, wherever it is served. */
export const OWN = 'urn:innovation-platform-graph';

/** Where an API has its linked data, and what a reader finds at an address of it. */
export function linkedDataOf(api: Api) {
  return {
    entity: (id: string) => `${OWN}:entity:${encodeURIComponent(id)}`,
    ns: (name: string) => `${OWN}:vocabulary#${name}`,
    about: (path: string, accept?: string) => fetchedAs(api, path, accept).then(readBack),
  };
}

/** Reads an answer by its content type: Turtle and N-Triples by N3.js, JSON-LD by jsonld.js. */
export async function readBack(response: Response): Promise<ReadGraph> {
  const type = response.headers.get('content-type') ?? '';
  const text = await response.text();
  if (response.status !== 200) throw new Error(`${response.status} ${text}`);
  if (type.startsWith('text/turtle')) return graphOf(text, 'text/turtle');
  if (type.startsWith('application/n-triples')) return graphOf(text, 'application/n-triples');
  if (type !== 'application/ld+json') throw new Error(`No reader for ${type}`);
  // Safe mode refuses what a reader would drop in silence; the loader refuses to fetch anything.
  // The types of the reader don't know its safe mode yet.
  const options = { format: 'application/n-quads' as const, safe: true, documentLoader: refuse };
  return graphOf((await jsonld.toRDF(JSON.parse(text), options)) as unknown as string, 'application/n-quads');
}

async function refuse(url: string): Promise<never> {
  throw new Error(`The document wants ${url}.`);
}

function graphOf(text: string, format: string): ReadGraph {
  const subjects = new Map<string, Record<string, string[]>>();
  const triples = new Set<string>();
  for (const { subject, predicate, object } of new Parser({ format }).parse(text)) {
    if (subject.termType === 'BlankNode' || object.termType === 'BlankNode') throw new Error('There is a blank node.');
    const said = subjects.get(subject.value) ?? {};
    subjects.set(subject.value, said);
    said[predicate.value] = [...(said[predicate.value] ?? []), termToId(object)];
    triples.add([subject, predicate, object].map((term) => termToId(term)).join(' '));
  }
  return {
    triples,
    of: (subject) => subjects.get(subject) ?? {},
    ofType: (type) =>
      [...subjects].filter(([, said]) => said[`${RDF}type`]?.includes(type)).map(([subject]) => subject),
  };
}
