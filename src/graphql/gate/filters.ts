import { type GraphQLInputObjectType, type GraphQLSchema, getNamedType, isNonNullType, isObjectType } from 'graphql';
import { listOf } from './definitions';
import { ALWAYS, and, type Filter, type Folded, NEVER, not, or, under } from './logic';

/** A filter as a client gave it, coerced by its type. */
type Given = Record<string, unknown>;

/**
 * Makes the filters of the schema whole before the engine reads them: what is `null` counts as left out, an empty filter
 * is met by every row, and `NOT` is the complement, also over what is unknown. Left to itself the engine asks for rows whose
 * property is null, drops an empty filter with the step to it, and has `NOT` of an unknown value met by no row.
 */
export class Filters {
  constructor(private readonly schema: GraphQLSchema) {}

  /** @param negated whether the complement is wanted */
  fold(type: GraphQLInputObjectType, given: Given, negated = false): Folded {
    const parts = entriesOf(given).map(([name, value]) => this.foldField(type, name, value, negated));
    return negated ? or(parts) : and(parts);
  }

  /**
   * An argument `where` as the engine reads it; undefined where every row is meant.
   *
   * @param besides what the rows have to meet as well; of no union
   */
  argument(type: GraphQLInputObjectType, given: Given | null | undefined, besides: Folded = true): Filter | undefined {
    const parts = this.partsOf(type, given ?? {}, false).map((part) => ({
      ...part,
      meets: and([part.meets, besides]),
    }));
    if (parts.every(({ meets }) => meets === true)) return undefined;
    // Of a union, what is not named is left out.
    const named = parts.filter(({ meets }) => meets !== false);
    return Object.assign({}, ...(named.length > 0 ? named : parts.slice(0, 1)).map(asked));
  }

  private foldField(type: GraphQLInputObjectType, name: string, value: unknown, negated: boolean): Folded {
    const of = getNamedType(type.getFields()[name]?.type) as GraphQLInputObjectType;
    if (name === 'NOT') return this.fold(of, value as Given, !negated);
    if (name === 'AND' || name === 'OR') {
      const parts = (value as Given[]).map((one) => this.fold(of, one, negated));
      // Of no filter neither says anything.
      if (parts.length === 0) return !negated;
      return (name === 'AND') === negated ? or(parts) : and(parts);
    }
    const fields = of.getFields();
    if ('some' in fields) return this.foldQuantifiers(of, name, value as Given, negated);
    if ('eq' in fields) return this.foldProperty(type, name, value as Given, negated);
    if (name === 'node' || name === 'edge') return under(name, this.fold(of, value as Given, negated));
    // Of the one that a field names, if there is one: the engine asks it of the list that has no other.
    const met = this.partsOf(of, value as Given, false);
    return (negated ? none : some)(listOf(name), met);
  }

  /** `eq: null` by itself asks for what is unknown. */
  private foldProperty(type: GraphQLInputObjectType, name: string, given: Given, negated: boolean): Folded {
    const operators = entriesOf(given);
    const unknown = this.isKnown(type, name) ? false : { [name]: { eq: null } };
    if (operators.length === 0) return 'eq' in given ? (negated ? not(unknown) : unknown) : !negated;
    const parts = operators.map(([operator, value]) => {
      const met = { [name]: { [operator]: value } };
      return negated ? or([not(met), unknown]) : met;
    });
    return negated ? or(parts) : and(parts);
  }

  private foldQuantifiers(type: GraphQLInputObjectType, name: string, given: Given, negated: boolean): Folded {
    const parts = entriesOf(given).map(([quantifier, value]) => {
      const of = getNamedType(type.getFields()[quantifier]?.type) as GraphQLInputObjectType;
      const met = this.partsOf(of, value as Given, false);
      if (quantifier === 'some') return (negated ? none : some)(name, met);
      if (quantifier === 'none') return (negated ? some : none)(name, met);
      if (quantifier === 'single') return negated ? not(single(name, met)) : single(name, met);
      // The engine's own `all` takes what is unknown as met, and its text doubles at each step.
      const unmet = this.partsOf(of, value as Given, true);
      const any = this.partsOf(of, {}, false);
      return negated ? or([none(name, any), some(name, unmet)]) : and([some(name, any), none(name, unmet)]);
    });
    return negated ? or(parts) : and(parts);
  }

  /** What a filter asks of each kind of thing that may be related: of one kind, or of each of a union's. */
  private partsOf(type: GraphQLInputObjectType, given: Given, negated: boolean): Part[] {
    const fields = type.getFields();
    const every = 'node' in fields ? { node: ALWAYS } : ALWAYS;
    if ('AND' in fields) {
      const never = 'node' in fields ? { node: NEVER } : NEVER;
      return [{ every, never, meets: this.fold(type, given, negated) }];
    }
    const named = entriesOf(given);
    return Object.values(fields).flatMap((field) => {
      const of = getNamedType(field.type) as GraphQLInputObjectType;
      const value = given[field.name];
      const isMet = (named.length === 0) !== negated;
      return this.partsOf(of, (value ?? {}) as Given, negated).map((part) => {
        return { ...part, kind: field.name, meets: value == null ? isMet : part.meets };
      });
    });
  }

  /** Whether a property always has a value. */
  private isKnown({ name }: GraphQLInputObjectType, property: string): boolean {
    const type = this.schema.getType(name.replace(/Where$/, ''));
    return isObjectType(type) && isNonNullType(type.getFields()[property]?.type);
  }
}

/** What is `null` counts as left out. */
function entriesOf(given: Given): [string, unknown][] {
  return Object.entries(given).filter(([, value]) => value != null);
}

interface Part {
  /** Which member of a union it is about. */
  kind?: string;
  meets: Folded;
  /** What every one of them meets, and none. */
  every: Filter;
  never: Filter;
}

function asked({ kind, meets, every, never }: Part): Filter {
  const filter = meets === true ? every : meets === false ? never : meets;
  return kind === undefined ? filter : { [kind]: filter };
}

function some(name: string, parts: Part[]): Folded {
  return or(parts.map((part) => part.meets !== false && { [name]: { some: asked(part) } }));
}

function none(name: string, parts: Part[]): Folded {
  return and(parts.map((part) => part.meets === false || { [name]: { none: asked(part) } }));
}

function single(name: string, parts: Part[]): Folded {
  const alone = (part: Part) => {
    return and([
      { [name]: { single: asked(part) } },
      none(
        name,
        parts.filter((other) => other !== part),
      ),
    ]);
  };
  return or(parts.map((part) => part.meets !== false && alone(part)));
}
