import {
  type DefinitionNode,
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  isUnionType,
  Kind,
} from 'graphql';
import { badUserInput } from '../errors';
import type { Label } from '../facts/nouns';
import { compareIds } from '../grouping';
import type { Context } from './context';
import { entity, isEntity } from './entities';
import { namesOf } from './entity-names';
import { SupposedEntity } from './supposed';

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

/** The stored types of which a hypothesis can make one. */
const SUPPOSABLE = ['Platform', 'Designation'];

/**
 * Lets the fields of stored types also tell of an entity that only a hypothesis makes, which the entity API can't fetch:
 * its own fields and its relationships. Pages, filters and counts of those are refused rather than answered wrongly.
 */
export function resolveSupposedFields(schema: GraphQLSchema): void {
  for (const name of SUPPOSABLE) {
    const type = schema.getType(name);
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const { resolve: stored = defaultFieldResolver } = field;
      field.resolve = (source, args, context, info) =>
        source instanceof SupposedEntity
          ? answerOf(source, field, args, context, info)
          : stored(source, args, context, info);
    }
  }
}

function answerOf(
  { fields }: SupposedEntity,
  { name, type }: GraphQLField<unknown, unknown>,
  args: Record<string, unknown>,
  context: Context,
  info: GraphQLResolveInfo,
): unknown {
  const names = namesOf(info.parentType.name as Label, fields);
  // A hypothesis is about the world.
  const told: Record<string, unknown> = { ...names, synthetic: false, ...fields };
  const value = told[name];
  if (value === undefined) {
    throw badUserInput(name, `What only a scenario adds has no \`${name}\`; ask for its fields and plain lists.`);
  }
  if (typeof value === 'function') return value(args);
  if (!Array.isArray(value) || !isEntity(getNamedType(type).name)) return value;
  const refused = ['where', 'sort'].find((argument) => args[argument] != null);
  if (refused !== undefined) {
    throw badUserInput(
      `${name}.${refused}`,
      `\`${name}\` of what only a scenario adds can't be filtered or sorted; leave \`${refused}\` out.`,
    );
  }
  const { offset, limit } = args as { offset?: number | null; limit?: number | null };
  const rows = [...(value as { id: string }[])].sort(compareIds);
  const end = limit == null ? undefined : (offset ?? 0) + limit;
  return rows.slice(offset ?? 0, end).map((row) => entity(row, context, info));
}
