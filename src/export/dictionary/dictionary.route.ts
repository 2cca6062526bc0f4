import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Graph } from '../../database/graph';
import { renamed } from '../../errors';
import type { StoredFields } from '../../facts/stored-field';
import { dataVersion } from '../../intake/data-version';
import type { Background } from '../../jobs/background';
import { finishedAnalysis } from '../analysis/finished';
import { dataPackage } from '../table/data-package';
import { addFile } from '../table/files.route';
import { type Readers, readParameters } from '../table/parameters';
import * as read from '../table/readers';
import { allTables, analysisTable } from './tables';

const READERS: Readers<{ analysis: string }> = { analysis: read.one };

const BASIS = {
  name: 'innovation-platform-graph',
  title: '创新平台图谱: the innovation platform graph',
  description:
    '导出表格的数据字典: a data dictionary of the tables that can be taken along, each as it is by default; what an address takes ' +
    'as parameters narrows its rows, and its columns stay',
};

/**
 * The data dictionary of all tables, `/export/datapackage.json`; with `analysis`, the id that `startNetworkAnalysis` gave,
 * also of the one of that analysis.
 *
 * @param graphFor gives the database for one request
 * @param fields what is stored of each noun
 */
export function addDictionaryRoute(
  app: FastifyInstance,
  graphFor: (reply: FastifyReply) => Graph,
  { background, fields }: { background: Background; fields: StoredFields },
): void {
  addFile(app, '/export/datapackage.json', 'json', async (parameters, reply) => {
    const { analysis } = readParameters(parameters, READERS);
    if (analysis !== undefined) {
      await finishedAnalysis(background, analysis).catch((error) => {
        throw renamed(error, () => 'analysis');
      });
    }
    const graph = graphFor(reply);
    const version = await dataVersion((statement) => graph.read(statement));
    const tables = [...allTables(fields), ...(analysis === undefined ? [] : [analysisTable(analysis)])];
    return { content: `${JSON.stringify(dataPackage({ ...BASIS, version }, tables), null, 1)}\n` };
  });
}
