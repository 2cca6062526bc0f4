import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { PublicError } from '../../errors';
import { asAttachment, type FileName } from './file-name';
import { asParameter, type Parameters } from './parameters';

/** The types of files by their endings. */
const TYPES = {
  csv: 'text/csv; charset=utf-8; header=present',
  gexf: 'application/gexf+xml; charset=utf-8',
  graphml: 'application/graphml+xml; charset=utf-8',
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
  jsonld: 'application/ld+json',
  net: 'text/plain; charset=utf-8',
  nt: 'application/n-triples',
  ttl: 'text/turtle; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
export type Ending = keyof typeof TYPES;

/** A file whose name is to be kept, or without one a page to be looked at. */
export interface File {
  name?: FileName;
  /** Its text, or bytes or pieces of text as they come. */
  content: string | Readable | Iterable<string> | AsyncIterable<string>;
}

/**
 * Answers an address with a file. All is read before the answer begins, so that whatever is wrong is answered as an error,
 * by the names of the parameters; then the file is written as it is sent.
 */
export function addFile(
  app: FastifyInstance,
  path: string,
  ending: Ending,
  fileOf: (query: Parameters, reply: FastifyReply) => Promise<File>,
): void {
  app.get<{ Querystring: Parameters }>(path, async ({ query }, reply) => {
    const file = await fileOf(query, reply).catch((error) => {
      throw asParameter(error);
    });
    return sendFile(reply, ending, file);
  });
}

export function sendFile(reply: FastifyReply, ending: Ending, { name, content }: File): FastifyReply {
  if (name !== undefined) reply.header('content-disposition', asAttachment(name));
  const isWhole = typeof content === 'string' || content instanceof Readable;
  return reply.type(TYPES[ending]).send(isWhole ? content : Readable.from(content));
}

/**
 * Answers `path` with each of some endings with a file, and with any other, or without one unless that has a route
 * already, by the endings that there are.
 */
export function addFiles<One extends Ending>(
  app: FastifyInstance,
  path: string,
  endings: readonly One[],
  fileOf: (ending: One, query: Parameters, reply: FastifyReply) => Promise<File>,
): void {
  for (const ending of endings) {
    addFile(app, `${path}.${ending}`, ending, (query, reply) => fileOf(ending, query, reply));
  }
  const there = endings.map((ending) => `${path}.${ending}`).join(', ');
  for (const other of [path, `${path}.:ending`].filter((url) => !app.hasRoute({ method: 'GET', url }))) {
    app.get(other, ({ url }) => {
      throw new PublicError('NOT_FOUND', `There is nothing at ${url.replace(/\?.*/s, '')}. There is ${there}.`);
    });
  }
}
