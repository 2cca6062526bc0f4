import {
  extendSchema,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isObjectType,
  parse,
} from 'graphql';
import type { Context } from '../context';
import { entity, isEntity } from '../entities';
import { MOST_VALUES } from '../gate/counts';
import { type CountedConnection, facetsOf } from './facets';

/** How many of the items of a connection are related to one thing; `Entity` is that of everything stored. */
const ENTITY_FACET = 'EntityFacet';

type Field = GraphQLField<unknown, unknown>;

/**
 * The schema with facets on every connection of stored things: by each of their fields that has few values, and by what they
 * are related to.
 */
export function withFacets(schema: GraphQLSchema): GraphQLSchema {
  const connections = connectionsOf(schema);
  const items = [...new Set(connections.map(({ item }) => item))];
  const values = new Map(
    items.flatMap((item) => facetsOfType(item).map((field) => [valueTypeOf(field), getNamedType(field.type)] as const)),
  );
  values.delete(ENTITY_FACET);
  const extended = extendSchema(
    schema,
    parse(
      [
        `"实体分面: how many of the items are related to one thing"
        type ${ENTITY_FACET} {
          "编号: the id of the thing; null of the items that are related to none"
          value: ID
          "实体: the thing"
          entity: Entity
          "计数: how many of the items are related to it"
          count: Int!
        }`,
        ...[...values].map(
          ([name, of]) => `"${firstPart(of)}分面: how many of the items have a value"
          type ${name} {
            "值: the value; null of the items of which it is not known"
            value: ${of.name}
            "计数: how many of the items have it"
            count: Int!
          }`,
        ),
        ...items.map((item) => typeDefs(item)),
        ...connections.map(
          ({ connection, item }) => `extend type ${connection.name} {
            "分面: of all the items, on whatever page, how many have each value or are related to each thing"
            facets: ${facetsType(item)}!
          }`,
        ),
      ].join('\n'),
    ),
  );
  for (const { connection, item } of connections) {
    fieldOf(extended, connection.name, 'facets').resolve = (source, _, context, info) =>
      facetsOf(item, source as CountedConnection, context as Context, info);
  }
  fieldOf(extended, ENTITY_FACET, 'entity').resolve = (source, _, context, info) => {
    const { entity: row } = source as { entity: { id: string; __typename: string } | null };
    return row && entity(row, context as Context, info, row.__typename);
  };
  return extended;
}

function typeDefs(item: GraphQLObjectType): string {
  const facets = facetsOfType(item).map(
    (field) => `"""${field.description}"""\n${field.name}: [${valueTypeOf(field)}!]!`,
  );
  return `"${firstPart(item)}分面: of the items of a connection, by field the ${MOST_VALUES} most frequent values; an item of several values counts for each"
    type ${facetsType(item)} { ${facets.join('\n')} }`;
}

const facetsType = ({ name }: GraphQLObjectType) => `${name}Facets`;

/** All connections of stored things, with what they hold where it has facets. */
function connectionsOf(schema: GraphQLSchema) {
  return Object.values(schema.getTypeMap()).flatMap((connection) => {
    if (!isObjectType(connection) || !('pageInfo' in connection.getFields())) return [];
    const edge = getNamedType(connection.getFields().edges?.type);
    const item = isObjectType(edge) ? getNamedType(edge.getFields().node?.type) : undefined;
    return isObjectType(item) && facetsOfType(item).length > 0 ? [{ connection, item }] : [];
  });
}

/** The fields that are facets: a value among few, and things that are related. What is made up is there only where asked for. */
function facetsOfType(item: GraphQLObjectType): Field[] {
  return Object.values(item.getFields()).filter(({ name, type, args }) => {
    const of = getNamedType(type);
    return name !== 'synthetic' && ((isValueOfFew(of) && args.length === 0) || isEntity(of.name));
  });
}

const isValueOfFew = (type: { name: string }) => isEnumType(type) || type.name === 'Boolean';

function valueTypeOf({ type }: Field): string {
  const { name } = getNamedType(type);
  return isEntity(name) ? ENTITY_FACET : `${name}Facet`;
}

function firstPart({ description, name }: { description?: string | null | undefined; name: string }): string {
  return name === 'Boolean' ? '是否' : ((description ?? '').split(':')[0] ?? '');
}

function fieldOf(schema: GraphQLSchema, type: string, field: string): Field {
  return (schema.getType(type) as GraphQLObjectType).getFields()[field] as Field;
}
