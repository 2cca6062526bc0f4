import { type GraphQLSchema, isObjectType } from 'graphql';
import { connectionTypes } from './shape';

/**
 * Refuses definitions of which the engine makes two connections of one name, which it merges in silence so that one of them
 * has no edges: a query's of all things of a type, and that of a field, named by its type and field together.
 *
 * @throws Error naming the fields
 */
export function refuseNameClashes(engine: GraphQLSchema): void {
  const owners = new Map<string, string>();
  for (const type of Object.values(engine.getTypeMap())) {
    for (const field of isObjectType(type) ? Object.values(type.getFields()) : []) {
      const connection = connectionTypes(field)?.connection.name;
      if (connection === undefined) continue;
      const [name, other] = [`${type.name}.${field.name}`, owners.get(connection)];
      if (other !== undefined)
        throw new Error(`${other} and ${name} would share the type ${connection}; name one otherwise.`);
      owners.set(connection, name);
    }
  }
}
