import {
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isInputType,
  isListType,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  typeFromAST,
  type ValueNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** What is made of an id. */
type OfId = (id: string) => string;

/** Where an id itself is what is asked about, and not the thing that it names. */
const OF_IDS_THEMSELVES = 'RetiredIdWhere';

/** The operators that take whole ids; others take parts of them. */
const WHOLE = ['eq', 'in', 'includes'];

/** A document with each id in its arguments made into another; the same document where none is. */
export function withIdsOfDocument(schema: GraphQLSchema, document: DocumentNode, ofId: OfId): DocumentNode {
  const types = new TypeInfo(schema);
  return visit(
    document,
    visitWithTypeInfo(types, {
      Argument(argument) {
        const value = withIdsOfLiteral(argument.value, types.getArgument()?.type, ofId);
        return value === argument.value ? undefined : { ...argument, value };
      },
      VariableDefinition(definition) {
        if (definition.defaultValue === undefined) return undefined;
        const type = typeFromAST(schema, definition.type as never);
        const defaultValue = withIdsOfLiteral(definition.defaultValue, type, ofId);
        return defaultValue === definition.defaultValue ? undefined : { ...definition, defaultValue };
      },
    }),
  );
}

/** Variables with each id made into another. */
export function withIdsOfVariables(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  ofId: OfId,
): Record<string, unknown> {
  const changed = { ...variables };
  for (const { variable, type } of variableDefinitions) {
    const name = variable.name.value;
    const known = typeFromAST(schema, type as never);
    if (Object.hasOwn(variables, name) && isInputType(known)) changed[name] = withIds(variables[name], known, ofId);
  }
  return changed;
}

function withIds(value: unknown, given: GraphQLInputType, ofId: OfId): unknown {
  const type = getNullableType(given);
  if (Array.isArray(value)) {
    return isListType(type) ? value.map((entry) => withIds(entry, type.ofType, ofId)) : value;
  }
  const named = getNamedType(type);
  if (typeof value === 'string') return named.name === 'ID' ? ofId(value) : value;
  if (typeof value !== 'object' || value === null || !isInputObjectType(named)) return value;
  const fields = named.getFields();
  const changed = Object.entries(value).map(([name, inner]) => {
    const field = fields[name];
    return [name, field && takesIds(named.name, fields, name) ? withIds(inner, field.type, ofId) : inner];
  });
  return Object.fromEntries(changed);
}

function withIdsOfLiteral(node: ValueNode, given: unknown, ofId: OfId): ValueNode {
  if (!isInputType(given)) return node;
  const type = getNullableType(given);
  if (node.kind === Kind.LIST) {
    const entry = isListType(type) ? type.ofType : undefined;
    const values = node.values.map((value) => withIdsOfLiteral(value, entry, ofId));
    return values.every((value, index) => value === node.values[index]) ? node : { ...node, values };
  }
  const named = getNamedType(type);
  if (node.kind === Kind.STRING) {
    const id = named.name === 'ID' ? ofId(node.value) : node.value;
    return id === node.value ? node : { ...node, value: id };
  }
  if (node.kind !== Kind.OBJECT || !isInputObjectType(named)) return node;
  const inner = named.getFields();
  const fields = node.fields.map((field) => {
    const { value: name } = field.name;
    if (!takesIds(named.name, inner, name)) return field;
    const value = withIdsOfLiteral(field.value, inner[name]?.type, ofId);
    return value === field.value ? field : { ...field, value };
  });
  return fields.every((field, index) => field === node.fields[index]) ? node : { ...node, fields };
}

function takesIds(type: string, fields: object, name: string): boolean {
  return type !== OF_IDS_THEMSELVES && (!('eq' in fields) || WHOLE.includes(name));
}
