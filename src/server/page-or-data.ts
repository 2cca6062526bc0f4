import type { FastifyReply, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import { varyBy } from './response-headers';

/** Data first, for whoever has no preference; a browser names HTML alone. */
const TYPES = ['application/json', 'application/graphql-response+json', 'text/html'];

/**
 * Whether a request is a person's at a browser, who is to see a page, and not a program's, which is to get data.
 *
 * @param reply told to caches to depend on it
 */
export function prefersPage(request: FastifyRequest, reply: FastifyReply): boolean {
  varyBy(reply, 'Accept');
  return new Negotiator(request.raw).mediaType(TYPES) === 'text/html';
}
