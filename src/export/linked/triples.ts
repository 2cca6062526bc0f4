import { DataFactory, type NamedNode, type Quad, type Quad_Object } from 'n3';
import { isAddress, type OwnNamespaces } from './iri';
import type { ValueKind } from './own-properties';
import { LITERALS, prefixesWith, TERMS, type TermName } from './terms';
import type { LinkedValue, Thing } from './thing';

const { namedNode, literal, quad } = DataFactory;

/** Things as triples of RDF: the same that a reader makes of their JSON-LD. */
export class Triples {
  private readonly prefixes: Record<string, string>;
  private readonly a: NamedNode;

  constructor(own: OwnNamespaces) {
    this.prefixes = prefixesWith(own);
    this.a = this.named('rdf:type');
  }

  *of(thing: Thing): Generator<Quad> {
    const { '@id': id, '@type': types = [], ...rest } = thing;
    const subject = this.named(id);
    for (const type of types) yield quad(subject, this.a, this.named(type));
    // What has another subject comes after all that has this one, so that a writer keeps it together.
    const reversed: Quad[] = [];
    const statements: Thing[] = [];
    for (const [name, values] of Object.entries(rest)) {
      const { iri, kind } = TERMS[name as TermName];
      const predicate = this.named(iri);
      for (const value of [values].flat() as LinkedValue[]) {
        if (kind === 'statements') statements.push(value as Thing);
        else if (kind === 'reverse') reversed.push(quad(this.named(value as string), predicate, subject));
        else for (const object of this.objects(kind, value)) yield quad(subject, predicate, object);
      }
    }
    yield* reversed;
    for (const statement of statements) {
      const about = this.named(statement['@id']);
      yield quad(about, this.named(TERMS.statements.iri), subject);
      yield* this.of(statement);
    }
  }

  private objects(kind: ValueKind, value: LinkedValue): Quad_Object[] {
    if (kind === 'thing') return [this.named(value as string)];
    if (typeof value === 'object' && '@value' in value) {
      const { '@value': text, '@type': type } = value;
      return [type === undefined ? literal(text) : literal(text, this.named(type))];
    }
    if (kind === 'texts') return Object.entries(value).map(([language, text]) => literal(text, language));
    if (kind === 'address' && isAddress(value as string)) return [namedNode(value as string)];
    const type = LITERALS[kind];
    return [type === undefined ? literal(String(value)) : literal(String(value), this.named(type))];
  }

  /** An IRI from one with a prefix. */
  private named(compact: string): NamedNode {
    const colon = compact.indexOf(':');
    const namespace = this.prefixes[compact.slice(0, colon)];
    if (namespace === undefined) throw new Error(`No prefix in ${compact}`);
    return namedNode(namespace + compact.slice(colon + 1));
  }
}
