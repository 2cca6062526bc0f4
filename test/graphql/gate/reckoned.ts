import { type GraphQLObjectType, type GraphQLSchema, getNamedType } from 'graphql';
import { type Asked, answerOf, type Part, type Selection } from './selected';
import type { Everything, Node, Relation, Tie } from './stored';

type Given = Record<string, unknown>;
type Where = Given | null | undefined;

/** Of what a filter speaks: of things, of the relationships to them, or of both under `node` and `edge`. */
type About = 'node' | 'edge' | 'both';

/** What a reckoning can meet with. */
export type Met = 'ties' | 'unknown values';

/** Answers to queries, reckoned plainly over all that is stored. */
export class Reckoning {
  /** What was met with on the way. */
  readonly met = new Set<Met>();

  constructor(
    private readonly everything: Everything,
    private readonly schema: GraphQLSchema,
  ) {}

  /** What the query of a list or connection of a type gives. */
  answer(type: string, asked: Asked): unknown {
    const ties = this.everything.all(type).map((node) => ({ node, values: {} }));
    const relation = { relationship: '', direction: 'OUT', isList: true, targets: [type] } as unknown as Relation;
    return this.list(ties, relation, asked, this.schema.getQueryType() as GraphQLObjectType, 'node');
  }

  private list(ties: Tie[], relation: Relation, asked: Asked, owner: GraphQLObjectType, about: About): unknown {
    const connection = getNamedType(owner.getFields()[asked.name]?.type) as GraphQLObjectType;
    const isConnection = asked.name.endsWith('Connection');
    const met = (isConnection ? ties : distinct(ties)).filter((tie) =>
      this.tieMeets(tie, relation, asked.where, about),
    );
    const sorted = this.sorted(met, relation, asked.sort ?? [], about === 'both');
    const { items, isBefore, isAfter } = cut(sorted, asked.part as Part);
    if (!isConnection) return items.map(({ node }) => this.thing(node, relation, asked));
    const cursor = items.length === 0 ? null : expect.any(String);
    const info: Given = { hasNextPage: isAfter, hasPreviousPage: isBefore, startCursor: cursor, endCursor: cursor };
    const edge = getNamedType(connection.getFields().edges?.type)?.name as string;
    return answerOf(asked.selection as Selection, connection.name, (name, inner) => {
      if (name === 'totalCount') return sorted.length;
      if (name === 'facets') return this.facets(sorted, relation, inner, connection);
      if (name === 'pageInfo') return answerOf(inner.selection as Selection, 'PageInfo', (each) => info[each]);
      return items.map(({ node, values }) =>
        answerOf(inner.selection as Selection, edge, (each, last) => {
          if (each === 'cursor') return expect.any(String);
          if (each === 'node') return this.thing(node, relation, last);
          return answerOf(last.selection as Selection, relation.properties as string, (value) => values[value] ?? null);
        }),
      );
    });
  }

  /** How many of the items have each value of a field, or are related to each thing. */
  private facets(items: Tie[], { targets }: Relation, asked: Asked, connection: GraphQLObjectType): unknown {
    const facets = getNamedType(connection.getFields().facets?.type) as GraphQLObjectType;
    return answerOf(asked.selection as Selection, facets.name, (facet, { selection }) => {
      const counts = new Map<unknown, number>();
      for (const { node } of items) {
        for (const value of this.valuesOf(node, this.typeOf(node, targets), facet)) {
          counts.set(value, (counts.get(value) ?? 0) + 1);
        }
      }
      const of = getNamedType(facets.getFields()[facet]?.type)?.name as string;
      const byCount = [...counts].sort(
        ([one, often], [other, oftener]) =>
          oftener - often || Number(one === null) - Number(other === null) || order(one, other),
      );
      return byCount
        .slice(0, 100)
        .map(([value, count]) => answerOf(selection as Selection, of, (each) => (each === 'count' ? count : value)));
    });
  }

  private valuesOf(node: Node, type: string, name: string): Set<unknown> {
    const relation = this.everything.types[type]?.relations[name];
    const values =
      relation === undefined
        ? [node.values[name] ?? []].flat()
        : this.everything.related(node, relation).map((tie) => tie.node.values.id);
    return new Set(values.length > 0 ? values : [null]);
  }

  private thing(node: Node, { targets }: Relation, { selection }: Asked): unknown {
    const type = this.typeOf(node, targets);
    return answerOf(selection as Selection, type, (name, asked) => {
      const relations = this.everything.types[type]?.relations ?? {};
      const relation = relations[name] ?? relations[name.replace(/Connection$/, '')];
      if (relation === undefined) return node.values[name] ?? null;
      const ties = this.everything.related(node, relation);
      if (asked.part !== undefined) {
        const about = name in relations || isPlain(relation) ? 'node' : 'both';
        return this.list(ties, relation, asked, this.schema.getType(type) as GraphQLObjectType, about);
      }
      const by = relation.orderedBy ?? '';
      const inOrder = [...ties].sort((a, b) => Number(a.values[by]) - Number(b.values[by]));
      const things = inOrder.map((tie) => this.thing(tie.node, relation, asked));
      return relation.isList ? things : (things[0] ?? null);
    });
  }

  private typeOf(node: Node, types: string[]): string {
    return types.find((type) => this.everything.is(node, type)) as string;
  }

  private tieMeets(tie: Tie, { targets, properties }: Relation, where: Where, about: About): boolean {
    const type = this.typeOf(tie.node, targets);
    const named = Object.entries(where ?? {}).filter(([, value]) => value != null);
    if (targets.length === 1 || named.length === 0) return this.meets(tie, type, properties, where, about);
    // Of a union each type has a filter of its own, and those without one are not meant.
    return named.some(([kind, value]) => kind === type && this.meets(tie, type, properties, value as Where, about));
  }

  /** `null` says nothing, and neither does an empty list of alternatives. */
  private meets(tie: Tie, type: string, properties: string | undefined, where: Where, about: About): boolean {
    const again = (part: unknown, of = about) => this.meets(tie, type, properties, part as Where, of);
    return Object.entries(where ?? {}).every(([name, value]) => {
      if (value == null) return true;
      if (name === 'NOT') return !again(value);
      if (name === 'AND') return (value as Given[]).every((part) => again(part));
      if (name === 'OR') return (value as Given[]).length === 0 || (value as Given[]).some((part) => again(part));
      if (about === 'both') return again(value, name as About);
      if (about === 'edge') return this.valueMeets(tie.values[name], value as Given);
      const relations = this.everything.types[type]?.relations ?? {};
      const relation = relations[name] ?? relations[name.replace(/Connection$/, '')];
      if (relation === undefined) return this.valueMeets(tie.node.values[name], value as Given);
      return this.relatedMeet(tie.node, relation, value as Given, name in relations ? 'node' : 'both');
    });
  }

  private relatedMeet(node: Node, relation: Relation, given: Given, about: About): boolean {
    const ties = this.everything.related(node, relation);
    if (!relation.isList) return ties.some((tie) => this.tieMeets(tie, relation, given, about));
    return Object.entries(given).every(([quantifier, where]) => {
      if (where == null) return true;
      const met = ties.filter((tie) => this.tieMeets(tie, relation, where as Given, about)).length;
      if (quantifier === 'some') return met > 0;
      if (quantifier === 'none') return met === 0;
      return quantifier === 'single' ? met === 1 : met > 0 && met === ties.length;
    });
  }

  private valueMeets(stored: unknown, given: Given): boolean {
    const operators = Object.entries(given).filter(([, value]) => value !== null);
    if (stored == null) this.met.add('unknown values');
    if (operators.length === 0) return 'eq' in given ? stored == null : true;
    return stored != null && operators.every(([operator, value]) => compared(operator, stored, value));
  }

  private sorted(ties: Tie[], { targets, properties }: Relation, sort: Given[], isNested: boolean): Tie[] {
    const asked = sort.flatMap((item) =>
      isNested ? Object.entries(item).flatMap(([of, part]) => keysIn(of, part as Where)) : keysIn('node', item),
    );
    const has = (type: string | undefined, property: string) =>
      this.everything.types[type ?? '']?.values.includes(property);
    const isPlaced = asked.length === 0 && targets.length === 1 && has(targets[0], 'position');
    const added = [
      ...(isPlaced ? ['node.position'] : []),
      'node.id',
      ...(has(properties, 'kind') ? ['edge.kind'] : []),
    ].map((key): Key => ({ key, sign: 1 }));
    return [...ties].sort((a, b) => {
      const difference = this.compare(a, b, asked);
      if (difference === 0 && asked.length > 0) this.met.add('ties');
      return difference || this.compare(a, b, added);
    });
  }

  /** What is unknown stands behind, whichever way the rest is turned. */
  private compare(a: Tie, b: Tie, keys: Key[]): number {
    for (const { key, sign } of keys) {
      const [one, other] = [valueAt(a, key), valueAt(b, key)];
      if (one == null || other == null) this.met.add('unknown values');
      if (one == null && other == null) continue;
      if (one == null || other == null) return one == null ? 1 : -1;
      const difference = order(one, other) * sign;
      if (difference !== 0) return difference;
    }
    return 0;
  }
}

/** A property by which a list is sorted, with `node` or `edge` before it. */
interface Key {
  key: string;
  sign: 1 | -1;
}

function keysIn(of: string, item: Where): Key[] {
  const given = Object.entries(item ?? {}).filter(([, direction]) => direction !== null);
  return given.map(([name, direction]) => ({ key: `${of}.${name}`, sign: direction === 'ASC' ? 1 : -1 }));
}

function valueAt({ node, values }: Tie, key: string): unknown {
  const [of, name] = key.split('.') as [string, string];
  return (of === 'edge' ? values : node.values)[name];
}

/** Whether its relationships tell nothing, so that a connection is filtered and sorted by the things alone. */
const isPlain = ({ targets, properties }: Relation) => targets.length === 1 && properties === undefined;

function distinct(ties: Tie[]): Tie[] {
  return [...new Map(ties.map((tie) => [tie.node.key, tie])).values()];
}

function cut<Item>(all: Item[], { isTurned = false, size, skipped }: Part) {
  const end = isTurned ? Math.max(all.length - skipped, 0) : Math.min(skipped + size, all.length);
  const start = isTurned ? Math.max(end - size, 0) : Math.min(skipped, all.length);
  return { items: all.slice(start, end), isBefore: start > 0, isAfter: end < all.length };
}

/** Texts by their code points, numbers by size, what is false before what is true. */
function order(one: unknown, other: unknown): number {
  if (typeof one === 'string') return Buffer.compare(Buffer.from(one), Buffer.from(other as string));
  return Number(one) - Number(other);
}

function compared(operator: string, stored: unknown, value: unknown): boolean {
  const text = stored as string;
  switch (operator) {
    case 'eq':
      return JSON.stringify(stored) === JSON.stringify(value);
    case 'in':
      return (value as unknown[]).includes(stored);
    case 'includes':
      return (stored as unknown[]).includes(value);
    case 'contains':
      return text.includes(value as string);
    case 'startsWith':
      return text.startsWith(value as string);
    case 'endsWith':
      return text.endsWith(value as string);
    case 'gt':
      return order(stored, value) > 0;
    case 'gte':
      return order(stored, value) >= 0;
    case 'lt':
      return order(stored, value) < 0;
    case 'lte':
      return order(stored, value) <= 0;
    default:
      throw new Error(`How is ${operator} to be reckoned?`);
  }
}
