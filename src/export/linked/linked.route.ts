import type { FastifyInstance, FastifyReply, RouteShorthandOptions } from 'fastify';
import type { Graph } from '../../database/graph';
import { datedFileName } from '../table/file-name';
import { addFiles, OF_THE_GRAPH, sendFile } from '../table/files.route';
import { type Parameters, type Readers, readParameters } from '../table/parameters';
import * as read from '../table/readers';
import { entityDocument } from './entity';
import { linkedFile } from './file';
import { acceptedFormat, LINKED_ENDINGS, LINKED_FORMATS } from './formats';
import { ownNamespaces } from './iri';
import { readLinkedQuery } from './linked-query';
import type { Parts } from './thing';
import { ownVocabulary } from './vocabulary';

interface Asked {
  params: { id: string };
  query: Parameters;
}

/** What the address of an entity takes. */
const OF_ENTITY: Readers<{ includeSynthetic: boolean }> = { includeSynthetic: read.truth };

/**
 * The entities as linked data: all of them or a part as `/export/entities.{jsonld,ttl,nt}`, one at its own IRI,
 * `/entity/:id`, and the project's vocabulary at its, `/vocabulary`. Without an ending the Accept header tells the format.
 *
 * @param graphFor gives the database for one request
 * @param address under which the graph is published, with which its IRIs begin; a name where there is none
 */
export function addLinkedRoutes(
  app: FastifyInstance,
  graphFor: (reply: FastifyReply) => Graph,
  address: string | undefined,
): void {
  const own = ownNamespaces(address);
  /** An address whose format the Accept header tells, which caches are told. */
  const negotiated = (
    path: string,
    partsOf: (asked: Asked, reply: FastifyReply) => Parts | Promise<Parts>,
    options: RouteShorthandOptions = {},
  ) => {
    app.get<{ Params: Asked['params']; Querystring: Parameters }>(path, options, async (request, reply) => {
      const ending = acceptedFormat(request.headers.accept);
      const parts = await partsOf(request, reply);
      const known = reply.getHeader('vary');
      reply.header('vary', known === undefined ? 'Accept' : `${known}, Accept`);
      return sendFile(reply, ending, { content: LINKED_FORMATS[ending](parts, own) });
    });
  };
  const fileOf = (parameters: Parameters, reply: FastifyReply) => {
    const { includeSynthetic = false, ...query } = readLinkedQuery(parameters);
    return linkedFile(graphFor(reply).within({ includeSynthetic }), query);
  };
  negotiated('/export/entities', async ({ query }, reply) => (await fileOf(query, reply)).parts, OF_THE_GRAPH);
  negotiated('/entity/:id', async ({ params, query }, reply) => {
    const { includeSynthetic = false } = readParameters(query, OF_ENTITY);
    return [await entityDocument(graphFor(reply).within({ includeSynthetic }), params.id)];
  });
  negotiated('/vocabulary', () => [ownVocabulary()]);

  addFiles(app, '/export/entities', LINKED_ENDINGS, async (ending, query, reply) => {
    const { day, parts } = await fileOf(query, reply);
    const name = datedFileName('创新平台图谱', 'entities', day, ending);
    return { name, content: LINKED_FORMATS[ending](parts, own) };
  });
}
