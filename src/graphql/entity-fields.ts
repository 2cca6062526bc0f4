import {
  type DefinitionNode,
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  isUnionType,
  Kind,
} from 'graphql';
import type { Context } from './context';
import { entity, isEntity } from './entities';

/** What an analytic answer holds in a field that names an entity: what it carries of it, and its type where that is open. */
type Carried = { id: string; __typename?: string };
type Row = Carried | null | undefined | Row[];

/**
 * Lets the fields of analytic types that name entities give entities: where the domain puts a row with an `id`, a client
 * gets the entity with all its own fields.
 *
 * @param definitions the analytic types, and the queries that extend the entity API's
 */
export function resolveEntityFields(schema: GraphQLSchema, definitions: readonly DefinitionNode[]): void {
  for (const definition of definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.OBJECT_TYPE_EXTENSION) continue;
    const fields = (schema.getType(definition.name.value) as GraphQLObjectType).getFields();
    for (const { name } of definition.fields ?? []) {
      const field = fields[name.value];
      if (field !== undefined && namesEntity(field))
        field.resolve = entityResolver(field.resolve ?? defaultFieldResolver);
    }
  }
}

function namesEntity(field: GraphQLField<unknown, unknown>): boolean {
  const type = getNamedType(field.type);
  return isUnionType(type) ? type.getTypes().every(({ name }) => isEntity(name)) : isEntity(type.name);
}

// Not async: an answer holds hundreds of entities, and each promise costs more than the entity it stands for.
function entityResolver(rowsOf: GraphQLFieldResolver<unknown, Context>): GraphQLFieldResolver<unknown, Context> {
  return (source, args, context, info) => {
    const rows = rowsOf(source, args, context, info) as Row | Promise<Row>;
    return rows instanceof Promise ? rows.then((row) => entities(row, context, info)) : entities(rows, context, info);
  };
}

function entities(row: Row, context: Context, info: GraphQLResolveInfo): unknown {
  if (row == null) return row;
  if (Array.isArray(row)) return row.map((one) => entities(one, context, info));
  return entity(row, context, info, row.__typename);
}
