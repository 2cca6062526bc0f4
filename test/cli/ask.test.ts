import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { ask } from '../../src/cli/ask';
import { StartError } from '../../src/errors';
import { PROJECT_ROOT } from '../../src/project-root';
import { examplesIn, stepsIn } from '../documented-examples';
import { useWorld } from '../harness';
import { buildProgram } from '../program';

const { api } = useWorld();
const port = new URL(api.url).port;

let folder: string;

beforeAll(async () => {
  await buildProgram();
  folder = mkdtempSync(path.join(tmpdir(), 'ask-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Ended {
  code: number | null;
  data: string;
  errors: string;
}

/** Has a shell do what a person pastes, beside a server at the port of the shared one. */
async function paste(lines: string, { at = port, input = '' } = {}): Promise<Ended> {
  const env = { ...process.env, HOST: '127.0.0.1', PORT: at, npm_config_update_notifier: 'false' };
  const child = spawn('bash', ['-c', lines], { cwd: PROJECT_ROOT, env });
  child.stdin.end(input);
  const code = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [data, errors] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await code, data, errors };
}

test('what the README says to paste answers', async () => {
  const [, lines = ''] = /```\n(npm run ask -- - <<[^`]*)```/.exec(readFileSync('README.md', 'utf8')) ?? [];
  const { code, data, errors } = await paste(lines);
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
  expect(JSON.parse(data.slice(data.indexOf('{\n'))).coverage.units.length).toBeGreaterThan(0);
});

test.each(examplesIn('README.md'))('%s: its query, pasted, gives its answer', async (_, query, answer) => {
  const { code, data } = await paste(`npm run -s ask -- - <<'END'\n${query}END`);
  expect(code).toBe(0);
  expect(JSON.parse(data)).toEqual(JSON.parse(answer));
});

test('a file with the line ends of Windows is asked, with variables', async () => {
  const file = path.join(folder, 'one.graphql');
  writeFileSync(
    file,
    '\uFEFFquery ($id: ID!) {\r\n  # "一"\r\n  industries(where: { id: { eq: $id } }) { nameZh }\r\n}\r\n',
  );
  const { code, data } = await paste(`npm run -s ask -- ${file} --variables '{"id": "i-a004"}'`);
  expect({ code, data: JSON.parse(data) }).toEqual({ code: 0, data: { industries: [{ nameZh: '碳纤维等复合材料' }] } });
});

test('errors are lines of their own beside the data that there is, and end with 1', async () => {
  const query = '{ a: coverage(scope: { region: "nowhere" }) { asOf } b: regions(limit: 1) { __typename } }';
  const { code, data, errors } = await paste('node dist/src/cli/ask.js -', { input: query });
  expect(code).toBe(1);
  expect(JSON.parse(data)).toEqual({ a: null, b: [{ __typename: 'Region' }] });
  expect(errors).toMatch(/^a: .*nowhere.* \[BAD_USER_INPUT\]\n$/);
});

test.each([
  ['-', '{ regions {', /^line 1, column 12: Syntax Error.* \[GRAPHQL_PARSE_FAILED\]\n$/],
  ['', '', /^npm run ask -- FILE, or - for standard input/],
  ['a b', '', /^npm run ask -- FILE/],
  ['- --limit 3', '', /^npm run ask -- FILE/],
  ['nothing.graphql', '', /^nothing\.graphql can't be read: ENOENT\.\n$/],
  [`- --variables '[1]'`, '{ a }', /^--variables is no JSON object: \[1\]\n$/],
])('ask %s with the query "%s" says what is wrong in a line', async (words, input, line) => {
  const { code, data, errors } = await paste(`node dist/src/cli/ask.js ${words}`, { input });
  expect({ code, data }).toEqual({ code: 1, data: '' });
  expect(errors).toMatch(line);
});

test('the steps of a walk through an analysis are asked one after the other', async () => {
  const [start, ...steps] = stepsIn('docs/network-measures.md', 'From start to result');
  const began = await ask({ url: api.url, query: start!.query });
  expect(began.errors).toEqual([]);
  const { startNetworkAnalysis } = JSON.parse(began.data!);
  for (const { query } of steps) {
    expect(await ask({ url: api.url, query, variables: { id: startNetworkAnalysis.id } })).toMatchObject({
      errors: [],
    });
  }
});

test('where nothing answers, or no API, the address is named', async () => {
  const page = createServer((_request, response) => response.end('<p>'));
  await new Promise<void>((resolve) => page.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(page.address() as AddressInfo).port}/graphql`;
  await expect(ask({ url, query: '{ a }' })).rejects.toThrow(`What answers at ${url} is no GraphQL API: HTTP 200`);
  await new Promise((resolve) => page.close(resolve));
  const refused = ask({ url, query: '{ a }' });
  await expect(refused).rejects.toBeInstanceOf(StartError);
  await expect(refused).rejects.toThrow(
    `Nothing answers at ${url}; \`npm start\` starts it, --url names another address.`,
  );
});
