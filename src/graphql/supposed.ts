import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from './context';

/** An entity that only the hypothesis of an answer makes: a value for each field that can be told of it. */
export interface SupposedFields {
  type: string;
  id: string;
  /** Relationships as rows with an `id`; a function is given the field's arguments. */
  fields: Record<string, unknown>;
}

/** What stands for such an entity in an answer. */
export class SupposedEntity {
  constructor(readonly fields: SupposedFields['fields']) {}
}

/** The supposed entities of one answer, by type and id. */
export type SupposedEntities = ReadonlyMap<string, SupposedEntity>;

/** Lets an answer name entities that its hypothesis makes; those of other answers of the request are not concerned. */
export function suppose(entities: SupposedFields[], context: Context, info: GraphQLResolveInfo): void {
  const named = entities.map(({ type, id, fields }) => [`${type}:${id}`, new SupposedEntity(fields)] as const);
  context.supposed.set(answerOf(info), new Map(named));
}

/** The entity of an id where the hypothesis of the answer makes it; undefined where it is a stored one. */
export function supposedEntity(
  type: string,
  id: string,
  context: Context,
  info: GraphQLResolveInfo,
): SupposedEntity | undefined {
  if (context.supposed.size === 0) return undefined;
  return context.supposed.get(answerOf(info))?.get(`${type}:${id}`);
}

/** By what name the request asks for the answer that a field is part of. */
function answerOf({ path }: GraphQLResolveInfo): string {
  let at = path;
  while (at.prev !== undefined) at = at.prev;
  return String(at.key);
}
