import {
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLNamedInputType,
  type GraphQLObjectType,
  type GraphQLUnionType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isUnionType,
} from 'graphql';
import type { Asked, Directive, Fragment, Part, Selection } from './selected';
import type { Everything } from './stored';

type Given = Record<string, unknown>;
type Composite = GraphQLObjectType | GraphQLUnionType;

/** What a query may hold that others do not; how often each was drawn is counted. */
export type Feature =
  | 'null'
  | '{}'
  | 'NOT'
  | 'edge filter'
  | 'edge sort'
  | 'fragment'
  | 'directive'
  | 'from the end'
  | 'facets';

/** Chance, of which a test knows how to repeat it. */
export interface Chance {
  /** A whole number from 0 up to, not including, this. */
  below(count: number): number;
}

/** Draws queries from the published schema. */
export class Drawing {
  readonly features = new Set<Feature>();
  private names = 0;
  /** What is left of relations in filters, of conditions, nested lists and names, so that the whole stays within limits. */
  private left = { steps: 3, singles: 2, conditions: 8, lists: 3, names: 15 };

  constructor(
    private readonly everything: Everything,
    private readonly chance: Chance,
  ) {}

  /** A field with everything it can have. */
  asked(field: GraphQLField<unknown, unknown>, depth: number, taken = new Set<string>()): Asked {
    const type = getNamedType(field.type) as Composite;
    const [where, sort] = ['where', 'sort'].map((name) =>
      getNamedType(field.args.find((one) => one.name === name)?.type),
    );
    const asked: Asked = { as: this.name(field.name, taken), name: field.name };
    if (isInputObjectType(where) && this.is(0.75))
      asked.where = this.is(0.06) ? this.with('null', null) : this.where(where, 2);
    if (isInputObjectType(sort) && this.is(0.6)) asked.sort = this.sort(sort);
    if (field.args.length > 0) asked.part = this.part(field.name.endsWith('Connection'));
    asked.selection = this.selection(type, depth);
    return asked;
  }

  private is(share: number): boolean {
    return this.chance.below(1_000) < share * 1_000;
  }

  private one<Item>(items: readonly Item[]): Item {
    return items[this.chance.below(items.length)] as Item;
  }

  private with<Value>(feature: Feature, value: Value): Value {
    this.features.add(feature);
    return value;
  }

  /** A client may also call a field as another one is called. */
  private name(field: string, taken: Set<string>): string {
    this.names += 1;
    const wanted =
      this.is(0.3) && this.left.names > 0 ? this.one(['id', 'edges', 'node', 'totalCount', 'kind', 'nameZh']) : field;
    const name = taken.has(wanted) ? `${field}_${this.names}` : wanted;
    taken.add(name);
    if (name !== field) this.left.names -= 1;
    return name;
  }

  private directed<Item extends Asked | Fragment>(item: Item): Item {
    if (!this.is(0.03)) return item;
    const directive: Directive = {
      name: this.one(['skip', 'include'] as const),
      value: this.is(0.5),
      isVariable: this.is(0.5),
    };
    return { ...item, directive: this.with('directive', directive) };
  }

  private part(isConnection: boolean): Part {
    const size = 1 + this.chance.below(5);
    if (!isConnection) return { size, skipped: this.chance.below(4) };
    return this.is(0.3) ? this.with('from the end', { isTurned: true, size, skipped: 0 }) : { size, skipped: 0 };
  }

  private sort(input: GraphQLInputObjectType): Given[] {
    const inNode = getNamedType(input.getFields().node?.type);
    return Array.from({ length: 1 + this.chance.below(3) }, () => {
      if (!isInputObjectType(inNode)) return this.sortItem(input);
      const inEdge = getNamedType(input.getFields().edge?.type);
      return isInputObjectType(inEdge) && this.is(0.6)
        ? this.with('edge sort', { edge: this.sortItem(inEdge) })
        : { node: this.sortItem(inNode) };
    });
  }

  private sortItem(input: GraphQLInputObjectType): Given {
    const names = Object.keys(input.getFields());
    const unknown = names.filter((name) => this.everything.isUnknownOfSome(input.name.replace(/Sort$/, ''), name));
    const among = unknown.length > 0 && this.is(0.4) ? unknown : names;
    return { [this.one(among)]: this.is(0.05) ? this.with('null', null) : this.one(['ASC', 'DESC']) };
  }

  /** @param taken the names that fields have already where they would meet */
  private selection(type: Composite, depth: number, taken = new Set<string>()): Selection {
    if (isUnionType(type)) return this.ofUnion(type, depth, taken);
    const typeName = () => ({ as: this.name('__typename', taken), name: '__typename' });
    const fields = Object.values(type.getFields()).filter(({ name }) => this.isStored(type.name, name));
    const own: Selection = this.is(0.2) ? [typeName()] : [];
    const count = own.length > 0 && this.is(0.3) ? 0 : 1 + this.chance.below(4);
    // Few lists are sorted by what their relationships tell, and they are easily missed.
    const byEdges = depth > 0 ? fields.filter(isSortedByEdges) : [];
    for (let index = 0; index < count; index += 1) {
      const among = byEdges.length > 0 && this.is(0.3) ? byEdges : fields;
      const left = this.left.names > 0 ? among : among.filter(({ name }) => !taken.has(name));
      if (left.length === 0) break;
      const field = this.one(left);
      const of = getNamedType(field.type);
      if (isLeafType(of)) own.push(this.directed({ as: this.name(field.name, taken), name: field.name }));
      else if (['edges', 'node', 'pageInfo', 'properties', 'facets'].includes(field.name) || isFacet(of)) {
        if (field.name === 'facets') this.features.add('facets');
        const selection = this.selection(of as Composite, depth);
        own.push(this.directed({ as: this.name(field.name, taken), name: field.name, selection }));
      } else if (depth > 0 && this.left.lists > 0) {
        this.left.lists -= 1;
        own.push(this.directed(this.asked(field, depth - 1, taken)));
      }
    }
    const known = own.length > 0 ? own : [typeName()];
    if (!this.is(0.1)) return known;
    return [this.directed(this.with('fragment', { on: type.name, isApart: this.is(0.5), selection: known }))];
  }

  private ofUnion(type: GraphQLUnionType, depth: number, taken: Set<string>): Selection {
    const fragments = type.getTypes().filter(() => this.is(0.5));
    return [
      { as: this.name('__typename', taken), name: '__typename' },
      ...fragments.map((member) => {
        return this.with('fragment', {
          on: member.name,
          isApart: this.is(0.3),
          selection: this.selection(member, depth, taken),
        });
      }),
    ];
  }

  /** Whether a field is read from what is stored; others are reckoned by code. */
  private isStored(type: string, field: string): boolean {
    const stored = this.everything.types[type.replace(/Facets$/, '')];
    // What is related is told by its id alone.
    if (stored === undefined) return type !== 'EntityFacet' || field !== 'entity';
    return stored.values.includes(field) || field.replace(/Connection$/, '') in stored.relations;
  }

  private where(input: GraphQLInputObjectType, depth: number): Given {
    if (this.is(0.12)) return this.with('{}', {});
    const fields = Object.values(input.getFields()).filter(({ name, type }) => {
      const of = getNamedType(type);
      if (['AND', 'OR', 'NOT'].includes(name)) return depth > 0;
      return (
        isInputObjectType(of) && ('eq' in of.getFields() || name === 'node' || name === 'edge' || this.left.steps > 0)
      );
    });
    if (fields.length === 0) return this.with('{}', {});
    const ofLogic = fields.filter(({ name }) => ['AND', 'OR', 'NOT'].includes(name));
    const ofEdges = fields.filter(({ name, type }) => name === 'edge' || leadsToEdges(type));
    const ofSteps = fields.filter(
      ({ name, type }) => !ofLogic.some((one) => one.name === name) && !('eq' in inputFields(type)),
    );
    const given: Given = {};
    for (let index = 1 + this.chance.below(2); index > 0; index -= 1) {
      const among = this.among(fields, [ofLogic, ofEdges, ofSteps]);
      const { name, type } = this.one(among);
      given[name] = this.is(0.1)
        ? this.with('null', null)
        : this.condition(input, name, getNamedType(type) as GraphQLInputObjectType, depth);
    }
    return given;
  }

  /** Some of the fields, of the rarer kinds more often than there are of them. */
  private among<Item>(fields: Item[], [first = [], ...others]: Item[][]): Item[] {
    if (first.length > 0 && this.is(0.3)) return first;
    return others.length > 0 ? this.among(fields, others) : fields;
  }

  private condition(input: GraphQLInputObjectType, name: string, of: GraphQLInputObjectType, depth: number): unknown {
    if (name === 'NOT') return this.with('NOT', this.where(of, depth - 1));
    if (name === 'AND' || name === 'OR') {
      return Array.from({ length: this.chance.below(4) }, () => this.where(of, depth - 1));
    }
    const fields = of.getFields();
    if ('eq' in fields) return this.comparison(input.name.replace(/Where$/, ''), name, of);
    if (name === 'edge') return this.with('edge filter', this.where(of, depth - 1));
    if (name === 'node') return this.where(of, depth - 1);
    this.left.steps -= 1;
    if (!('some' in fields)) return this.where(of, depth - 1);
    const quantifier = this.one(['some', 'none', 'all', ...(this.left.singles > 0 ? ['single'] : [])]);
    if (quantifier === 'single') this.left.singles -= 1;
    const inner = getNamedType(fields[quantifier]?.type) as GraphQLInputObjectType;
    return { [quantifier]: this.is(0.08) ? this.with('null', null) : this.where(inner, depth - 1) };
  }

  /** With a value that is stored, where there is one. */
  private comparison(type: string, property: string, input: GraphQLInputObjectType): Given {
    if (this.left.conditions <= 0 || this.is(0.06)) return this.with('{}', {});
    this.left.conditions -= 1;
    const values = this.everything.valuesOf(type, property);
    const given: Given = {};
    for (let index = this.is(0.15) ? 2 : 1; index > 0; index -= 1) {
      const [operator, field] = this.one(Object.entries(input.getFields()));
      given[operator] = this.is(0.15) ? this.with('null', null) : this.operand(operator, field.type, values);
    }
    return given;
  }

  private operand(operator: string, type: GraphQLInputType, values: unknown[]): unknown {
    const single = values.flat().length > 0 ? this.one(values.flat()) : exampleOf(getNamedType(type));
    if (operator === 'in') return this.is(0.1) ? [] : [single];
    if (isListType(type)) return values.length > 0 ? this.one(values) : [];
    if (typeof single !== 'string') return single;
    const letters = [...single];
    if (operator === 'contains') return this.one(letters);
    if (operator === 'startsWith') return letters.slice(0, 2).join('');
    return operator === 'endsWith' ? letters.slice(-2).join('') : single;
  }
}

/** Whether a filter can also ask for what stands on a relationship. */
function leadsToEdges(type: GraphQLInputType): boolean {
  const { some } = inputFields(type);
  return some !== undefined && 'edge' in inputFields(some.type);
}

const isFacet = ({ name }: { name: string }) => name.endsWith('Facet');

function exampleOf(type: GraphQLNamedInputType): unknown {
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (type.name === 'Boolean') return true;
  return type.name === 'Date' ? '2020-01-01' : ['Int', 'Float'].includes(type.name) ? 1 : 'x';
}

function inputFields(type: unknown): Record<string, GraphQLInputField> {
  const of = getNamedType(type as GraphQLInputObjectType);
  return isInputObjectType(of) ? of.getFields() : {};
}

function isSortedByEdges({ args }: GraphQLField<unknown, unknown>): boolean {
  const sort = getNamedType(args.find(({ name }) => name === 'sort')?.type);
  return isInputObjectType(sort) && 'edge' in sort.getFields();
}
