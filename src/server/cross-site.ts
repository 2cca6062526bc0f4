import type { FastifyRequest } from 'fastify';
import type { Config } from '../config';
import { PublicError } from '../errors';

/** Headers that a browser sends to another site only once that site has allowed it, by a preflight. */
const PREFLIGHTED = ['apollo-require-preflight', 'x-apollo-operation-name'];

/** Body types that a browser sends to another site without asking it first. */
const SIMPLE_TYPES = /^\s*(application\/x-www-form-urlencoded|multipart\/form-data|text\/plain)\b/i;

/**
 * Refuses a query by GET that another site may have had a browser send, so that a page that merely embeds an address
 * makes this server work for nobody. (By POST a body of JSON is needed, which no browser sends unasked.)
 *
 * It passes with a header that makes browsers ask first; from the same site, or typed by hand (`Sec-Fetch-Site`); from a
 * site that CORS_ORIGINS lists; and from what is no browser, which sends neither `Sec-Fetch-Site` nor `Origin`.
 *
 * @throws PublicError BAD_REQUEST
 */
export function refuseOtherSites({ method, headers }: FastifyRequest, { CORS_ORIGINS }: Config): void {
  if (method === 'POST') return;
  const type = headers['content-type'];
  if (PREFLIGHTED.some((name) => headers[name] !== undefined)) return;
  if (type !== undefined && type.trim() !== '' && !SIMPLE_TYPES.test(type)) return;
  const { origin, 'sec-fetch-site': site } = headers;
  if (site === 'same-origin' || site === 'none') return;
  if (origin !== undefined && (CORS_ORIGINS.includes(origin) || CORS_ORIGINS.includes('*'))) return;
  if (origin === undefined && site === undefined) return;
  throw new PublicError(
    'BAD_REQUEST',
    'Another site asked by GET. List its origin in CORS_ORIGINS, send the header apollo-require-preflight, or ask by POST.',
  );
}
