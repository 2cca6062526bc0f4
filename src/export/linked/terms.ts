import type { OwnNamespaces } from './iri';
import { OWN_PROPERTIES, type ValueKind } from './own-properties';

/** The published vocabularies that the files use. */
const PUBLISHED = {
  schema: 'https://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dcterms: 'http://purl.org/dc/terms/',
  dc: 'http://purl.org/dc/elements/1.1/',
  void: 'http://rdfs.org/ns/void#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  owl: 'http://www.w3.org/2002/07/owl#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** Properties of the published vocabularies, by their keys in JSON-LD. */
const BORROWED = {
  identifier: ['dcterms:identifier', 'text'],
  name: ['schema:name', 'texts'],
  prefLabel: ['skos:prefLabel', 'texts'],
  alternateName: ['schema:alternateName', 'text'],
  description: ['schema:description', 'texts'],
  abstract: ['dcterms:abstract', 'texts'],
  note: ['skos:note', 'texts'],
  position: ['schema:position', 'integer'],
  title: ['dcterms:title', 'text'],
  publisher: ['dc:publisher', 'text'],
  issued: ['dcterms:issued', 'dated'],
  url: ['schema:url', 'address'],
  legislationIdentifier: ['schema:legislationIdentifier', 'text'],
  legislationDate: ['schema:legislationDate', 'dated'],
  datePublished: ['schema:datePublished', 'dated'],
  value: ['schema:value', 'decimal'],
  unitText: ['schema:unitText', 'texts'],
  observationDate: ['schema:observationDate', 'dated'],
  observationAbout: ['schema:observationAbout', 'thing'],
  location: ['schema:location', 'thing'],
  containedInPlace: ['schema:containedInPlace', 'thing'],
  parentOrganization: ['schema:parentOrganization', 'thing'],
  funderOf: ['schema:funder', 'reverse'],
  workPartOf: ['schema:isPartOf', 'thing'],
  partOf: ['dcterms:isPartOf', 'thing'],
  spatial: ['dcterms:spatial', 'thing'],
  broader: ['skos:broader', 'thing'],
  inScheme: ['skos:inScheme', 'thing'],
  correspondsTo: ['skos:mappingRelation', 'thing'],
  wasDerivedFrom: ['prov:wasDerivedFrom', 'thing'],
  statements: ['rdf:subject', 'statements'],
  predicate: ['rdf:predicate', 'thing'],
  object: ['rdf:object', 'thing'],
  label: ['rdfs:label', 'texts'],
  comment: ['rdfs:comment', 'texts'],
  subClassOf: ['rdfs:subClassOf', 'thing'],
  inverseOf: ['owl:inverseOf', 'thing'],
  isDefinedBy: ['rdfs:isDefinedBy', 'thing'],
  notation: ['skos:notation', 'text'],
  definition: ['skos:definition', 'texts'],
  dateCreated: ['schema:dateCreated', 'day'],
  version: ['schema:version', 'text'],
  citation: ['dcterms:bibliographicCitation', 'texts'],
  classPartition: ['void:classPartition', 'thing'],
  partitionClass: ['void:class', 'thing'],
  entities: ['void:entities', 'integer'],
} as const satisfies Record<string, readonly [string, ValueKind]>;

/** A key in JSON-LD; in RDF it stands for a property. */
export type TermName = keyof typeof BORROWED | keyof typeof OWN_PROPERTIES;

export interface Term {
  /** The property, its namespace as a prefix. */
  iri: string;
  kind: ValueKind;
}

const ALL = [
  ...Object.entries(BORROWED).map(([name, [iri, kind]]): [string, Term] => [name, { iri, kind }]),
  ...Object.entries(OWN_PROPERTIES).map(([name, [kind]]): [string, Term] => [name, { iri: `ns:${name}`, kind }]),
];

/** Every key with the property it stands for and the kind of its values. */
export const TERMS = Object.fromEntries(ALL) as Readonly<Record<TermName, Term>>;

/** The namespaces by their prefixes: the published ones and a graph's own. */
export function prefixesWith(own: OwnNamespaces): Record<string, string> {
  return { ...PUBLISHED, ...own };
}

/** The types of literals that are no plain texts. */
export const LITERALS: Partial<Record<ValueKind, string>> = {
  day: 'xsd:date',
  decimal: 'xsd:decimal',
  integer: 'xsd:integer',
  truth: 'xsd:boolean',
};

const COERCED: Partial<Record<ValueKind, object>> = {
  texts: { '@container': '@language' },
  thing: { '@type': '@id' },
  address: { '@type': '@id' },
  day: { '@type': LITERALS.day },
  decimal: { '@type': LITERALS.decimal },
};

/** The JSON-LD context of every answer; it stands in the answer, so that no reader has to fetch one. */
export function contextWith(own: OwnNamespaces): Record<string, unknown> {
  const terms = ALL.map(([name, { iri, kind }]) => {
    if (kind === 'reverse' || kind === 'statements') return [name, { '@reverse': iri, '@type': '@id' }];
    return [name, kind in COERCED ? { '@id': iri, ...COERCED[kind] } : iri];
  });
  return { '@version': 1.1, ...prefixesWith(own), ...Object.fromEntries(terms) };
}
