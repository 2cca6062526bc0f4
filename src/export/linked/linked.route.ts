import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Graph } from '../../database/graph';
import { nameEndings } from '../table/endings.route';
import { asAttachment, fileName } from '../table/file-name';
import type { Parameters } from '../table/parameters';
import { entityDocument } from './entity';
import { linkedFile } from './file';
import { acceptedFormat, LINKED_FORMATS, type LinkedEnding } from './formats';
import { readLinkedQuery } from './query';
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
  for (const ending of Object.keys(LINKED_FORMATS) as LinkedEnding[]) {
    app.get<{ Querystring: Parameters }>(`/export/entities.${ending}`, async ({ query }, reply) => {
      const { day, parts } = await linkedFile(graphFor(reply), readLinkedQuery(query));
      const name = fileName(`entities-${day}`, ['创新平台图谱', 'entities', day], ending);
      reply.header('content-disposition', asAttachment(name));
      return sent(reply, ending, parts, base());
    });
  }

  nameEndings(app, ['/export/entities.:ending'], '/export/entities', Object.keys(LINKED_FORMATS));

  app.get<{ Querystring: Parameters }>('/export/entities', async ({ query, headers }, reply) => {
    const ending = acceptedFormat(headers.accept);
    const { parts } = await linkedFile(graphFor(reply), readLinkedQuery(query));
    return sent(varying(reply), ending, parts, base());
  });

  app.get<{ Params: { id: string } }>('/entity/:id', async ({ params, headers }, reply) => {
    const ending = acceptedFormat(headers.accept);
    const things = await entityDocument(graphFor(reply), params.id);
    return sent(varying(reply), ending, atOnce(things), base());
  });

  app.get('/vocabulary', async ({ headers }, reply) => {
    const ending = acceptedFormat(headers.accept);
    return sent(varying(reply), ending, atOnce(ownVocabulary()), base());
  });
}

function sent(reply: FastifyReply, ending: LinkedEnding, parts: AsyncIterable<Thing[]>, base: string): FastifyReply {
  const { header, written } = LINKED_FORMATS[ending];
  return reply.type(header).send(Readable.from(written(parts, base)));
}

/** Tells caches that another Accept header gets another answer. */
function varying(reply: FastifyReply): FastifyReply {
  const known = reply.getHeader('vary');
  return reply.header('vary', known === undefined ? 'Accept' : `${known}, Accept`);
}

async function* atOnce(things: Thing[]): AsyncGenerator<Thing[]> {
  yield things;
}
