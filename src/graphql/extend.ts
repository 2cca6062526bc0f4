import {
  type DefinitionNode,
  extendSchema,
  type GraphQLFieldResolver,
  GraphQLOneOfDirective,
  type GraphQLSchema,
  isObjectType,
  Kind,
  parse,
  type TypeDefinitionNode,
} from 'graphql';
import { resolveEntityFields } from './entity-fields';
import { isOneOf } from './one-of';
import { resolveSupposedFields } from './supposed-fields';

/** Resolvers by type and field. */
export type FieldResolvers = Record<string, Record<string, GraphQLFieldResolver<unknown, unknown>>>;

/**
 * Extends a schema by the types and queries of SDL and gives their fields resolvers.
 *
 * A type of the SDL that the schema has already only stands for the schema's own and is left out, so every name keeps
 * one owner: nothing is added to a type by being written twice.
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
  const definitions = parse(typeDefs).definitions.flatMap((definition): DefinitionNode[] => {
    if (definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.name.value === 'Query') {
      const { description: _, ...query } = definition;
      const twice = (query.fields ?? []).find(({ name }) => name.value in queries && !replaced.includes(name.value));
      if (twice !== undefined) throw new Error(`The query ${twice.name.value} has two owners.`);
      return [{ ...query, kind: Kind.OBJECT_TYPE_EXTENSION }];
    }
    const { name } = definition as TypeDefinitionNode;
    return schema.getType(name.value) === undefined ? [withOneOf(definition)] : [];
  });
  const added = new Set(definitions.map((definition) => (definition as TypeDefinitionNode).name.value));
  const extended = extendSchema(schema, { kind: Kind.DOCUMENT, definitions }, { assumeValidSDL: true });
  for (const [typeName, fields] of Object.entries(resolvers)) {
    const type = extended.getType(typeName);
    if (!added.has(typeName) || !isObjectType(type)) continue;
    for (const [fieldName, resolve] of Object.entries(fields)) {
      const field = type.getFields()[fieldName];
      if (field !== undefined) field.resolve = resolve;
    }
  }
  resolveEntityFields(extended, definitions);
  resolveSupposedFields(extended);
  return extended;
}

/** The definition of an input with the directive by which GraphQL knows that one field of it is given. */
function withOneOf(definition: DefinitionNode): DefinitionNode {
  if (definition.kind !== Kind.INPUT_OBJECT_TYPE_DEFINITION || !isOneOf(definition.name.value)) return definition;
  const name = { kind: Kind.NAME, value: GraphQLOneOfDirective.name } as const;
  return { ...definition, directives: [{ kind: Kind.DIRECTIVE, name }] };
}
