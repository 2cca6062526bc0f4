import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { PublicError } from '../../errors';
import { asAttachment, type FileName } from './file-name';
import { type Ending, MEDIA_TYPES } from './media-types';
import { asParameter, type Parameters } from './parameters';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Whether an answer may take seconds, so that the request takes a place among the long ones. */
    isLong?: boolean;
  }
}

/** Whatever is told of a part of the graph at once, as a file or as a page, may take long. */
export const OF_THE_GRAPH = { config: { isLong: true } };

/** A file whose name is to be kept, or without one a page to be looked at. */
export interface File {
  name?: FileName;
  /** Its text, or bytes or pieces of text as they come. */
  content: string | Readable | Iterable<string> | AsyncIterable<string>;
}

/**
 * Answers an address with a file. What `fileOf` finds wrong is answered as an error, by the names of the parameters; the
 * content is made, and some of it read, as it is sent, and what fails then breaks the file off.
 */
export function addFile(
  app: FastifyInstance,
  path: string,
  ending: Ending,
  fileOf: (query: Parameters, reply: FastifyReply) => Promise<File>,
): void {
  app.get<{ Querystring: Parameters }>(path, OF_THE_GRAPH, async ({ query }, reply) => {
    const file = await fileOf(query, reply).catch((error) => {
      throw asParameter(error);
    });
    return sendFile(reply, ending, file);
  });
}

export function sendFile(reply: FastifyReply, ending: Ending, { name, content }: File): FastifyReply {
  if (name !== undefined) reply.header('content-disposition', asAttachment(name));
  const isWhole = typeof content === 'string' || content instanceof Readable;
  return reply.type(MEDIA_TYPES[ending]).send(isWhole ? content : Readable.from(content));
}

/**
 * Answers `path` with each of some endings with a file, and with any other, or without one unless that has a route
 * already, which then is to be there before, by the endings that there are.
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
  const bare = app.hasRoute({ method: 'GET', url: path }) ? [] : [path];
  for (const other of [...bare, `${path}.:ending`]) {
    app.get(other, ({ url }) => {
      throw new PublicError('NOT_FOUND', `There is nothing at ${url.replace(/\?.*/s, '')}. There is ${there}.`);
    });
  }
}
