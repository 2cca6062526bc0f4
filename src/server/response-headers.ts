import cors from '@fastify/cors';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Config } from '../config';
import { RATE_LIMIT_HEADERS } from './rate-limit';

/** The pages run their own scripts and ask this server; GraphiQL has its fonts in its styles. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  // The hashes are those of the one style that GraphiQL's dialogs write into the page, to hold what is behind them still, and
  // of the one of the library of controls, which lets a press on a control not move the page.
  "style-src 'self' 'sha256-nzTgYzXYDNe6BAHiiI7NNlfK8n/auuOAhh2t92YvuXo=' 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='",
  "img-src 'self' data:",
  'font-src data:',
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A page is asked for anew each time, and comes only if it has changed. */
export const PAGE_HEADERS = { 'content-security-policy': PAGE_POLICY, 'cache-control': 'no-cache' };

/** What has the hash of its content in its name never changes. */
export const HASHED_FILE_HEADERS = { 'cache-control': 'public, max-age=31536000, immutable' };

/** Tells caches that the answer depends on a header of the request, besides those told before. */
export function varyBy(reply: FastifyReply, header: string): void {
  const known = reply.getHeader('vary');
  reply.header('vary', known === undefined ? header : `${known}, ${header}`);
}

/** What an answer has unless its route says otherwise; an error has it whatever its route said. */
export const ANSWER_HEADERS = {
  'cache-control': 'no-store',
  // The brief and what a person sees of an error have styles but run nothing.
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
};

/** The headers that every answer has. Strict-Transport-Security is for the proxy that ends TLS. */
export async function addResponseHeaders(app: FastifyInstance, config: Config): Promise<void> {
  app.addHook('onRequest', async (request, reply) => {
    reply.headers({
      'x-request-id': request.id,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      ...ANSWER_HEADERS,
    });
  });
  if (config.CORS_ORIGINS.length === 0) return;
  await app.register(cors, {
    origin: config.CORS_ORIGINS,
    methods: ['GET', 'POST'],
    // A file's name, of which data it is, by what an answer is known again, by which id a fault is found in the log, and when to come again.
    exposedHeaders: [
      'content-disposition',
      'x-data-version',
      'etag',
      'x-request-id',
      'retry-after',
      ...RATE_LIMIT_HEADERS,
    ],
    // How long a browser may keep a preflight's answer, in seconds; longer than two hours none does.
    maxAge: 7_200,
    strictPreflight: false,
  });
}
