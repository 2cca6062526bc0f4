import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
} from 'graphql';
import { badUserInput } from '../errors';
import type { Context } from './context';
import { entity, isEntity } from './entities';
import { SupposedEntity } from './supposed';

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

type Row = { id: string };

function answerOf(
  { fields }: SupposedEntity,
  { name, type }: GraphQLField<unknown, unknown>,
  args: Record<string, unknown>,
  context: Context,
  info: GraphQLResolveInfo,
): unknown {
  const value = fields[name];
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
  const rows = [...(value as Row[])].sort((a, b) => (a.id < b.id ? -1 : 1));
  const end = limit == null ? undefined : (offset ?? 0) + limit;
  return rows.slice(offset ?? 0, end).map((row) => entity(row, context, info));
}
