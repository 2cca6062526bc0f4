import type { Socket } from 'node:net';
import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Config } from '../config';
import { ERROR_CODES, PublicError } from '../errors';
import { errorEntry } from './error-entry';
import { type Leave, Places } from './places';
import { noteErrorCode, type RequestContext } from './request';
import { asksForLong } from './root-fields';

/** Whoever runs the server asks these, above all when there is much to do. */
const ALWAYS_ANSWERED = ['/health', '/ready'];

export function isAlwaysAnswered({ routeOptions: { url = '' } }: FastifyRequest): boolean {
  return ALWAYS_ANSWERED.includes(url);
}

const BUSY = new PublicError(
  'SERVER_BUSY',
  'The server has as much to do as it can carry. Ask again after as many seconds as the header `retry-after` says.',
);
const BUSY_BODY = JSON.stringify({ errors: [errorEntry(BUSY)] });
const { httpStatus: BUSY_STATUS } = ERROR_CODES.SERVER_BUSY;

/** How long who asks again before the time waits for the next refusal, in milliseconds. */
const HELD_BACK_MS = 250;

/** When a connection was last refused. */
const refusedAt = new WeakMap<Socket, number>();

/** Who is in: the answer by which a place is held, and the way to leave it. */
const inside = new WeakMap<FastifyRequest, { reply: FastifyReply; leave: Leave }>();

/**
 * Answers no more requests at once than the machine can carry: a few wait, and all others are refused at once, before
 * anything of them is read but their headers. A place is taken when the body is there, so that none is held by a client
 * that is slow to send. A connection that asks again before it should is refused after a while, so that those who do not
 * heed what they are told can't take up the server with their refusals.
 *
 * @returns what has a GraphQL request that asks for something long leave its place and take one among the long ones, where
 * it may take longer than a statement
 */
export function admitRequests(app: FastifyInstance, config: Config): ApolloServerPlugin<RequestContext> {
  const waitMs = config.QUEUE_TIMEOUT_MS;
  const short = new Places({ running: config.MAX_REQUESTS, queued: config.MAX_QUEUED_REQUESTS, waitMs });
  const long = new Places({ running: config.MAX_LONG_REQUESTS, queued: config.MAX_QUEUED_LONG_REQUESTS, waitMs });
  const retryAfter = String(config.RETRY_AFTER_SECONDS);

  const placesFor = (request: FastifyRequest) => {
    if (isAlwaysAnswered(request)) return undefined;
    return request.routeOptions.config.isLong ? long : short;
  };
  const refuse = (request: FastifyRequest, reply: FastifyReply) => {
    noteErrorCode(request, BUSY.code);
    return reply
      .code(BUSY_STATUS)
      .headers({ 'retry-after': retryAfter, 'content-type': 'application/json; charset=utf-8' })
      .send(BUSY_BODY);
  };

  app.addHook('onRequest', (request, reply, done) => {
    if (!placesFor(request)?.areFull) return done();
    const { socket } = request.raw;
    const now = performance.now();
    const comesTooSoon = now - (refusedAt.get(socket) ?? Number.NEGATIVE_INFINITY) < config.RETRY_AFTER_SECONDS * 1_000;
    refusedAt.set(socket, now);
    if (!comesTooSoon) return refuse(request, reply);
    const timer = setTimeout(refuse, HELD_BACK_MS, request, reply);
    reply.raw.once('close', () => clearTimeout(timer));
  });
  app.addHook('preHandler', async (request, reply) => {
    const places = placesFor(request);
    if (places === undefined) return;
    const leave = await places.take(reply.raw);
    if (leave === undefined) return refuse(request, reply);
    inside.set(request, { reply, leave });
  });

  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ operation, document, contextValue }) {
          if (!operation || !asksForLong(operation.selectionSet, document)) return;
          contextValue.graph = contextValue.graph.within({ endsAt: Number.POSITIVE_INFINITY });
          const place = inside.get(contextValue.request);
          if (place === undefined) return;
          place.leave();
          const leave = await long.take(place.reply.raw);
          if (leave === undefined) {
            const http = { status: BUSY_STATUS, headers: new HeaderMap([['retry-after', retryAfter]]) };
            throw new GraphQLError(BUSY.message, { originalError: BUSY, extensions: { http } });
          }
        },
      };
    },
  };
}
