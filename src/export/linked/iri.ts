/** The namespaces of a graph's own IRIs, by their prefixes. */
export type OwnNamespaces = Readonly<Record<'entity' | 'ns' | 'export' | 'asked', string>>;

/** A name for all that is of no published address, the same wherever it is served. */
const NAME = 'urn:innovation-platform-graph';

/**
 * Where a graph's own IRIs begin: at the address under which it is published or, where there is none, with a name. The
 * address that a server listens on is none: many graphs have it, and nobody can follow it from elsewhere.
 */
export function ownNamespaces(address: string | undefined): OwnNamespaces {
  if (address === undefined) {
    return {
      entity: `${NAME}:entity:`,
      ns: `${NAME}:vocabulary#`,
      export: `${NAME}:export:`,
      asked: `${NAME}:export:entities:`,
    };
  }
  return {
    entity: `${address}/entity/`,
    ns: `${address}/vocabulary#`,
    export: `${address}/export/`,
    asked: `${address}/export/entities?`,
  };
}

/** The IRI of a file of entities, by the query that gives it, with a prefix. */
export function datasetIri(queryString: string): string {
  return queryString === '' ? 'export:entities' : `asked:${queryString}`;
}

/** The IRI of an entity, with a prefix. */
export function entityIri(id: string): string {
  return `entity:${encoded(id)}`;
}

/**
 * The IRI of what is said about a relationship: a part of the entity that it starts at, so that it is found there.
 *
 * @param key tells apart several of one type between the same two
 */
export function statementIri(from: string, type: string, to: string, key?: string): string {
  const parts = [type, to, ...(key === undefined ? [] : [key])].map(encoded);
  return `${entityIri(from)}#${parts.join('~')}`;
}

/** The IRI of a word of a vocabulary, with a prefix. */
export function wordIri(vocabulary: string, word: string): string {
  return `ns:${vocabulary}-${encoded(word)}`;
}

/** What RFC 3987 lets stand in an IRI, a little narrower: of all schemes HTTP's, no brackets, one fragment. */
const ADDRESS = /^https?:\/\/[^\s<>"{}|\\^`[\]\p{C}#]+(?:#[^\s<>"{}|\\^`[\]\p{C}#]*)?$/u;

/** Whether a text is an address that can stand as an IRI as it is. */
export function isAddress(text: string): boolean {
  return ADDRESS.test(text) && !/%(?![0-9A-Fa-f]{2})/.test(text) && URL.canParse(text);
}

/** Without halves of characters, which no encoding of a file can hold. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\uFFFD');
}

function encoded(part: string): string {
  // What is left alone otherwise, though an IRI gives it a meaning or a reader may stumble over it.
  return encodeURIComponent(wellFormed(part)).replace(
    /[!'()*~]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
