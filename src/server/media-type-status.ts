import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { RequestContext } from './request';

const wellFormed = new WeakSet<FastifyRequest>();

/** Notes which requests hold a query, be it right or wrong. */
export const noteWellFormed: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return { didResolveSource: async ({ contextValue }) => void wellFormed.add(contextValue.request) };
  },
};

/**
 * Has an answer of the media type `application/json` say 200 also where the query could not be started: so it is with
 * that type, of which old clients take any other status for a network's fault. One of
 * `application/graphql-response+json` keeps its status.
 *
 * @see GraphQL over HTTP, 6.4 Response
 */
export async function statusByMediaType(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const isPlainJson = String(reply.getHeader('content-type')).startsWith('application/json');
  if (reply.statusCode === 400 && isPlainJson && wellFormed.has(request)) reply.code(200);
}
