import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Graph } from '../../database/graph';
import { fileName } from '../table/file-name';
import { addFiles, sendFile } from '../table/files.route';
import type { Parameters } from '../table/parameters';
import { entityDocument } from './entity';
import { linkedFile } from './file';
import { acceptedFormat, LINKED_ENDINGS, LINKED_FORMATS, type LinkedEnding } from './formats';
import { readLinkedQuery } from './linked-query';
import type { Thing } from './thing';
import { ownVocabulary } from './vocabulary';

/**
 * The entities as linked data: all of them or a part as `/export/entities.{jsonld,ttl,nt}`, one at its own IRI,
 * `/entity/:id`, and the project's vocabulary at its, `/vocabulary`. Without an ending the Accept header tells the format.
 *
 * @param graphFor gives the database for one request
 * @param base tells the address that the IRIs begin with
 */
export function addLinkedRoutes(
  app: FastifyInstance,
  graphFor: (reply: FastifyReply) => Graph,
  base: () => string,
): void {
  app.get<{ Querystring: Parameters }>('/export/entities', async ({ query, headers }, reply) => {
    const ending = acceptedFormat(headers.accept);
    const { parts } = await linkedFile(graphFor(reply), readLinkedQuery(query));
    return sent(reply, ending, parts, base());
  });

  addFiles(app, '/export/entities', LINKED_ENDINGS, async (ending, query, reply) => {
    const { day, parts } = await linkedFile(graphFor(reply), readLinkedQuery(query));
    const name = fileName(`entities-${day}`, ['创新平台图谱', 'entities', day], ending);
    return { name, content: LINKED_FORMATS[ending].written(parts, base()) };
  });

  app.get<{ Params: { id: string } }>('/entity/:id', async ({ params, headers }, reply) => {
    const ending = acceptedFormat(headers.accept);
    const things = await entityDocument(graphFor(reply), params.id);
    return sent(reply, ending, atOnce(things), base());
  });

  app.get('/vocabulary', async ({ headers }, reply) => {
    const ending = acceptedFormat(headers.accept);
    return sent(reply, ending, atOnce(ownVocabulary()), base());
  });
}

/** Sent by the Accept header, which caches are told. */
function sent(reply: FastifyReply, ending: LinkedEnding, parts: AsyncIterable<Thing[]>, base: string): FastifyReply {
  const known = reply.getHeader('vary');
  reply.header('vary', known === undefined ? 'Accept' : `${known}, Accept`);
  return sendFile(reply, ending, { content: LINKED_FORMATS[ending].written(parts, base) });
}

async function* atOnce(things: Thing[]): AsyncGenerator<Thing[]> {
  yield things;
}
