import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { type Day, today } from '../days';

/** What a request to the API asks, as far as its answer depends on it. */
export interface Question {
  /** Equal for questions that have the same answer in the same state of the data. */
  key: string;
  /** What no day of the question says is asked of this one. */
  day: Day;
}

interface Asked {
  query?: unknown;
  operationName?: unknown;
  variables?: unknown;
  extensions?: unknown;
}

/** The question of a request, whether by GET or by POST; undefined of what is none, or is not to be answered from memory. */
export function questionOf(request: FastifyRequest): Question | undefined {
  const asked = request.method === 'POST' ? (request.body as Asked | undefined) : inAddress(request.query as Asked);
  if (typeof asked?.query !== 'string' || asked.extensions != null) return undefined;
  const day = today();
  const { query, operationName = null, variables = null } = asked;
  // The media type of an answer goes by `Accept`; no answer goes by `Accept-Language`, all are in both languages.
  const told = written([query, operationName, variables, request.headers.accept, day]);
  return told === undefined ? undefined : { key: keyOf(told), day };
}

/** What the address of a file or a page asks. */
export function questionOfFile({ url, headers }: FastifyRequest): Question {
  const day = today();
  return { key: keyOf(JSON.stringify([url, headers.accept, day])), day };
}

const keyOf = (told: string) => createHash('sha256').update(told).digest('base64url');

/** As JSON; undefined of what is nested too deeply for that, which is refused as it is by its limit. */
function written(asked: unknown[]): string | undefined {
  try {
    return JSON.stringify(asked);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Whether what caches hold is not wanted. */
export function refusesMemory({ headers }: FastifyRequest): boolean {
  return /\bno-(?:cache|store)\b/i.test(`${headers['cache-control'] ?? ''} ${headers.pragma ?? ''}`);
}

function inAddress({ variables, ...asked }: Asked): Asked | undefined {
  if (typeof variables !== 'string' || variables === '') return asked;
  try {
    return { ...asked, variables: JSON.parse(variables) };
  } catch {
    return undefined;
  }
}
