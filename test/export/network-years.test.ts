import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { readSeed } from '../../seed/load';
import { useWorld } from '../harness';
import { pythonWith } from '../python';
import type { SmallWorld } from '../story';
import { fetched, rowsOf } from './taken-along';

const { api, write } = useWorld();
const python = pythonWith('import frictionless');

const archive = (parameters: Record<string, string>) => fetched(api.url, '/export/network-years.zip', parameters);

/** The files of an archive, as texts by their paths. */
async function filesOf(parameters: Record<string, string>): Promise<Record<string, string>> {
  const response = await archive(parameters);
  expect(response.status).toBe(200);
  const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, Buffer.from(bytes).toString()]));
}

const rows = (text: string | undefined): Record<string, string>[] => parse(text ?? '', { columns: true, bom: true });

/** Three who work together at different times: a with b from 2018 to 2019, b with c from May 2020 on. */
function network(): Promise<SmallWorld> {
  return write({
    organizations: { a: {}, b: {}, c: {} },
    collaborations: {
      first: { since: '2018-03-01', until: '2020-01-01', members: ['a', 'b'] },
      next: { since: '2020-05-01', members: ['b', 'c'] },
    },
  });
}

test('a year has what ties on any of its days, as the network of that window', async () => {
  const graph = await network();
  const asked = { regions: graph.id('here'), from: '2017-06-01', to: '2020-12-31' };
  const files = await filesOf(asked);
  const pairs = (year: string) =>
    rows(files[`${year}/edges.csv`]).map(({ source, target }) => `${graph.name(source!)}${graph.name(target!)}`);
  expect(['2017', '2018', '2019', '2020'].map(pairs)).toEqual([[], ['ab'], ['ab'], ['bc']]);
  expect(rows(files['slices.csv'])).toMatchObject([
    { year: '2017', from: '2017-06-01', to: '2017-12-31', nodes: '0', edges: '0', isolated: '3' },
    { year: '2018', from: '2018-01-01', to: '2018-12-31', nodes: '2', edges: '1', isolated: '1' },
    { year: '2019', from: '2019-01-01', to: '2019-12-31', nodes: '2', edges: '1', left_out_nodes: '0' },
    { year: '2020', from: '2020-01-01', to: '2020-12-31', nodes: '2', edges: '1', left_out_edges: '0' },
  ]);
});

test('each slice is the network that its query gives', async () => {
  const files = await filesOf({
    regions: 'r-a001',
    includePartners: 'true',
    from: '2016-01-01',
    to: '2018-12-31',
    lang: 'en',
  });
  const slices = rows(files['slices.csv']);
  expect(slices.map(({ year }) => year)).toEqual(['2016', '2017', '2018']);
  for (const { year, query, fingerprint } of slices) {
    for (const table of ['nodes', 'edges']) {
      const parameters = Object.fromEntries(new URLSearchParams(query));
      const alone = await rowsOf(await fetched(api.url, '/export/network.csv', { ...parameters, table }));
      expect(alone.length).toBeGreaterThan(20);
      expect(rows(files[`${year}/${table}.csv`])).toEqual(alone);
      const about = await rowsOf(await fetched(api.url, '/export/network.csv', { ...parameters, table: 'about' }));
      expect(about.find(({ key }) => key === 'fingerprint')?.text).toBe(fingerprint);
    }
  }
});

test('it says what it is, with the sources of all slices and how to get the same again', async () => {
  const graph = await network();
  const files = await filesOf({ regions: graph.id('here'), from: '2018-01-01', to: '2020-12-31', lang: 'en' });
  expect(rows(files['sources.csv']).map(({ id }) => id)).toEqual([graph.id('source')]);
  const about = Object.fromEntries(rows(files['about.csv']).map(({ key, text }) => [key, text])) as Record<
    string,
    string
  >;
  expect(about).toMatchObject({
    title: 'Network of collaboration: organizations: by year',
    data_version: readSeed().fingerprint,
    fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  for (const part of [about.query, about.fingerprint, about.day]) expect(about.citation).toContain(part);
  expect(await filesOf(Object.fromEntries(new URLSearchParams(about.query)))).toEqual(files);
});

test('without a window the last ten years are there', async () => {
  const graph = await network();
  const slices = rows((await filesOf({ regions: graph.id('here') }))['slices.csv']);
  const [first, last] = [slices[0]!, slices.at(-1)!];
  expect(slices).toHaveLength(10);
  expect(first.from).toBe(`${Number(last.to!.slice(0, 4)) - 9}-01-01`);
});

test('the archive has its type and a name', async () => {
  const graph = await network();
  const response = await archive({ regions: graph.id('here'), from: '2018-01-01', to: '2018-12-31' });
  expect(response.headers.get('content-type')).toBe('application/zip');
  expect(response.headers.get('content-disposition')).toMatch(
    /^attachment; filename="network-years-\d{4}-\d\d-\d\d\.zip"; filename\*=UTF-8''/,
  );
});

test.each([
  ['asOf', 'asOf=2020-01-01', /not of a day/],
  ['to', 'from=2020-01-02&to=2020-01-01', /Exchange the two/],
  ['from', 'from=1900-01-01&to=2020-01-01', /121 years; an archive holds 60/],
  ['from', 'from=2018', /YYYY-MM-DD/],
  ['regions', 'regions=nowhere', /nowhere/],
  ['table', 'table=nodes', /no parameter "table"/],
  ['nodeLimit', 'nodeLimit=1', /nodeLimit is 1/],
])('%s in ?%s is refused before anything is sent', async (argument, query, said) => {
  const response = await fetch(new URL(`/export/network-years.zip?${query}`, api.url));
  expect(response.status).toBe(400);
  expect(response.headers.get('content-disposition')).toBeNull();
  expect(await response.json()).toEqual({
    errors: [{ message: expect.stringMatching(said), extensions: { code: 'BAD_USER_INPUT', argument } }],
  });
});

const VALIDATE = `
import json, sys
from frictionless import Package
report = Package(sys.argv[1]).validate()
print(json.dumps([len(report.tasks), [[task.name, error.message] for task in report.tasks for error in task.errors]]))
`;

(python === undefined ? describe.skip : describe)('Frictionless', () => {
  test('reads the archive by the dictionary in it, each edge with its nodes', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'years-'));
    try {
      const asked = { regions: 'r-a001', includePartners: 'true', from: '2018-01-01', to: '2019-12-31' };
      const file = path.join(folder, 'years.zip');
      await writeFile(file, Buffer.from(await (await archive(asked)).arrayBuffer()));
      const { stdout } = await promisify(execFile)(python as string, ['-c', VALIDATE, file]);
      expect(JSON.parse(stdout)).toEqual([7, []]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
