import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Graph } from '../../database/graph';
import type { AnalysisDesk } from '../../network/analysis/analysis';
import { nameEndings } from '../table/endings.route';
import { asAttachment, fileName } from '../table/file-name';
import type { Parameters } from '../table/parameters';
import { aboutAnalysis, dayOfData } from './about';
import { aboutCsv, organizationsCsv } from './analysis-csv';
import { finishedAnalysis } from './finished';
import { readAnalysisQuery } from './query';
import { analysisTextsIn } from './texts';

/**
 * The result of an analysis to take along: `/export/analysis.csv`, by the `id` that `startAnalysis` gave, `table` and
 * `lang`. Whether there is one is known before the answer begins; the names are read as it is sent.
 *
 * @param graphFor gives the database for one request
 */
export function addAnalysisExportRoutes(
  app: FastifyInstance,
  graphFor: (reply: FastifyReply) => Graph,
  desk: AnalysisDesk,
): void {
  app.get<{ Querystring: Parameters }>('/export/analysis.csv', async ({ query }, reply) => {
    const { id, table, language } = readAnalysisQuery(query);
    const finished = await finishedAnalysis(desk, id);
    const graph = graphFor(reply);
    const text =
      table === 'about'
        ? aboutCsv(await aboutAnalysis(graph, finished, language))
        : organizationsCsv(graph, finished.result);
    const [plain, day] = [`analysis-${table}`, dayOfData(finished)];
    const name = fileName(`${plain}-${day}`, [analysisTextsIn(language).title, plain, day], 'csv');
    reply.header('content-disposition', asAttachment(name));
    return reply.type('text/csv; charset=utf-8; header=present').send(Readable.from(text));
  });

  nameEndings(app, ['/export/analysis', '/export/analysis.:ending'], '/export/analysis', ['csv']);
}
