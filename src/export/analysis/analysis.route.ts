import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Graph } from '../../database/graph';
import { badUserInput } from '../../errors';
import type { Background } from '../../jobs/background';
import { ABOUT_COLUMNS } from '../table/about-lines';
import { csv } from '../table/csv';
import { datedFileName } from '../table/file-name';
import { addFiles } from '../table/files.route';
import { readParameters } from '../table/parameters';
import * as read from '../table/readers';
import { aboutAnalysis, dayOfData } from './about';
import { organizationsCsv } from './analysis-csv';
import { ANALYSIS_TEXTS } from './analysis-texts';
import { finishedAnalysis } from './finished';

const READERS = { id: read.one, table: read.choice(['organizations', 'about']), lang: read.language };

/**
 * The result of an analysis to take along: `/export/network-analysis.csv`, by the `id` that `startNetworkAnalysis` gave, `table`, by
 * default that of the organizations, and `lang`. Whether there is one is known before the answer begins; the names are
 * read as it is sent.
 *
 * @param graphFor gives the database for one request
 */
export function addAnalysisExportRoutes(
  app: FastifyInstance,
  graphFor: (reply: FastifyReply) => Graph,
  background: Background,
): void {
  addFiles(app, '/export/network-analysis', ['csv'], async (ending, query, reply) => {
    const { id, table = 'organizations', lang = 'zh' } = readParameters(query, READERS);
    if (id === undefined) throw badUserInput('id', 'Which analysis? Give the `id` that startNetworkAnalysis gave.');
    const finished = await finishedAnalysis(background, id);
    const graph = graphFor(reply).within({ includeSynthetic: finished.analysis.run.includesSynthetic });
    const content =
      table === 'about'
        ? csv(ABOUT_COLUMNS, await aboutAnalysis(finished, lang), lang)
        : organizationsCsv(graph, finished.result);
    const name = datedFileName(ANALYSIS_TEXTS[lang].title, `analysis-${table}`, dayOfData(finished), ending);
    return { name, content };
  });
}
