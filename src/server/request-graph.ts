import { setMaxListeners } from 'node:events';
import type { FastifyReply } from 'fastify';
import type { Graph } from '../database/graph';
import { GivenUp } from '../errors';

/**
 * The database for one request. Once its answer is over, complete or not because the client is gone, what still runs for
 * it is ended, and nothing begins any more.
 */
export function requestGraph(graph: Graph, { raw }: FastifyReply): Graph {
  const over = new AbortController();
  // Every statement under way listens, and one answer may send many at once.
  setMaxListeners(0, over.signal);
  const end = () => over.abort(new GivenUp());
  if (raw.closed) end();
  else raw.once('close', end);
  return graph.within({ signal: over.signal });
}
