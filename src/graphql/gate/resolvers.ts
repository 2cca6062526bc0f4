import {
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { compareIds } from '../../grouping';
import type { Counted } from './counts';
import type { Lists } from './lists';
import type { Page, RawConnection } from './page';
import { wholeOf } from './selection';
import { connectionTypes } from './shape';
import { keyOf, oncePerField } from './wanted';

type Row = Record<string, unknown>;
type Field = GraphQLField<unknown, unknown>;
type Resolver = GraphQLFieldResolver<Row, unknown>;

/**
 * Has the types of the engine read its rows, in which everything stands under the name that it was asked for by; those of
 * its own know only the names that a client gives.
 *
 * @param custom the fields, by type, with resolvers of their own
 */
export function readRows(schema: GraphQLSchema, lists: Lists, custom: Record<string, Record<string, unknown>>): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__') || type === schema.getQueryType()) continue;
    for (const field of Object.values(type.getFields())) {
      if (custom[type.name]?.[field.name] === undefined) field.resolve = resolverOf(type, field, lists) as never;
    }
  }
}

function resolverOf(type: GraphQLObjectType, field: Field, lists: Lists): Resolver {
  if (connectionTypes(field) !== undefined) return connectionResolver(type, field, lists);
  if (field.name === 'synthetic') return markedOnly;
  if (field.args.length === 0) return byName;
  const key = oncePerField((args) => keyOf(field.name, args));
  if (!isUnionType(getNamedType(field.type))) return (row, args, _, info) => row[key(args, info)];
  return (row, args, _, info) => {
    const { limit, offset } = args as { limit: number; offset: number };
    return sortedById(row[key(args, info)] as { id: string }[]).slice(offset, offset + limit);
  };
}

/** What an edge or a page tells is reckoned when it is asked for. */
const byName: Resolver = (row, _args, _context, { fieldName }) => {
  const value = row[fieldName];
  return typeof value === 'function' ? value() : value;
};

/** Stored of what is made up alone, and so in rows of analytic answers. */
const markedOnly: Resolver = ({ synthetic }) => synthetic ?? false;

function connectionResolver(type: GraphQLObjectType, field: Field, lists: Lists): Resolver {
  const asked = oncePerField((args) => ({ key: keyOf(field.name, args), page: lists.page(type, field, args) }));
  const isOfUnion = isUnionType(connectionTypes(field)?.node);
  return (row, args, _, info) => {
    const { key, page } = asked(args, info);
    const raw = row[key] as RawConnection;
    if (isOfUnion) return pageOfAll(raw, page);
    const counted: Counted = { owner: type.name, field: field.name, where: args.where };
    return { ...page.answer(raw, row[wholeOf(key)] as RawConnection | undefined), counted, of: row.id };
  };
}

/** A page of a connection that the engine gave whole, for want of an order. */
function pageOfAll({ edges = [] }: RawConnection, page: Page) {
  const all = [...edges].sort((one, other) => compareIds(one.node as never, other.node as never));
  if (page.isTurned) all.reverse();
  const rest = all.filter(({ node }) => page.isIn(node.id as string));
  return page.answer({ edges: rest.slice(0, page.size + 1), totalCount: rest.length }, { totalCount: all.length });
}

function sortedById<Item extends { id: string }>(items: Item[]): Item[] {
  return [...items].sort(compareIds);
}
