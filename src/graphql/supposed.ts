import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from './context';

/** An entity that the hypothesis of an answer speaks of. */
export interface SupposedFields {
  type: string;
  id: string;
  /** Whether it is stored; else only the hypothesis makes it. */
  isStored: boolean;
  /**
   * Of one that is not stored, a value for each field that can be told: relationships as rows with an `id`, a function of
   * the field's arguments. Of a stored one, the stored values of what the hypothesis changes.
   */
  fields: Record<string, unknown>;
}

/** What stands in an answer for an entity that only its hypothesis makes. */
export class SupposedEntity {
  constructor(readonly fields: SupposedFields['fields']) {}
}

/** The entities that the hypothesis of one answer speaks of, by type and id: those it makes, or what is stored of them. */
export type SupposedEntities = ReadonlyMap<string, SupposedEntity | Record<string, unknown>>;

/** Lets an answer name entities that its hypothesis speaks of; other answers of the request are not concerned. */
export function suppose(entities: SupposedFields[], context: Context, info: GraphQLResolveInfo): void {
  const named = entities.map(({ type, id, isStored, fields }) => {
    return [`${type}:${id}`, isStored ? fields : new SupposedEntity(fields)] as const;
  });
  context.supposed.set(answerOf(info), new Map(named));
}

/** What the hypothesis of the answer makes of an entity, or what is stored of it; undefined where it does not speak of it. */
export function supposedEntity(
  type: string,
  id: string,
  context: Context,
  info: GraphQLResolveInfo,
): SupposedEntity | Record<string, unknown> | undefined {
  if (context.supposed.size === 0) return undefined;
  return context.supposed.get(answerOf(info))?.get(`${type}:${id}`);
}

/** By what name the request asks for the answer that a field is part of. */
function answerOf({ path }: GraphQLResolveInfo): string {
  let at = path;
  while (at.prev !== undefined) at = at.prev;
  return String(at.key);
}
