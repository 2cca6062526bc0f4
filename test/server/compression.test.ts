import http from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { type Serving, serve } from './serving';

const LONG = '平台'.repeat(5_000);

let server: Serving;

beforeAll(async () => {
  server = await serve({
    typeDefs: 'type Query { long: String short: String }',
    resolvers: { Query: { long: () => LONG, short: () => 'yes' } },
    routes: (app) => {
      app.get('/compressed', (_request, reply) =>
        reply.type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet').send(Buffer.from(LONG)),
      );
    },
  });
});
afterAll(() => server.close());

/** `fetch` would unpack what comes. */
function get(path: string, encoding: string): Promise<{ headers: http.IncomingHttpHeaders; bytes: Buffer }> {
  return new Promise((resolve, reject) => {
    const headers = { 'accept-encoding': encoding };
    http
      .get(server.url + path, { headers, agent: false }, async (response) => {
        const bytes = Buffer.concat(await response.toArray());
        resolve({ headers: response.headers, bytes });
      })
      .on('error', reject);
  });
}

test.each([
  ['gzip, deflate, br', 'br', brotliDecompressSync],
  ['gzip', 'gzip', gunzipSync],
] as const)('a long answer comes compressed to who takes %s', async (accepted, encoding, unpack) => {
  const { headers, bytes } = await get('/graphql?query={long}', accepted);
  expect(headers).toMatchObject({ 'content-encoding': encoding, vary: expect.stringMatching(/accept-encoding/i) });
  expect(bytes.length).toBeLessThan(LONG.length / 10);
  expect(JSON.parse(unpack(bytes).toString())).toEqual({ data: { long: LONG } });
});

test.each([
  ['a short answer', '/graphql?query={short}', 'br'],
  ['an answer to who takes no compressed one', '/graphql?query={long}', 'identity'],
  ['a file that is compressed in itself', '/compressed', 'br'],
])('%s comes as it is', async (_what, path, accepted) => {
  const { headers, bytes } = await get(path, accepted);
  expect(headers['content-encoding']).toBeUndefined();
  expect(bytes.length).toBeGreaterThan(0);
});
