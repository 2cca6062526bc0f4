import {
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isUnionType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { ResolveTree } from 'graphql-parse-resolve-info';
import type { Lists } from './lists';
import type { Page } from './page';
import { type ConnectionTypes, connectionTypes, isValue } from './shape';
import { type Wanted, wantedOf } from './wanted';
import { type WantedOfPage, wantedOfPage } from './wanted-of-page';

type Args = Record<string, unknown>;

/**
 * What the engine is asked for in one request: the selection of a client made whole. Every thing gives its id, every
 * list has its order, size and filter, and of each type something is selected that the engine knows.
 */
export class Selection {
  /** The arguments, which stand in the selection as variables, so that their values stay as they were coerced. */
  readonly variables: Args = {};

  constructor(
    private readonly lists: Lists,
    private readonly published: GraphQLSchema,
  ) {}

  /** What is selected of a stored thing, and of which properties besides. */
  thing(type: GraphQLObjectType, trees: readonly ResolveTree[], besides: readonly string[] = []): SelectionSetNode {
    const fields = type.getFields();
    const properties = new Set(['id', ...besides]);
    const related: SelectionNode[] = [];
    for (const wanted of wantedOf(type, trees, this.published).values()) {
      const field = fields[wanted.name];
      // What only the published schema has is resolved there.
      if (field === undefined) continue;
      if (isValue(field)) properties.add(field.name);
      else related.push(...this.related(type, field, wanted));
    }
    return setOf([...[...properties].map((name) => fieldNode(name)), ...related]);
  }

  /** What is selected of things of one type or of a union's. */
  private things(
    type: ConnectionTypes['node'],
    trees: readonly ResolveTree[],
    besides?: readonly string[],
  ): SelectionSetNode {
    if (!isUnionType(type)) return this.thing(type, trees, besides);
    return setOf(
      type.getTypes().map((member) => ({
        kind: Kind.INLINE_FRAGMENT,
        typeCondition: { kind: Kind.NAMED_TYPE, name: nameOf(member.name) },
        selectionSet: this.thing(member, trees, besides),
      })),
    );
  }

  private related(
    parent: GraphQLObjectType,
    field: GraphQLField<unknown, unknown>,
    { name, args, key, trees }: Wanted,
  ): FieldNode[] {
    const types = connectionTypes(field);
    if (types !== undefined) {
      const { asked, whole } = this.connection(parent, field, types, args, trees);
      const nodes = [this.fieldNode(name, asked, key)];
      return whole === undefined ? nodes : [...nodes, this.fieldNode(name, whole, wholeOf(key))];
    }
    const selection = this.things(getNamedType(field.type) as GraphQLObjectType, trees);
    return [this.fieldNode(name, { args: this.lists.ofList(field, args), selection }, key)];
  }

  /** How the engine is asked for a page of a connection and, where the page can't tell it, for the size of the whole. */
  private connection(
    parent: GraphQLObjectType,
    field: GraphQLField<unknown, unknown>,
    types: ConnectionTypes,
    args: Args,
    trees: readonly ResolveTree[],
  ): { asked: Asked; whole?: Asked } {
    const page = this.lists.page(parent, field, args);
    // What is of a union is always given whole.
    const isOfUnion = isUnionType(types.node);
    const wanted = wantedOfPage(trees, page, this.published, isOfUnion);
    const hasRows = wanted.hasRows || isOfUnion;
    const selections = hasRows ? [fieldNode('edges', this.edges(types, wanted))] : [];
    if (!hasRows || wanted.isRestCounted) selections.push(fieldNode('totalCount'));
    const asked = { args: this.lists.ofPage(field, args, page, hasRows), selection: setOf(selections) };
    if (!wanted.isWholeCounted) return { asked };
    return { asked, whole: { args: this.lists.ofWhole(field, args), selection: SIZE } };
  }

  /**
   * How the engine is asked for a page of all things of a type. Its rows are asked for as their list gives them, which the
   * database reads no further than the page goes; of a connection it would gather all. Those beyond the cursor and all are
   * counted apart, where that is needed.
   *
   * @param field the connection
   * @param list the query that gives the same things as a list
   */
  queryPage(
    parent: GraphQLObjectType,
    field: GraphQLField<unknown, unknown>,
    list: GraphQLField<unknown, unknown>,
    args: Args,
    trees: readonly ResolveTree[],
  ): { page: Page; rows?: Asked; rest?: Asked; whole?: Asked } {
    const page = this.lists.page(parent, field, args);
    const wanted = wantedOfPage(trees, page, this.published);
    const type = getNamedType(list.type) as GraphQLObjectType;
    const counted = (beyond?: Page['beyond']) => ({
      args: this.lists.ofWhole(field, args, beyond),
      selection: SIZE,
    });
    return {
      page,
      ...(wanted.hasRows && {
        rows: {
          args: this.lists.ofQueryPage(list, args, page),
          selection: this.thing(type, wanted.nodes, wanted.inCursors.node),
        },
      }),
      ...(wanted.isRestCounted && { rest: counted(page.beyond) }),
      ...(wanted.isWholeCounted && { whole: counted() }),
    };
  }

  /** What is selected of things to count them by these fields. */
  counted(type: GraphQLObjectType, facets: readonly string[]): SelectionSetNode {
    const fields = type.getFields();
    const id = fieldNode('id');
    return setOf([
      id,
      ...facets.map((facet) =>
        fieldNode(facet, isValue(fields[facet] as GraphQLField<unknown, unknown>) ? undefined : setOf([id])),
      ),
    ]);
  }

  /** What is selected of things to count the items of a connection of each by these fields. */
  countedIn(
    field: GraphQLField<unknown, unknown>,
    type: GraphQLObjectType,
    args: Args,
    facets: readonly string[],
  ): SelectionSetNode {
    const edges = fieldNode('edges', setOf([fieldNode('node', this.counted(type, facets))]));
    const asked = { args: this.lists.ofWhole(field, args), selection: setOf([edges]) };
    return setOf([fieldNode('id'), this.fieldNode(field.name, asked, field.name)]);
  }

  /** What is selected of the items of a page, with what its cursors are made of where they are needed. */
  private edges({ node, properties }: ConnectionTypes, wanted: WantedOfPage): SelectionSetNode {
    const { nodes, properties: onEdge, inCursors } = wanted;
    const selections = [fieldNode('node', this.things(node, nodes, inCursors.node))];
    if (properties !== undefined && onEdge.length + inCursors.edge.length > 0) {
      selections.push(fieldNode('properties', this.properties(properties, onEdge, inCursors.edge)));
    }
    return setOf(selections);
  }

  /** Where nothing is selected of them but their type, some property stands for them. */
  private properties(
    type: GraphQLObjectType,
    trees: readonly ResolveTree[],
    besides: readonly string[],
  ): SelectionSetNode {
    const known = type.getFields();
    const names = [...wantedOf(type, trees, this.published).values()].map(({ name }) => name);
    const properties = [...new Set([...besides, ...names])].filter((name) => name in known);
    const [any] = Object.keys(known);
    return setOf((properties.length > 0 ? properties : [any as string]).map((name) => fieldNode(name)));
  }

  private fieldNode(name: string, { args, selection }: Asked, key: string): FieldNode {
    const given = Object.entries(args).map(([argument, value]) => {
      const variable = `v${Object.keys(this.variables).length}`;
      this.variables[variable] = value;
      return {
        kind: Kind.ARGUMENT,
        name: nameOf(argument),
        value: { kind: Kind.VARIABLE, name: nameOf(variable) },
      } as const;
    });
    return { ...fieldNode(name, selection), alias: nameOf(key), arguments: given };
  }
}

/** The arguments of a field as the engine takes them, and what is selected of it. */
export interface Asked {
  args: Args;
  selection: SelectionSetNode;
}

/** Under what name the engine is asked for the size of a whole list of which a page is asked for as well. */
export const wholeOf = (key: string) => `${key}_whole`;

const nameOf = (value: string) => ({ kind: Kind.NAME, value }) as const;

const setOf = (selections: SelectionNode[]): SelectionSetNode => ({ kind: Kind.SELECTION_SET, selections });

export function fieldNode(name: string, selectionSet?: SelectionSetNode): FieldNode {
  const node = { kind: Kind.FIELD, name: nameOf(name) } as const;
  return selectionSet === undefined ? node : { ...node, selectionSet };
}

/** What is selected of a connection to know its size. */
const SIZE = setOf([fieldNode('totalCount')]);
