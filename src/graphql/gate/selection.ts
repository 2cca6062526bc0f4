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
  connection(
    parent: GraphQLObjectType,
    field: GraphQLField<unknown, unknown>,
    types: ConnectionTypes,
    args: Args,
    trees: readonly ResolveTree[],
  ): { page: Page; asked: Asked; whole?: Asked } {
    const page = this.lists.page(parent, field, args);
    const treesOf = this.byName(trees);
    const infos = treesOf('pageInfo').flatMap(({ fieldsByTypeName }) => Object.values(fieldsByTypeName.PageInfo ?? {}));
    const isCounted = treesOf('totalCount').length > 0;
    // What is of a union is always given whole.
    const isWhole = !page.isBeyond || isUnionType(types.node);
    const needsOutside =
      !isWhole && infos.some(({ name }) => name === (page.isTurned ? 'hasNextPage' : 'hasPreviousPage'));
    const hasRows = [...treesOf('edges'), ...treesOf('pageInfo')].length > 0 || isUnionType(types.node);
    const needsCursors = infos.some(({ name }) => name.endsWith('Cursor'));
    const selections = hasRows ? [fieldNode('edges', this.edges(types, treesOf('edges'), page, needsCursors))] : [];
    if (!hasRows || needsOutside || (isCounted && isWhole)) selections.push(fieldNode('totalCount'));
    const asked = { args: this.lists.ofPage(field, args, page, hasRows), selection: setOf(selections) };
    if (isWhole || !(isCounted || needsOutside)) return { page, asked };
    return {
      page,
      asked,
      whole: { args: this.lists.ofWhole(field, args), selection: setOf([fieldNode('totalCount')]) },
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
  private edges(
    { node, properties }: ConnectionTypes,
    trees: readonly ResolveTree[],
    { keys }: Page,
    needsCursors: boolean,
  ): SelectionSetNode {
    const treesOf = this.byName(trees);
    const hasCursors = needsCursors || treesOf('cursor').length > 0;
    const inCursors = (part: 'node' | 'edge') =>
      hasCursors ? keys.filter(({ of }) => of === part).map(({ property }) => property) : [];
    const selections = [fieldNode('node', this.things(node, treesOf('node'), inCursors('node')))];
    const [onEdge, besides] = [treesOf('properties'), inCursors('edge')];
    if (properties !== undefined && onEdge.length + besides.length > 0) {
      selections.push(fieldNode('properties', this.properties(properties, onEdge, besides)));
    }
    return setOf(selections);
  }

  /** What is selected of each field, without arguments, of a connection or of its edges. */
  private byName(trees: readonly ResolveTree[]): (name: string) => ResolveTree[] {
    const wanted = wantedOf(undefined, trees, this.published);
    return (name) => wanted.get(name)?.trees ?? [];
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
