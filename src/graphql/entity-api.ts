import type { GraphQLSchema } from 'graphql';
import type { Gate } from './gate/gate';

const GATE = 'gate';

/** Has the whole schema hold the gate through which its entities are asked for. */
export function holdGate(schema: GraphQLSchema, gate: Gate): void {
  schema.extensions = { ...schema.extensions, [GATE]: gate };
}

/** The gate to a schema's entities; undefined of one that has none. */
export function gateOf(schema: GraphQLSchema): Gate | undefined {
  return schema.extensions[GATE] as Gate | undefined;
}

/** The entity API that is behind the gate, with all that the gate alone asks it for. */
export function entityApiOf(schema: GraphQLSchema): GraphQLSchema | undefined {
  return gateOf(schema)?.engine;
}
