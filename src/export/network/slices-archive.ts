import type { Readable } from 'node:stream';
import type { Graph } from '../../database/graph';
import { today } from '../../days';
import { TieWeighting } from '../../vocabulary';
import { ABOUT_COLUMNS, type AboutLine, aboutLinesOf, namedWithIds } from '../table/about-lines';
import type { Attribute } from '../table/columns';
import { type Column, dated } from '../table/columns';
import { csv } from '../table/csv';
import { type DescribedTable, dataPackage } from '../table/data-package';
import { type Language, labelled, wordIn } from '../table/language';
import { type ZipEntry, zip } from '../table/zip';
import { titleOf } from './about';
import { SOURCE_COLUMNS } from './columns';
import { describedTables } from './described-tables';
import { type NetworkQuery, queryString } from './network-query';
import { NETWORK_TEXTS } from './network-texts';
import { type SliceRow, Slices, slicesOf } from './slices';
import type { NetworkTable } from './table';
import { ofTable } from './tables';

const SLICE_COLUMNS: readonly Attribute<SliceRow>[] = [
  { name: 'year', type: 'string', meaning: '年: the year, and the folder of its tables', read: ({ year }) => year },
  { name: 'from', type: 'day', meaning: '首日: the first day of the slice', read: ({ from }) => dated(from) },
  { name: 'to', type: 'day', meaning: '末日: its last day', read: ({ to }) => dated(to) },
  { name: 'nodes', type: 'integer', meaning: '节点数: how many nodes are in its table', read: ({ nodes }) => nodes },
  { name: 'edges', type: 'integer', meaning: '边数: how many edges are in its table', read: ({ edges }) => edges },
  {
    name: 'isolated',
    type: 'integer',
    meaning: '孤立数: how many of the scope are tied to no other',
    read: ({ network }) => network.isolatedCount,
  },
  {
    name: 'left_out_nodes',
    type: 'integer',
    meaning: '裁去节点数: how many nodes are left out',
    read: ({ network }) => network.leftOut.nodes,
  },
  {
    name: 'left_out_edges',
    type: 'integer',
    meaning: '裁去边数: how many edges are left out',
    read: ({ network }) => network.leftOut.edges,
  },
  {
    name: 'query',
    type: 'string',
    meaning: '查询条件: the query string that gives this network from `/export/network`',
    read: ({ question, includeSynthetic }, language) => queryString({ question, includeSynthetic, language }),
  },
  {
    name: 'fingerprint',
    type: 'string',
    meaning: '数据指纹: SHA-256 of its nodes and edges',
    read: ({ fingerprint }) => fingerprint,
  },
];

/** The tables of each slice; what ties them in time stands in the ties of the network. */
const OF_SLICE = ['nodes', 'edges'] as const;

/**
 * The slices of a network as an archive: of each year a folder with its nodes and edges, and beside them what the slices are,
 * their sources, what the whole is and a data dictionary.
 *
 * @throws PublicError as {@link slicesOf} and `collaborationNetwork`
 */
export async function slicesArchive(
  graph: Graph,
  { question: asked, includeSynthetic, language }: NetworkQuery,
): Promise<Readable> {
  const years = slicesOf(asked);
  const question = { ...asked, scope: { ...asked.scope, from: years[0]?.from, to: years.at(-1)?.to } };
  const slices = new Slices(graph, question);
  // What is wrong with the question is known before the answer begins.
  const first = await slices.of(years[0] as (typeof years)[number]);
  const text = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]) =>
    [...csv(columns, rows, language)].join('');
  const ofYears = years.flatMap((slice) =>
    OF_SLICE.map(
      (name): ZipEntry => ({
        path: `${slice.year}/${name}.csv`,
        text: async () => ofTable(name, await slices.of(slice), language, text),
      }),
    ),
  );
  const described: DescribedTable[] = [
    ...years.flatMap(({ year }) => describedTables(OF_SLICE, `${year}-`, (name) => `${year}/${name}.csv`)),
    { name: 'slices', path: 'slices.csv', title: '切片: the slices, a year each', columns: SLICE_COLUMNS, key: 'year' },
    ...describedTables(['sources', 'about'], '', (name) => `${name}.csv`),
  ];
  const ofAll: ZipEntry[] = [
    { path: 'slices.csv', text: () => text(SLICE_COLUMNS, slices.rows) },
    { path: 'sources.csv', text: () => text(SOURCE_COLUMNS, slices.sources) },
    {
      path: 'about.csv',
      text: () => text(ABOUT_COLUMNS, aboutSlices(first, slices, { question, includeSynthetic, language })),
    },
    { path: 'datapackage.json', text: () => dictionaryOf(first, described) },
  ];
  return zip([...ofYears, ...ofAll], first.day);
}

function aboutSlices(
  first: NetworkTable,
  slices: Slices,
  { question, includeSynthetic, language }: NetworkQuery,
): AboutLine[] {
  const { network, version } = first;
  const { projections, directed, slices: texts } = NETWORK_TEXTS[language];
  const said = {
    title: slicesTitle(first, language),
    day: today(),
    query: queryString({ question, includeSynthetic, language }),
    projection: projections[network.projection],
    weighting: wordIn(TieWeighting, network.weighting, language),
    direction: network.directed ? directed : null,
    regions: namedWithIds(network.scope.regions, language),
    industries: namedWithIds(network.scope.industries, language),
    sources: slices.sources.length,
    data_version: version,
    fingerprint: slices.fingerprint,
    note: texts.note,
  };
  return aboutLinesOf(said, language);
}

function slicesTitle({ network }: NetworkTable, language: Language): string {
  return labelled(titleOf(network.projection, language), NETWORK_TEXTS[language].slices.title, language);
}

function dictionaryOf({ version }: NetworkTable, tables: DescribedTable[]): string {
  const basis = {
    name: 'network-by-year',
    title: '合作网络逐年切片: a network of collaboration by year',
    description:
      '数据字典: of each year the nodes and edges, in a folder of its own; `slices.csv` tells of each what it is',
    version,
  };
  return `${JSON.stringify(dataPackage(basis, tables), null, 1)}\n`;
}
