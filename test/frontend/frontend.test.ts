import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { Client, fetchExchange } from '@urql/core';
import { PROJECT_ROOT } from '../../src/project-root';
import { type OwnApi, useWorld } from '../harness';
import { filesIn, writeFiles } from './document-files';

const DOCUMENT = 'docs/frontend.md';

const run = promisify(execFile);
const world = useWorld();

let api: OwnApi;
/** Within the project, where its packages are found. */
let folder: string;

/** As a bundler reads it, but written as modules that Node reads without one. */
const TSCONFIG = JSON.stringify({
  compilerOptions: {
    strict: true,
    noUncheckedIndexedAccess: true,
    target: 'es2022',
    module: 'commonjs',
    moduleResolution: 'bundler',
    lib: ['es2023', 'dom', 'dom.iterable'],
    types: [],
    skipLibCheck: true,
    rootDir: 'src',
    outDir: 'compiled',
  },
  include: ['src'],
});

/** Clients ask for it themselves; Apollo leaves it in what it gives. */
const withoutTypename = (key: string, value: unknown) => (key === '__typename' ? undefined : value);

const readProjectFile = (name: string) => readFile(path.join(PROJECT_ROOT, name), 'utf8');

const compiled = (file: string) => path.join(folder, 'compiled', file);

beforeAll(async () => {
  api = await world.startApi();
  const parent = path.join(PROJECT_ROOT, 'dist');
  await mkdir(parent, { recursive: true });
  folder = await mkdtemp(path.join(parent, 'frontend-'));

  const shown = [...(await filesIn(DOCUMENT))];
  const files = new Map(shown.map(([name, text]) => [name, text.replaceAll('http://127.0.0.1:4000/graphql', api.url)]));
  await writeFiles(folder, [...files, ['tsconfig.json', TSCONFIG]]);
  const queries = [...files.keys()].filter((name) => name.endsWith('.graphql'));
  await run(process.execPath, [path.join(__dirname, 'generate-code.js'), folder, ...queries]);
  await run(path.join(PROJECT_ROOT, 'node_modules/.bin/tsc'), ['-p', folder]).catch(({ stdout }) => {
    throw new Error(stdout);
  });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('the versions that it has installed are those that are tested', async () => {
  const [text, ours] = await Promise.all([readProjectFile(DOCUMENT), readProjectFile('package.json')]);
  const named = [...text.matchAll(/ (@?[\w/-]+)@(\d\S*)/g)].map(([, name, version]) => [name, version]);
  const { dependencies, devDependencies } = JSON.parse(ours) as Record<string, Record<string, string>>;
  const installed = { ...dependencies, ...devDependencies };
  const known = named.filter(([name]) => name !== '@graphql-codegen/cli');
  expect(known.length).toBeGreaterThan(6);
  expect(known).toEqual(known.map(([name = '']) => [name, installed[name]]));
});

test.each(['apollo', 'urql'])('%s gives, from its cache and over pages, what the API answers', async (client) => {
  const { stdout, stderr } = await run(process.execPath, [path.join(__dirname, 'ask.js'), compiled(''), client]);
  // Where caches tell what they can't keep.
  expect(stderr).toBe('');
  const { data } = await api.ask(`{
    coverage { units { industry { id nameZh nameEn } cells { slot status } } }
    organizations(where: { nameZh: { contains: "威海" } }, limit: 500) { nameZh }
    search(text: "碳纤维", kinds: [INDUSTRY, ORGANIZATION, PLATFORM], first: 5) {
      edges { node {
        ... on Industry { id nameZh nameEn } ... on Organization { id nameZh nameEn } ... on Platform { id nameZh nameEn }
      } }
    }
  }`);
  const names = data.organizations.map(({ nameZh }) => nameZh);
  expect(names.length).toBeGreaterThan(20);
  expect(JSON.parse(stdout, withoutTypename)).toEqual({
    coverage: data.coverage.units,
    found: data.search.edges.map(({ node }) => node),
    list: { names, of: names.length },
    refused: ['BAD_USER_INPUT'],
    tooLong: ['PAYLOAD_TOO_LARGE'],
  });
});

test('the form for a profile asks on until nothing is left that it can answer, and shows a fault at its field', async () => {
  const { stdout, stderr } = await run(process.execPath, [path.join(__dirname, 'fill-form.js'), compiled('')]);
  expect(stderr).toBe('');
  const { asked, last, problem } = JSON.parse(stdout);
  expect(asked.length).toBeGreaterThan(3);
  expect(new Set(asked).size).toBe(asked.length);
  expect(last.counts.depends + last.counts.lacks).toBeGreaterThan(0);
  expect(problem).toMatchObject({ field: 'profile.closedOn' });
});

test('a urql client as it comes, which asks by GET, gets its data', async () => {
  const urql = new Client({ url: api.url, exchanges: [fetchExchange] });
  const { data, error } = await urql.query('{ coverage { units { industry { id } } } }', {});
  expect(error).toBeUndefined();
  expect(data.coverage.units.length).toBeGreaterThan(0);
  expect(api.log.filter(({ method }) => method === 'GET')).not.toEqual([]);
});

test('a name is given in the language asked for, or in Chinese and said to be so', () => {
  const { nameIn } = require(compiled('names'));
  const park = { nameZh: '威海临港区产业园', nameEn: 'Lingang Industrial Park' };
  expect(nameIn('en', park)).toEqual({ text: park.nameEn, lang: 'en' });
  expect(nameIn('zh', park)).toEqual({ text: park.nameZh, lang: 'zh' });
  expect(nameIn('en', { nameZh: park.nameZh, nameEn: null })).toEqual({ text: park.nameZh, lang: 'zh' });
});

test('a count is shown with its bounds, what is uncertain of a bar apart', async () => {
  const { rangeOf, barsOf } = require(compiled('ranges'));
  const query = (await filesIn(DOCUMENT)).get('src/ladder.graphql') ?? '';
  const { data } = await api.ask(query, { region: 'r-a001', from: '2020-01-01', to: '2024-01-01' });
  const rungs = data.ladder.points.at(-1)?.rungs ?? [];
  expect(rungs.length).toBeGreaterThan(3);
  const most = Math.max(...rungs.map(({ atMost }) => atMost));
  for (const { rung, solid, hatched } of barsOf(rungs)) expect((solid + hatched) * most).toBeCloseTo(rung.atMost, 9);
  expect([rangeOf({ atLeast: 3, atMost: 49 }), rangeOf({ atLeast: 3, atMost: 3 })]).toEqual(['3–49', '3']);
});

test('each code that has a text of its own is one of the API', async () => {
  const codes = await readProjectFile('docs/errors.md');
  const texts = (await filesIn(DOCUMENT)).get('src/error-texts.ts') ?? '';
  const named = [...texts.matchAll(/^ {2}([A-Z_]+):/gm)].map(([, code]) => code as string);
  expect(named.length).toBeGreaterThan(0);
  for (const code of named) expect(codes).toContain(`### \`${code}\``);
  const { textFor } = require(compiled('error-texts'));
  expect(textFor('QUERY_TIMEOUT')).not.toBe(textFor('INTERNAL_SERVER_ERROR'));
});

test('an export is had with its name', async () => {
  const { download } = require(compiled('download'));
  const { name, content } = await download('/export/coverage.csv');
  expect(name).toMatch(/^五个一覆盖-.+-\d{4}-\d\d-\d\d\.csv$/);
  expect(content.size).toBeGreaterThan(1_000);
});
