import { Workbook } from 'exceljs';
import { ORGANIZATION_COLUMNS } from '../../src/export/analysis/analysis-csv';
import { KNOWN } from '../../src/export/coverage/columns';
import { EDGE_COLUMNS, NODE_COLUMNS, SOURCE_COLUMNS } from '../../src/export/network/columns';
import type { Attribute } from '../../src/export/table/columns';
import { type Api, useWorld } from '../harness';
import { succeeded } from '../network/analyses';
import { fetched, rowsOf } from './taken-along';

const MADE_UP: Attribute<unknown> = {
  name: 'made_up',
  header: { zh: '编造', en: 'Made up' },
  type: 'list',
  meaning: '编造: made up',
  width: 17,
  read: (_row, language) => ['made', `up in ${language}`],
};
const VALUE = 'made | up in en';

const { startApi } = useWorld();
let api: Api;

beforeAll(async () => {
  const lists = [KNOWN, NODE_COLUMNS, EDGE_COLUMNS, SOURCE_COLUMNS, ORGANIZATION_COLUMNS];
  for (const list of lists) (list as Attribute<unknown>[]).push(MADE_UP);
  api = await startApi();
});

const of = (path: string, parameters: Record<string, string> = { regions: 'r-a001' }) =>
  fetched(api.url, path, { lang: 'en', ...parameters });

/** What each row of a CSV has in the column. */
async function inRows(response: Response): Promise<unknown[]> {
  const rows = await rowsOf(response);
  return rows.map((row) => row.made_up);
}

/** Of each sheet that has the column, its width and what each row has in it. */
async function inSheets(response: Response): Promise<Record<string, { width?: number; values: unknown[] }>> {
  const workbook = new Workbook();
  await workbook.xlsx.load(await response.arrayBuffer());
  const sheets = workbook.worksheets.map((sheet) => {
    const headings = sheet.getRow(1).values as unknown[];
    const { width, values = [] } = sheet.getColumn(Math.max(headings.indexOf('Made up'), 1));
    return [sheet.name, { width, values: values.filter((value) => value === VALUE || value === 'Made up') }];
  });
  return Object.fromEntries(sheets);
}

const times = (count: number) => Array(count).fill(VALUE);

test('a column of coverage added in one place is in the sheets and the CSV', async () => {
  const asked = { asOf: '2026-01-01' };
  const sheets = await inSheets(await of('/export/coverage.xlsx', asked));
  expect(sheets.Matrix).toEqual({ width: 17, values: ['Made up', ...times(7)] });
  expect(sheets.Gaps?.width).toBe(17);
  expect(sheets.Gaps?.values.length).toBeGreaterThan(7);
  const rows = await inRows(await of('/export/coverage.csv', asked));
  expect(rows.length).toBeGreaterThan(35);
  expect(rows).toEqual(times(rows.length));
});

test('a column of a network added in one place is in every format', async () => {
  const json = (await (await of('/export/network.json')).json()) as Record<string, Record<string, unknown>[]> & {
    graph: { source_list: Record<string, unknown>[] };
  };
  const { nodes = [], links = [] } = json;
  const sources = json.graph.source_list;
  for (const one of [...nodes, ...links, ...sources]) expect(one.made_up).toEqual(['made', 'up in en']);
  const counts = { nodes: nodes.length, edges: links.length, sources: sources.length };
  expect(Math.min(...Object.values(counts))).toBeGreaterThan(10);

  for (const [table, count] of Object.entries(counts)) {
    expect(await inRows(await of('/export/network.csv', { regions: 'r-a001', table }))).toEqual(times(count));
  }
  const sheets = await inSheets(await of('/export/network.xlsx'));
  for (const [sheet, count] of [
    ['Nodes', counts.nodes],
    ['Edges', counts.edges],
    ['Sources', counts.sources],
  ] as const) {
    expect(sheets[sheet]).toEqual({ width: 17, values: ['Made up', ...times(count)] });
  }
  const gexf = await (await of('/export/network.gexf')).text();
  expect(gexf.split('<attribute id="made_up" title="made_up" type="string"/>').length - 1).toBe(2);
  expect(gexf.split(`<attvalue for="made_up" value="${VALUE}"/>`).length - 1).toBe(counts.nodes + counts.edges);
  const graphml = await (await of('/export/network.graphml')).text();
  for (const [kind, count] of [
    ['node', counts.nodes],
    ['edge', counts.edges],
  ] as const) {
    expect(graphml).toContain(`<key id="${kind}_made_up" for="${kind}" attr.name="made_up" attr.type="string"/>`);
    expect(graphml.split(`<data key="${kind}_made_up">${VALUE}</data>`).length - 1).toBe(count);
  }
});

test('a column of an analysis added in one place is in its CSV', async () => {
  const id = await succeeded(api, { scope: { regions: ['r-a001'] }, measures: ['PAGE_RANK'] });
  const rows = await inRows(await of('/export/network-analysis.csv', { id }));
  expect(rows.length).toBeGreaterThan(10);
  // Its columns say the same in every language.
  expect(rows).toEqual(Array(rows.length).fill('made | up in zh'));
});
