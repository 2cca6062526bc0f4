import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Graph } from '../../database/graph';
import { today } from '../../days';
import { PublicError } from '../../errors';
import { LABELS, NOUNS } from '../../facts/nouns';
import type { StoredFields } from '../../facts/stored-field';
import { datedFileName } from '../table/file-name';
import { addFile } from '../table/files.route';
import { type Readers, readParameters } from '../table/parameters';
import * as read from '../table/readers';
import { type EntityTableQuery, entityCsv } from './entity-csv';

const READERS: Readers<Omit<EntityTableQuery, 'label'> & { includeSynthetic: boolean }> = {
  regions: read.notEmpty(read.list),
  includeSynthetic: read.truth,
};

/**
 * The entities of each noun as a table: `/export/entities/Platform.csv`, by the name of the type in the API, with `regions`
 * and `includeSynthetic` as the linked data takes them.
 *
 * @param graphFor gives the database for one request
 * @param fields what is stored of each noun
 */
export function addEntityTableRoutes(
  app: FastifyInstance,
  graphFor: (reply: FastifyReply) => Graph,
  fields: StoredFields,
): void {
  for (const label of LABELS) {
    addFile(app, `/export/entities/${label}.csv`, 'csv', async (parameters, reply) => {
      const { includeSynthetic = false, ...query } = readParameters(parameters, READERS);
      const graph = graphFor(reply).within({ includeSynthetic });
      const content = await entityCsv(graph, { label, ...query }, fields[label]);
      const [zh] = NOUNS[label].meaning[0].split(': ', 1) as [string];
      return { name: datedFileName(zh, label, today(), 'csv'), content };
    });
  }
  const there = LABELS.map((label) => `/export/entities/${label}.csv`).join(', ');
  app.get('/export/entities/*', ({ url }) => {
    throw new PublicError('NOT_FOUND', `There is nothing at ${url.replace(/\?.*/s, '')}. There is ${there}.`);
  });
}
