import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../config';

/** The headers that every answer has. Strict-Transport-Security is for the proxy that ends TLS. */
export async function addResponseHeaders(app: FastifyInstance, config: Config): Promise<void> {
  app.addHook('onRequest', async (request, reply) => {
    reply.headers({
      'x-request-id': request.id,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      // The start page has styles but runs nothing.
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
    });
  });
  if (config.CORS_ORIGINS.length === 0) return;
  await app.register(cors, {
    origin: config.CORS_ORIGINS,
    methods: ['GET', 'POST'],
    // A file's name, and by which id a fault is found in the log.
    exposedHeaders: ['content-disposition', 'x-request-id'],
    // How long a browser may keep a preflight's answer, in seconds; longer than two hours none does.
    maxAge: 7_200,
    strictPreflight: false,
  });
}
