import type { GraphQLSchema } from 'graphql';

const ENTITY_API = 'entityApi';

/** Has the whole schema hold the entity API that entities are fetched from. */
export function holdEntityApi(schema: GraphQLSchema, entityApi: GraphQLSchema): void {
  schema.extensions = { ...schema.extensions, [ENTITY_API]: entityApi };
}

/** The entity API that a schema holds; undefined of one that holds none. */
export function entityApiOf(schema: GraphQLSchema): GraphQLSchema | undefined {
  return schema.extensions[ENTITY_API] as GraphQLSchema | undefined;
}
