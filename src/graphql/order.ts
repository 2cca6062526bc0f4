import {
  type ArgumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  Kind,
  parseValue,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/**
 * Gives every list and connection of the entity API an order where the client asks for none, nested ones too, since
 * pages of a list without one may repeat and skip: the document's order where the type has a `position`, else by id.
 */
export function makeOrderStable(schema: GraphQLSchema): void {
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const { resolve } = field;
    const order = orderOf(field);
    if (resolve === undefined || order === undefined) continue;
    field.resolve = (source, args, context, info) =>
      resolve(source, { ...args, sort: args.sort ?? order.value }, context, withOrder(info, schema));
  }
}

interface Order {
  value: object[];
  argument: ArgumentNode;
}

/** By what a field's items are sorted where the client does not say; undefined where the field can't sort. */
function orderOf(field: GraphQLField<unknown, unknown>): Order | undefined {
  const sort = field.args.find(({ name }) => name === 'sort');
  const input = sort && (getNamedType(sort.type) as GraphQLInputObjectType);
  if (input === undefined) return undefined;
  const node = input.getFields().node && getNamedType(input.getFields().node?.type);
  const sortable = isInputObjectType(node) ? node : input;
  const names = ['position', 'id'].filter((name) => name in sortable.getFields());
  if (names.length === 0) return undefined;
  const value = names.map((name) => (sortable === node ? { node: { [name]: 'ASC' } } : { [name]: 'ASC' }));
  const text = JSON.stringify(value).replace(/"/g, '');
  return {
    value,
    argument: { kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: 'sort' }, value: parseValue(text) },
  };
}

/** The same selection with an order on every nested list; the entity API reads it from the field nodes. */
function withOrder(info: GraphQLResolveInfo, schema: GraphQLSchema): GraphQLResolveInfo {
  const fragments = Object.entries(info.fragments).map(
    ([name, fragment]) => [name, ordered(fragment, schema)] as const,
  );
  return {
    ...info,
    fieldNodes: info.fieldNodes.map((node) => ordered(node, schema, info.parentType.name)),
    fragments: Object.fromEntries(fragments),
  };
}

/** A parsed document is kept and asked again, so its nodes are worked on once. */
const orderedNodes = new WeakMap<object, object>();

function ordered<Node extends FieldNode | FragmentDefinitionNode>(
  node: Node,
  schema: GraphQLSchema,
  parent?: string,
): Node {
  const known = orderedNodes.get(node);
  if (known !== undefined) return known as Node;
  const parentType = parent === undefined ? undefined : schema.getType(parent);
  const types = new TypeInfo(schema, parentType);
  let depth = 0;
  const result = visit(
    node,
    visitWithTypeInfo(types, {
      Field: {
        enter(field) {
          depth += 1;
          const definition = types.getFieldDef();
          // The root field's order reaches its resolver as an argument already.
          if (definition == null || (depth === 1 && node.kind === Kind.FIELD)) return undefined;
          const order = orderOf(definition);
          if (order === undefined || field.arguments?.some(({ name }) => name.value === 'sort')) return undefined;
          return { ...field, arguments: [...(field.arguments ?? []), order.argument] };
        },
        leave() {
          depth -= 1;
        },
      },
    }),
  );
  orderedNodes.set(node, result);
  return result;
}
