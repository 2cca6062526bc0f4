import type { Graph } from '../../database/graph';
import { PublicError } from '../../errors';
import { described, named, relatedTo } from './describe';
import { entityAround } from './read';
import type { Thing } from './thing';

/** The most relationships that are shown to lead to an entity from others. */
const MOST = 2_000;

/**
 * One entity with all that is said of it, its relationships in both directions, and what those at their other ends are
 * called. Of more than 2,000 that lead to it the rest is only counted.
 *
 * @throws PublicError NOT_FOUND
 */
export async function entityDocument(graph: Graph, id: string): Promise<Thing[]> {
  const found = await entityAround(graph, id, MOST);
  if (found === undefined) {
    const isSynthetic = await entityAround(graph.within({ includeSynthetic: true }), id, 0);
    const wayOn = isSynthetic
      ? 'What has this id is synthetic: add `?includeSynthetic=true`.'
      : 'The query `search` finds ids by name.';
    throw new PublicError('NOT_FOUND', `There is no entity ${JSON.stringify(id)}. ${wayOn}`);
  }
  const { others, incoming, incomingCount } = found;
  const entity = described(found);
  if (incomingCount > incoming.length) entity.relationshipsNotShown = incomingCount - incoming.length;
  return [
    entity,
    ...others.map(named),
    ...incoming.map(({ type, of, ...other }) =>
      relatedTo({ ...other, relationships: [[type, found.id, of, found.labels]] }),
    ),
  ];
}
