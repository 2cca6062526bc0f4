import {
  type DefinitionNode,
  extendSchema,
  type FieldDefinitionNode,
  type GraphQLFieldResolver,
  GraphQLOneOfDirective,
  type GraphQLSchema,
  isObjectType,
  Kind,
  OperationTypeNode,
  parse,
  type SchemaExtensionNode,
  type TypeDefinitionNode,
} from 'graphql';
import { withTextOfDays } from '../database/values';
import { withArgumentsInOrder } from './argument-order';
import { resolveEntityFields, resolveSupposedFields } from './entity-fields';
import { isOneOf } from './one-of';
import { LIST_RESOLVERS } from './pages';

// biome-ignore lint/suspicious/noExplicitAny: each resolver knows its own rows
type Resolver = GraphQLFieldResolver<any, unknown>;

/** Resolvers by type and field. */
export type FieldResolvers = Record<string, Record<string, Resolver>>;

/** Says that the schema's mutations are those of the type of this name. */
const HAS_MUTATIONS: SchemaExtensionNode = {
  kind: Kind.SCHEMA_EXTENSION,
  operationTypes: [
    {
      kind: Kind.OPERATION_TYPE_DEFINITION,
      operation: OperationTypeNode.MUTATION,
      type: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: 'Mutation' } },
    },
  ],
};

/** The library that makes the SDL has no place to say it. */
const OF_MUTATIONS = {
  kind: Kind.STRING,
  value: '操作: what has an effect. None changes the data: an analysis is started, or given up',
} as const;

/**
 * Extends a schema by the types, queries and mutations of SDL and gives their fields resolvers.
 *
 * A type of the SDL that the schema has already only stands for the schema's own and is left out, so every name keeps
 * one owner: nothing is added to a type by being written twice. Queries and mutations may be null, so that one that fails
 * takes no other of its request along.
 *
 * @param replaced the queries that take the place of the schema's own of that name
 * @throws Error when any other query of the SDL exists already
 */
export function extendWith(
  schema: GraphQLSchema,
  typeDefs: string,
  resolvers: FieldResolvers,
  replaced: readonly string[],
): GraphQLSchema {
  const queries = schema.getQueryType()?.getFields() ?? {};
  const definitions = parse(typeDefs)
    .definitions.map(withArgumentsInOrder)
    .flatMap((definition): DefinitionNode[] => {
      if (definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.name.value === 'Query') {
        const { description: _, ...query } = definition;
        const twice = (query.fields ?? []).find(({ name }) => name.value in queries && !replaced.includes(name.value));
        if (twice !== undefined) throw new Error(`The query ${twice.name.value} has two owners.`);
        return [{ ...query, fields: mayFail(query.fields), kind: Kind.OBJECT_TYPE_EXTENSION }];
      }
      if (definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.name.value === 'Mutation') {
        return [{ ...definition, fields: mayFail(definition.fields), description: OF_MUTATIONS }, HAS_MUTATIONS];
      }
      const { name } = definition as TypeDefinitionNode;
      return schema.getType(name.value) === undefined ? [withOneOf(definition)] : [];
    });
  const added = new Set(definitions.flatMap((definition) => ('name' in definition ? [definition.name?.value] : [])));
  const extended = extendSchema(schema, { kind: Kind.DOCUMENT, definitions }, { assumeValidSDL: true });
  setResolvers(extended, added, resolvers);
  setResolvers(extended, added, LIST_RESOLVERS);
  resolveEntityFields(extended, definitions);
  resolveSupposedFields(extended);
  return extended;
}

function setResolvers(schema: GraphQLSchema, added: ReadonlySet<string | undefined>, resolvers: FieldResolvers): void {
  for (const [typeName, fields] of Object.entries(resolvers)) {
    const type = schema.getType(typeName);
    if (!added.has(typeName) || !isObjectType(type)) continue;
    for (const [fieldName, resolve] of Object.entries(fields)) {
      const field = type.getFields()[fieldName];
      if (field !== undefined) field.resolve = field.args.length > 0 ? withPlainArguments(resolve) : resolve;
    }
  }
}

/** A resolver that is given its arguments as the domain takes them: days as text, and what is null left out. */
function withPlainArguments(resolve: Resolver): Resolver {
  return (source, args, context, info) =>
    resolve(source, withTextOfDays(args, undefined) as typeof args, context, info);
}

/** Fields that are null where they fail, and say so. */
function mayFail(fields: readonly FieldDefinitionNode[] = []): FieldDefinitionNode[] {
  return fields.map((field) => {
    if (field.type.kind !== Kind.NON_NULL_TYPE) return field;
    const description = { kind: Kind.STRING, value: `${field.description?.value}. Null only beside an error` } as const;
    return { ...field, type: field.type.type, description };
  });
}

/** The definition of an input with the directive by which GraphQL knows that one field of it is given. */
function withOneOf(definition: DefinitionNode): DefinitionNode {
  if (definition.kind !== Kind.INPUT_OBJECT_TYPE_DEFINITION || !isOneOf(definition.name.value)) return definition;
  const name = { kind: Kind.NAME, value: GraphQLOneOfDirective.name } as const;
  return { ...definition, directives: [{ kind: Kind.DIRECTIVE, name }] };
}
