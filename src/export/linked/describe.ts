import { EDITION } from '../../intake/edition';
import { nameOf } from '../../intake/facts';
import { classesOf, ownLabel } from './classes';
import { entityIri, isAddress, statementIri, wellFormed, wordIri } from './iri';
import { mappingOf, type PropertyMapping, relationOf, SAID_IN_REVERSE } from './mapping';
import { TERMS, type TermName } from './terms';
import { addTo, type LinkedValue, type Thing } from './thing';

/** Properties as the database gives them, days as ISO texts. */
export type Stored = Readonly<Record<string, unknown>>;

type Relationship = [type: string, to: string, properties: Stored, labels: string[]];

/** An entity as it is stored, with the relationships that start at it. */
export interface EntityRow {
  id: string;
  labels: string[];
  properties: Stored;
  /** Of each its type, the id at its other end, its properties, and the labels of the other end. */
  relationships: Relationship[];
}

/** XSD's types for a day that is known less exactly. */
const INEXACT: Record<string, { type: string; length: number }> = {
  MONTH: { type: 'xsd:gYearMonth', length: 7 },
  YEAR: { type: 'xsd:gYear', length: 4 },
};

/**
 * All that is stored of an entity: its properties, its relationships said plainly, and a statement about each that has
 * properties of its own, such as since when it holds and which sources say so.
 */
export function described(row: EntityRow): Thing {
  const thing = named(row);
  const label = ownLabel(row.labels);
  if (label !== undefined) addProperties(thing, label, row.properties, (term) => !isName(term));
  return withRelationships(thing, row, sourceIdsOf(row.properties));
}

/** What one entity says of its relationships to another, without the rest of what is said of it. */
export function relatedTo(row: EntityRow): Thing {
  return withRelationships(named(row), row, []);
}

/** What an entity is and how it is called, to go with a mention of it. */
export function named({ id, labels, properties }: Omit<EntityRow, 'relationships'>): Thing {
  const thing: Thing = { '@id': entityIri(id), '@type': classesOf(labels, properties.kind) };
  const label = ownLabel(labels);
  if (label !== undefined) addProperties(thing, label, properties, isName);
  return thing;
}

function withRelationships(thing: Thing, { id, labels, relationships }: EntityRow, sourceIds: string[]): Thing {
  const label = ownLabel(labels);
  const sources = new Set(sourceIds);
  for (const relationship of inOrder(relationships)) {
    const [type, to] = relationship;
    const term = label && relationOf(type, label);
    if (term === 'wasDerivedFrom') sources.add(to);
    else if (term !== undefined) addRelationship(thing, id, term, relationship);
  }
  addSources(thing, sources);
  return thing;
}

function addRelationship(thing: Thing, from: string, term: TermName, [type, to, properties]: Relationship): void {
  const other = entityIri(to);
  if (!(thing[term] as LinkedValue[] | undefined)?.includes(other)) {
    addTo(thing, term, other);
    const reverse = SAID_IN_REVERSE[term];
    if (reverse !== undefined) addTo(thing, reverse, other);
  }
  if (Object.keys(properties).every((name) => name === EDITION)) return;
  const statement: Thing = {
    '@id': statementIri(from, nameOf(type, properties.synthetic === true), to, properties.kind as string | undefined),
    '@type': ['rdf:Statement'],
    predicate: TERMS[term].iri,
    object: other,
  };
  addProperties(statement, type, properties, () => true);
  addSources(statement, new Set(sourceIdsOf(properties)));
  addTo(thing, 'statements', statement);
}

function isName(term: TermName): boolean {
  return term === 'name' || term === 'title';
}

/** Adds what is said by terms that `isMeant`, in the order of their names. */
function addProperties(thing: Thing, holder: string, properties: Stored, isMeant: (term: TermName) => boolean): void {
  for (const name of Object.keys(properties).sort()) {
    const mapping = mappingOf(holder, name);
    if (mapping !== undefined && isMeant(mapping.term)) addProperty(thing, mapping, properties, name);
  }
}

function addProperty(thing: Thing, mapping: PropertyMapping, properties: Stored, name: string): void {
  const { term, also } = mapping;
  const value = properties[name];
  if (value === null || value === undefined) return;
  if (mapping.language !== undefined) {
    const text = { [mapping.language]: wellFormed(String(value)) };
    for (const one of [term, ...(also ? [also] : [])]) thing[one] = { ...(thing[one] as object | undefined), ...text };
  } else if (Array.isArray(value)) {
    if (value.length > 0) thing[term] = value.map((item) => written(mapping, item));
  } else {
    thing[term] = written(mapping, value);
    if (also !== undefined) thing[also] = datedLiteral(String(value), properties[`${name}Precision`]);
  }
}

function written({ term, words }: PropertyMapping, value: unknown): LinkedValue {
  if (words !== undefined) return wordIri(words.name, String(value));
  switch (TERMS[term].kind) {
    case 'integer':
    case 'truth':
      return value as number | boolean;
    case 'address':
      return isAddress(String(value)) ? String(value) : { '@value': wellFormed(String(value)) };
    case 'decimal':
      return decimal(value as number);
    default:
      return wellFormed(String(value));
  }
}

/** As text, since readers of JSON-LD write numbers in their own ways; without an exponent, which a decimal has not. */
function decimal(value: number): string {
  const text = String(value);
  if (!text.includes('e')) return text;
  return Number.isInteger(value) ? BigInt(value).toString() : value.toFixed(20).replace(/0+$/, '');
}

function datedLiteral(day: string, precision: unknown): LinkedValue {
  const { type, length } = INEXACT[String(precision)] ?? { type: 'xsd:date', length: 10 };
  return { '@value': day.slice(0, length), '@type': type };
}

export function sourceIdsOf({ sourceIds }: Stored): string[] {
  return (sourceIds ?? []) as string[];
}

function addSources(thing: Thing, ids: ReadonlySet<string>): void {
  if (ids.size > 0) thing.wasDerivedFrom = [...ids].sort().map(entityIri);
}

/** By type, other end and kind, so that the same data always makes the same file. */
function inOrder(relationships: Relationship[]): Relationship[] {
  const keyed = relationships.map((one) => [`${one[0]} ${one[1]} ${one[2].kind ?? ''}`, one] as const);
  return keyed.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, one]) => one);
}
