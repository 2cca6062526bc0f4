import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../config';
import { PublicError } from '../errors';
import { isAlwaysAnswered } from './admission';

/** The headers that tell a client where it stands; those of a draft of the IETF, by the names of its first editions. */
export const RATE_LIMIT_HEADERS = ['ratelimit-limit', 'ratelimit-remaining', 'ratelimit-reset'];

const MINUTE_MS = 60_000;

/**
 * Lets each client, known by its address, ask no more often than RATE_LIMIT_PER_MINUTE. It is counted by this process alone,
 * in a window that begins with a client's first request.
 */
export async function limitRates(app: FastifyInstance, { RATE_LIMIT_PER_MINUTE }: Config): Promise<void> {
  if (RATE_LIMIT_PER_MINUTE === 0) return;
  await app.register(rateLimit, {
    global: false,
    max: RATE_LIMIT_PER_MINUTE,
    timeWindow: MINUTE_MS,
    enableDraftSpec: true,
    allowList: (request) => isAlwaysAnswered(request),
    errorResponseBuilder: (_request, { max, ttl }) =>
      new PublicError(
        'TOO_MANY_REQUESTS',
        `You may ask ${max} times a minute. Ask again in ${Math.ceil(ttl / 1_000)} seconds, as the header \`retry-after\` says.`,
      ),
  });
  // For every address, also one where there is nothing.
  app.addHook('onRequest', app.rateLimit());
}
