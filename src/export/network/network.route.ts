import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Graph } from '../../database/graph';
import { today } from '../../days';
import { csv } from '../table/csv';
import { datedFileName } from '../table/file-name';
import { addFile, addFiles, type File } from '../table/files.route';
import type { Language } from '../table/language';
import type { Ending } from '../table/media-types';
import type { Readers } from '../table/parameters';
import * as read from '../table/readers';
import { titleOf } from './about';
import { networkEvidence } from './evidence-sheet';
import { gexf } from './gexf';
import { graphml } from './graphml';
import { AROUND, type Around, readNetworkQuery } from './network-query';
import { nodeLink } from './node-link';
import { pajek } from './pajek';
import { slicesArchive } from './slices-archive';
import { type NetworkTable, networkTable } from './table';
import { networkWorkbook, ofTable, TABLE_NAMES, type TableName } from './tables';
import { vosviewer } from './vosviewer';

/** What the address of a format takes besides: which of its tables, and in which shape. */
interface More {
  table: TableName;
  shape: 'node-link' | 'vosviewer';
}

type Format = (network: NetworkTable, language: Language, more: More) => File['content'];

const FORMATS = {
  gexf,
  graphml,
  net: pajek,
  xlsx: networkWorkbook,
  csv: (network, language, { table }) => ofTable(table, network, language, csv),
  json: (network, language, { shape }) => (shape === 'vosviewer' ? vosviewer : nodeLink)(network, language),
} as const satisfies Partial<Record<Ending, Format>>;

const MORE: Partial<Record<Ending, Partial<Readers<More>>>> = {
  csv: { table: read.choice(TABLE_NAMES) },
  json: { shape: read.choice(['node-link', 'vosviewer']) },
};

/**
 * The network of collaboration to take along: `/export/network.{gexf,graphml,csv,json,net,xlsx}`, by the arguments of
 * `collaborationNetwork` as parameters, around one organization those of `egoNetwork`, and `lang`, of CSV also `table`, by default the edges, of JSON `shape`; and by the year as
 * `/export/network-years.zip`, its evidence as a page as `/evidence/network`.
 *
 * @param graphFor gives the database for one request
 */
export function addNetworkExportRoutes(app: FastifyInstance, graphFor: (reply: FastifyReply) => Graph): void {
  const endings = Object.keys(FORMATS) as (keyof typeof FORMATS)[];
  addFiles(app, '/export/network', endings, async (ending, query, reply) => {
    const {
      question,
      includeSynthetic,
      language,
      table = 'edges',
      shape = 'node-link',
      ...around
    } = readNetworkQuery<More & Around>(query, { ...AROUND, ...MORE[ending] });
    const network = await networkTable(graphFor(reply).within({ includeSynthetic }), { ...question, ...around });
    const plain = ending === 'csv' ? `network-${table}` : 'network';
    const title = titleOf(network.network.projection, language);
    const content = FORMATS[ending](network, language, { table, shape });
    return { name: datedFileName(title, plain, network.day, ending), content };
  });

  addFile(app, '/evidence/network', 'html', async (query, reply) => {
    const { question, includeSynthetic, language, ...around } = readNetworkQuery<Around>(query, AROUND);
    const network = await networkTable(graphFor(reply).within({ includeSynthetic }), { ...question, ...around });
    return { content: networkEvidence(network, language) };
  });

  addFiles(app, '/export/network-years', ['zip'], async (ending, query, reply) => {
    const asked = readNetworkQuery(query, {});
    const content = await slicesArchive(graphFor(reply).within({ includeSynthetic: asked.includeSynthetic }), asked);
    const title = titleOf(asked.question.projection, asked.language);
    return { name: datedFileName(title, 'network-years', today(), ending), content };
  });
}
