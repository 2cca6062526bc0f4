import { MapperKind, mapSchema, pruneSchema } from '@graphql-tools/utils';
import {
  type GraphQLField,
  type GraphQLFieldConfig,
  type GraphQLFieldConfigArgumentMap,
  type GraphQLInputType,
  GraphQLInt,
  GraphQLNonNull,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  GraphQLString,
  getNamedType,
  isInputObjectType,
} from 'graphql';
import { listOf, unknownOf } from './definitions';
import { connectionTypes, isPlain } from './shape';
import { SharedTypes } from './shared-types';

/** Types of values that the engine alone compares, for the page behind a cursor: filters by such order of texts say little. */
const COMPARED_IN_ENGINE = ['IDScalarFilters', 'StringScalarFilters'];

/** A sort by a list has no meaning, and no cursor could hold it. */
const isOfList = (name: string) => name === 'sourceIds';

/**
 * What clients see of the engine's schema, as a copy of it: without what is there for the gate alone, with the size of a
 * list by default as that of its argument, with pages from the end, and with one type for connections that are alike.
 *
 * @param sizeOf by type, how many of a list come where a client does not say
 */
export function publishedSchema(engine: GraphQLSchema, sizeOf: (type: string) => number): GraphQLSchema {
  const ofQueries = connectionsOfQueries(engine);
  const shared = new SharedTypes(engine);
  const copy = mapSchema(engine, {
    [MapperKind.COMPOSITE_FIELD]: (given, name, typeName) => {
      const type = engine.getType(typeName) as GraphQLObjectType;
      if (isListOfOne(name, type.getFields())) return null;
      const field = shared.of({ ...given, ...ofQueries.get(nodeOfPlain(type.getFields()[name]) ?? '') });
      const { args = {} } = field;
      if ('limit' in args)
        return { ...field, args: listArgs(args, sizeOf(getNamedType(field.type as GraphQLOutputType).name)) };
      return 'after' in args ? { ...field, args: pageArgs(args) } : field;
    },
    [MapperKind.INPUT_OBJECT_FIELD]: (field, name, typeName) => {
      const siblings = inputFields(engine.getType(typeName));
      const isHidden = typeName.endsWith('Sort')
        ? isOfList(name) || isOfUnknown(name, siblings)
        : (COMPARED_IN_ENGINE.includes(typeName) && (name === 'gt' || name === 'lt')) ||
          isListOfOne(name, siblings) ||
          isOfPlainConnection(getNamedType(field.type as GraphQLInputType));
      return isHidden ? null : shared.of(field);
    },
  });
  return shared.named(pruneSchema(copy));
}

/** By what it holds, the type of a query's connection with its arguments. */
function connectionsOfQueries(engine: GraphQLSchema) {
  const queries = engine.getQueryType() as GraphQLObjectType;
  const { fields } = queries.toConfig();
  return new Map(
    Object.values(queries.getFields()).flatMap((query) => {
      const types = connectionTypes(query);
      const { type, args } = fields[query.name] as GraphQLFieldConfig<unknown, unknown>;
      return types === undefined ? [] : [[types.node.name, { type, args: args ?? {} }] as const];
    }),
  );
}

/** What a field holds that is a plain connection. */
function nodeOfPlain(field: GraphQLField<unknown, unknown> | undefined): string | undefined {
  const types = field && connectionTypes(field);
  return types && isPlain(types) ? types.node.name : undefined;
}

function listArgs(args: GraphQLFieldConfigArgumentMap, size: number): GraphQLFieldConfigArgumentMap {
  const type = new GraphQLNonNull(GraphQLInt);
  return {
    ...args,
    limit: { ...args.limit, type, defaultValue: size },
    offset: { ...args.offset, type, defaultValue: 0 },
  };
}

/** How many come by default can't be printed: it is so only where `last` is not given either. */
function pageArgs(args: GraphQLFieldConfigArgumentMap): GraphQLFieldConfigArgumentMap {
  return { ...args, last: { type: GraphQLInt }, before: { type: GraphQLString } };
}

const inputFields = (type: unknown) => (isInputObjectType(type) ? type.getFields() : {});

const isListOfOne = (name: string, siblings: object) =>
  Object.keys(siblings).some((other) => [listOf(other), `${listOf(other)}Connection`].includes(name));

const isOfUnknown = (name: string, siblings: object) =>
  Object.keys(siblings).some((other) => name === unknownOf(other));

/** A filter by a connection whose relationships have no properties says no more than that by the things themselves. */
function isOfPlainConnection(type: unknown): boolean {
  const { some } = inputFields(type);
  const where = inputFields(getNamedType(some?.type));
  const members = Object.values(where).map(({ type: member }) => inputFields(getNamedType(member)));
  return 'node' in where
    ? !('edge' in where)
    : members.length > 0 && members.every((member) => 'node' in member && !('edge' in member));
}
