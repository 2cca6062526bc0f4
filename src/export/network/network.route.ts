import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Graph } from '../../database/graph';
import { nameEndings } from '../table/endings.route';
import { asAttachment, fileName } from '../table/file-name';
import type { Language } from '../table/language';
import type { Parameters } from '../table/parameters';
import { XLSX } from '../table/workbook';
import { titleOf } from './about';
import { gexf } from './gexf';
import { graphml } from './graphml';
import { networkCsv } from './network-csv';
import { networkWorkbook } from './network-workbook';
import { nodeLink } from './node-link';
import { pajek } from './pajek';
import { readNetworkQuery, readShapeQuery, readTableQuery } from './query';
import { type NetworkTable, networkTable } from './table';
import { vosviewer } from './vosviewer';

/** Formats that take no parameters of their own, by the endings of their addresses. */
const FORMATS = {
  gexf: { type: 'application/gexf+xml; charset=utf-8', written: inPieces(gexf) },
  graphml: { type: 'application/graphml+xml; charset=utf-8', written: inPieces(graphml) },
  net: { type: 'text/plain; charset=utf-8', written: inPieces(pajek) },
  xlsx: { type: XLSX, written: networkWorkbook },
};

/**
 * The network of collaboration to take along: `/export/network.{gexf,graphml,csv,json,net,xlsx}`, by the arguments of
 * `collaborationNetwork` as parameters and `lang`, of CSV also `table`, of JSON `shape`. All is read before the answer
 * begins, so that whatever is wrong is answered as an error; then each format is written as it is sent.
 *
 * @param graphFor gives the database for one request
 */
export function addNetworkExportRoutes(app: FastifyInstance, graphFor: (reply: FastifyReply) => Graph): void {
  for (const [ending, { type, written }] of Object.entries(FORMATS)) {
    app.get<{ Querystring: Parameters }>(`/export/network.${ending}`, async ({ query }, reply) => {
      const { question, language } = readNetworkQuery(query);
      const network = await networkTable(graphFor(reply), question, language);
      named(reply, 'network', network, language, ending);
      return reply.type(type).send(written(network, language));
    });
  }

  app.get<{ Querystring: Parameters }>('/export/network.csv', async ({ query }, reply) => {
    const { question, language, table } = readTableQuery(query);
    const network = await networkTable(graphFor(reply), question, language);
    named(reply, `network-${table}`, network, language, 'csv');
    const rows = networkCsv(network, table, language);
    return reply.type('text/csv; charset=utf-8; header=present').send(Readable.from(rows));
  });

  app.get<{ Querystring: Parameters }>('/export/network.json', async ({ query }, reply) => {
    const { question, language, shape } = readShapeQuery(query);
    const network = await networkTable(graphFor(reply), question, language);
    named(reply, 'network', network, language, 'json');
    const text = shape === 'vosviewer' ? vosviewer(network, language) : nodeLink(network, language);
    return reply.type('application/json; charset=utf-8').send(Readable.from(text));
  });

  const endings = [...Object.keys(FORMATS), 'csv', 'json'];
  nameEndings(app, ['/export/network', '/export/network.:ending'], '/export/network', endings);
}

function inPieces(format: (network: NetworkTable, language: Language) => Iterable<string>) {
  return (network: NetworkTable, language: Language) => Readable.from(format(network, language));
}

function named(reply: FastifyReply, plain: string, table: NetworkTable, language: Language, ending: string): void {
  const { network, day } = table;
  const name = fileName(`${plain}-${day}`, [titleOf(network.projection, language), plain, day], ending);
  reply.header('content-disposition', asAttachment(name));
}
