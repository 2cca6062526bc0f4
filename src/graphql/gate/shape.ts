import {
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  type GraphQLUnionType,
  getNamedType,
  isInputObjectType,
  isLeafType,
  isObjectType,
  isUnionType,
} from 'graphql';

type Field = GraphQLField<unknown, unknown>;

/** A connection's own types; `properties` are of relationships that have some. */
export interface ConnectionTypes {
  connection: GraphQLObjectType;
  edge: GraphQLObjectType;
  node: GraphQLObjectType | GraphQLUnionType;
  properties: GraphQLObjectType | undefined;
}

/** What a field of the engine's gives: a value, one thing or a list of things, or a connection. */
export function connectionTypes(field: Field): ConnectionTypes | undefined {
  const connection = getNamedType(field.type);
  if (!isObjectType(connection) || !('pageInfo' in connection.getFields())) return undefined;
  const edge = getNamedType(connection.getFields().edges?.type) as GraphQLObjectType;
  const { node, properties } = edge.getFields();
  return {
    connection,
    edge,
    node: getNamedType(node?.type) as ConnectionTypes['node'],
    properties: properties && (getNamedType(properties.type) as GraphQLObjectType),
  };
}

/**
 * Whether a connection is of relationships that have no properties: it holds no more than that of a query, and clients see
 * it as the same type, filtered and sorted in the same way.
 */
export const isPlain = ({ node, properties }: ConnectionTypes) => properties === undefined && !isUnionType(node);

export const isValue = (field: Field) => isLeafType(getNamedType(field.type));

/** The input type of an argument. */
export function inputOf(field: Field, argument: 'where' | 'sort'): GraphQLInputObjectType | undefined {
  const type = getNamedType(field.args.find(({ name }) => name === argument)?.type);
  return isInputObjectType(type) ? type : undefined;
}
