import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Graph } from '../../database/graph';
import { nameEndings } from '../table/endings.route';
import { asAttachment } from '../table/file-name';
import type { Parameters } from '../table/parameters';
import { XLSX } from '../table/workbook';
import { brief } from './brief';
import { coverageCsv } from './coverage-csv';
import { coverageWorkbook } from './coverage-workbook';
import { coverageFileName } from './file-name';
import { readQuery } from './query';
import { reportOf } from './report';

/**
 * Coverage to take along: `/export/coverage.xlsx`, `/export/coverage.csv` and `/brief`, by the fields of a coverage slice as
 * parameters and `lang`. All is read before the answer begins, so that whatever is wrong is answered as an error.
 *
 * @param graphFor gives the database for one request
 */
export function addExportRoutes(app: FastifyInstance, graphFor: (reply: FastifyReply) => Graph): void {
  app.get<{ Querystring: Parameters }>('/export/coverage.xlsx', async ({ query }, reply) => {
    const { slice, language } = readQuery(query);
    const report = await reportOf(graphFor(reply), slice);
    reply.header('content-disposition', asAttachment(coverageFileName(report, language, 'xlsx')));
    return reply.type(XLSX).send(coverageWorkbook(report, language));
  });

  app.get<{ Querystring: Parameters }>('/export/coverage.csv', async ({ query }, reply) => {
    const { slice, language } = readQuery(query);
    const report = await reportOf(graphFor(reply), slice);
    reply.header('content-disposition', asAttachment(coverageFileName(report, language, 'csv')));
    return reply.type('text/csv; charset=utf-8; header=present').send(Readable.from(coverageCsv(report, language)));
  });

  nameEndings(app, ['/export/coverage', '/export/coverage.:ending'], '/export/coverage', ['csv', 'xlsx']);

  app.get<{ Querystring: Parameters }>('/brief', async ({ query }, reply) => {
    const { slice, language } = readQuery(query);
    return reply.type('text/html; charset=utf-8').send(brief(await reportOf(graphFor(reply), slice), language));
  });
}
