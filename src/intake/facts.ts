import { syntheticName } from '../database/synthetic';
import type { Day } from '../days';
import { StartError } from '../errors';
import type { Label } from '../facts/nouns';
import type { Basis, DatePrecision } from '../vocabulary';

/** A property as the database keeps it; a whole number is a bigint, since a number is stored as a fraction. */
export type Value = string | number | bigint | boolean | readonly string[] | readonly number[] | undefined;

/** What a node or relationship holds besides its identity and its sources; an absent value is not stored. */
export interface Contents {
  /** Whether it is made up and says nothing of the world. A relationship from or to something made up is so anyway. */
  readonly synthetic?: boolean | undefined;
  readonly properties?: Readonly<Record<string, Value>>;
  /** Days apart from the other properties: they are stored as dates. */
  readonly days?: Readonly<Record<string, Day | undefined>>;
}

/** What a fact holds, all of it told. */
export type Held = Required<Pick<Contents, 'properties' | 'days'>>;

/** A date as the data knows it: a day, a month or a year, which counts from its first day. */
export interface Period {
  /** As written: `2018`, `2018-11` or `2018-11-30`. */
  readonly text: string;
  readonly firstDay: Day;
  /** Absent where there can be but days. */
  readonly precision?: DatePrecision;
}

/** Properties and periods by their names; each period is stored as its first day and its precision. */
export function contents(values: Readonly<Record<string, Value | Period>>): Held {
  const properties: Record<string, Value> = {};
  const days: Record<string, Day> = {};
  for (const [name, value] of Object.entries(values)) {
    if (typeof value === 'object' && 'firstDay' in value) {
      days[name] = value.firstDay;
      if (value.precision) properties[`${name}Precision`] = value.precision;
    } else {
      properties[name] = value;
    }
  }
  return { properties, days };
}

/** Where a fact comes from. */
export interface Provenance {
  readonly basis: Exclude<Basis, 'HYPOTHETICAL'>;
  readonly sourceIds: readonly string[];
}

/** Where a fact comes from that its sources state outright. */
export function stated(sourceIds: readonly string[]): Provenance {
  return { basis: 'STATED', sourceIds };
}

/** Names a node. */
export interface NodeReference {
  readonly label: Label;
  readonly id: string;
  /** Whether it is made up; where it is a fact of the same set, that fact says so. */
  readonly synthetic?: boolean | undefined;
}

/** A thing, with what is known of it. */
export interface NodeFact extends NodeReference, Contents {
  /** Further labels that only some of its noun bear: the typed views of a platform. */
  readonly views?: readonly string[];
  /** The sources that state it; empty only for what is itself a source, a clause or a document. */
  readonly sourceIds: readonly string[];
  /** The clause that lays it down; absent of what no document does. */
  readonly clauseId?: string | undefined;
  /** Whether search finds another in its place: the text of a clause as the clause. */
  readonly isFoundAsOther?: boolean;
}

/** Every label of a node, its own first. */
export function labelsOf({ label, views = [], synthetic }: NodeFact): string[] {
  return [label, ...views].map((name) => nameOf(name, synthetic));
}

/** By what label or type a fact stands in the database. */
export function nameOf(name: string, synthetic: boolean | undefined): string {
  return synthetic ? syntheticName(name) : name;
}

/** That two things stand in a relation. */
export interface RelationshipFact extends Contents {
  readonly from: NodeReference;
  readonly type: string;
  readonly to: NodeReference;
  /** The property that tells apart several relationships of one type between the same two nodes. */
  readonly key?: string;
  /** Where it comes from; absent where a relationship only holds parts of one statement together. */
  readonly provenance?: Provenance;
}

/**
 * Facts to be written together. A fact that comes again from a further source is the same fact: it keeps what it was
 * first given with, and the sources add up.
 */
export class FactSet {
  private readonly nodesById = new Map<string, NodeFact>();
  private readonly relationshipsByIdentity = new Map<string, RelationshipFact>();

  get nodes(): NodeFact[] {
    return [...this.nodesById.values()];
  }

  get relationships(): RelationshipFact[] {
    return [...this.relationshipsByIdentity.values()];
  }

  addNode(node: NodeFact): void {
    const identity = `${node.label} ${node.id}`;
    const known = this.nodesById.get(identity);
    if (known !== undefined && Boolean(known.synthetic) !== Boolean(node.synthetic)) throw new ToldTwice(node);
    this.nodesById.set(identity, known ? { ...known, sourceIds: union(known.sourceIds, node.sourceIds) } : node);
  }

  addRelationship(fact: RelationshipFact): void {
    const { from, type, to, key, synthetic } = fact;
    const identity = [
      from.label,
      from.id,
      nameOf(type, synthetic),
      to.label,
      to.id,
      key && fact.properties?.[key],
    ].join(' ');
    const known = this.relationshipsByIdentity.get(identity);
    this.relationshipsByIdentity.set(identity, known ? joined(known, fact) : fact);
  }
}

/** The same set, to which all that is added is made up. */
export function asSynthetic(facts: FactSet): FactSet {
  return Object.create(facts, {
    addNode: { value: (node: NodeFact) => facts.addNode({ ...node, synthetic: true }) },
    addRelationship: { value: (fact: RelationshipFact) => facts.addRelationship({ ...fact, synthetic: true }) },
  });
}

/** An id is that of one thing, which is real or made up. */
export class ToldTwice extends StartError {
  constructor({ label, id }: NodeReference) {
    super(`${label} ${id} is told both as real and as synthetic; give one of them another id.`);
  }
}

/** What one source states is stated, whatever was inferred from another. */
function joined(known: RelationshipFact, further: RelationshipFact): RelationshipFact {
  if (known.provenance === undefined || further.provenance === undefined) return known;
  const stated = [known, further].some(({ provenance }) => provenance?.basis === 'STATED');
  return {
    ...known,
    provenance: {
      basis: stated ? 'STATED' : 'INFERRED',
      sourceIds: union(known.provenance.sourceIds, further.provenance.sourceIds),
    },
  };
}

function union(some: readonly string[], others: readonly string[]): string[] {
  return [...new Set([...some, ...others])];
}
