import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { buildProgram } from '../program';
import { type Serving, serve } from '../server/serving';

const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

let server: Serving;

beforeAll(async () => {
  await buildProgram();
  server = await serve({ typeDefs: 'type Query { ok: String }', resolvers: { Query: { ok: () => 'yes' } } });
});
afterAll(() => server.close());

const open = (path: string, headers: Record<string, string> = {}) =>
  server.fetch(path, { headers: { accept: BROWSER, ...headers } });

/** What a browser is told that has what it asks for. Not by fetch, which asks every cache to ask again. */
async function statusAgain(path: string): Promise<number | undefined> {
  const ask = async (more: Record<string, string> = {}) => {
    const asked = get(`${server.url}${path}`, { headers: { accept: BROWSER, ...more } });
    const [answer]: IncomingMessage[] = await once(asked, 'response');
    answer?.resume();
    return answer;
  };
  const first = await ask();
  return (await ask({ 'if-none-match': first?.headers.etag ?? '' }))?.statusCode;
}

/** What a page loads or leads to. */
const linksIn = (html: string) => [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, link = '']) => link);

test.each(['/', '/graphql', '/docs/planner-questions'])(
  'the page at %s runs only what this server has',
  async (path) => {
    const { status, headers, text } = await open(path);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toMatch(/^text\/html; charset=utf-8/i);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; /);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(text).not.toMatch(/<script(?! type="module"[^>]* src="\/)|<style| on\w+=/);
    expect(linksIn(text).filter((link) => !link.startsWith('/') && !link.startsWith('#'))).toEqual([]);
  },
);

test('a page is asked for anew, what it loads is kept for a year', async () => {
  const page = await open('/graphql');
  expect(page.headers.get('cache-control')).toBe('no-cache');
  expect(page.headers.get('vary')).toMatch(/Accept\b(?!-)/);
  expect(await statusAgain('/graphql')).toBe(304);

  const assets = linksIn(page.text).filter((link) => link.startsWith('/assets/'));
  expect(assets.length).toBeGreaterThanOrEqual(2);
  for (const asset of assets) {
    const { status, headers } = await open(asset);
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(headers.get('content-type')).toMatch(asset.endsWith('.css') ? /^text\/css/ : /javascript/);
  }
});

test.each([
  ['br', brotliDecompressSync],
  ['gzip', gunzipSync],
] as const)('what a page loads comes compressed by %s, as it was built', async (encoding, decompress) => {
  const [script = ''] = linksIn((await open('/graphql')).text).filter((link) => link.endsWith('.js'));
  const response = await fetch(server.url + script, { headers: { 'accept-encoding': encoding } });
  expect(response.headers.get('content-encoding')).toBe(encoding);
  expect(response.headers.get('vary')).toMatch(/accept-encoding/i);
  const built = readFileSync(`web/dist${script}`);
  const sent = readFileSync(`web/dist${script}.${encoding === 'br' ? 'br' : 'gz'}`);
  expect(Number(response.headers.get('content-length'))).toBe(sent.length);
  expect(decompress(sent).equals(built)).toBe(true);
  expect(Buffer.from(await response.arrayBuffer()).equals(built)).toBe(true);
});

test.each([
  ['*/*', { 'apollo-require-preflight': '1' }],
  ['application/json', { 'apollo-require-preflight': '1' }],
  ['application/graphql-response+json, text/html;q=0.5', { 'apollo-require-preflight': '1' }],
])('a program that accepts %s has its query answered at /graphql', async (accept, headers) => {
  const answer = await server.fetch('/graphql?query={ok}', { headers: { accept, ...headers } });
  expect(answer).toMatchObject({ status: 200, body: { data: { ok: 'yes' } } });
});

test.each([
  '/assets/nothing.js',
  '/assets/',
  '/assets/..%2findex.html',
  '/assets/%2e%2e/%2e%2e/%2e%2e/package.json',
  '/docs/..%2findex',
  '/docs/files/..%2f..%2findex.html',
  '/docs/files/.env',
  '/docs/nothing',
  '/assets/%00',
])('%s is nowhere, and is not kept', async (path) => {
  const { status, headers } = await open(path);
  expect(status).toBe(404);
  expect(headers.get('cache-control')).toBe('no-store');
});

test('every document is a page, and what pages link to is there', async () => {
  const documents = ['readme', 'contributing', ...readdirSync('docs').filter((name) => name.endsWith('.md'))].map(
    (name) => `/docs/${name.replace('.md', '')}`,
  );
  const pages = new Map<string, string>();
  for (const document of documents) {
    const { status, text } = await open(document);
    expect([document, status]).toEqual([document, 200]);
    pages.set(document, text);
  }
  for (const [document, html] of pages) {
    for (const link of linksIn(html)) {
      if (/^https?:/.test(link)) continue;
      const { pathname, hash } = new URL(link, server.url + document);
      const { status, text } = await open(pathname);
      expect([document, link, status]).toEqual([document, link, 200]);
      if (hash !== '') expect(text).toContain(`id="${decodeURIComponent(hash.slice(1))}"`);
    }
  }
});

test('the printed schema can be read, and whoever has it is told so', async () => {
  const { headers, text } = await open('/schema.graphql');
  expect(headers.get('cache-control')).toBe('no-cache');
  expect(await statusAgain('/schema.graphql')).toBe(304);
  expect(headers.get('content-type')).toBe('text/plain; charset=utf-8');
  expect(text).toBe(readFileSync('schema/api.graphql', 'utf8'));
});

test('where introspection is off the schema is not to be had as a file either', async () => {
  const closed = await serve({ settings: { INTROSPECTION: 'off' } });
  expect((await closed.fetch('/schema.graphql')).status).toBe(404);
  await closed.close();
});
