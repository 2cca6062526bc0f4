import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from './context';
import { answerOf } from './synthetic';

/** What stands in an answer for an entity that only its hypothesis makes: a value for each field that can be told. */
export class SupposedEntity {
  /** @param fields relationships as rows with an `id`, or a function of the field's arguments */
  constructor(readonly fields: Record<string, unknown>) {}
}

/** An entity that a hypothesis makes, or what is stored of one that it changes. */
type Supposed = SupposedEntity | Record<string, unknown>;

/** What the hypotheses of a request's answers speak of, by the name of the answer, then by type and id. */
const supposed = new WeakMap<Context, Map<string, ReadonlyMap<string, Supposed>>>();

/**
 * Lets an answer name entities that its hypothesis speaks of, beside those of one before; other answers of the request are not
 * concerned.
 *
 * @param entities of one that is stored, the stored values of what the hypothesis changes
 */
export function suppose(
  entities: { type: string; id: string; isStored: boolean; fields: SupposedEntity['fields'] }[],
  context: Context,
  info: GraphQLResolveInfo,
): void {
  const named = entities.map(({ type, id, isStored, fields }) => {
    return [`${type}:${id}`, isStored ? fields : new SupposedEntity(fields)] as const;
  });
  const answers = supposed.get(context) ?? new Map();
  const before = answers.get(answerOf(info)) ?? [];
  supposed.set(context, answers.set(answerOf(info), new Map([...before, ...named])));
}

/** What the hypothesis of the answer makes of an entity, or what is stored of it; undefined where it does not speak of it. */
export function supposedEntity(
  type: string,
  id: string,
  context: Context,
  info: GraphQLResolveInfo,
): Supposed | undefined {
  return supposed.get(context)?.get(answerOf(info))?.get(`${type}:${id}`);
}
