import http from 'node:http';
import { type Serving, serve } from './serving';

/** What browsers send of themselves is not for `fetch` to set. */
function get(headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    http
      .get(`${server.url}/graphql?query={ok}`, { headers, agent: false }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
      .on('error', reject);
  });
}

const typeDefs = 'type Query { ok: String }';

let server: Serving;
let open: Serving;

beforeAll(async () => {
  server = await serve({ typeDefs, settings: { CORS_ORIGINS: 'https://a.example' } });
  open = await serve({ typeDefs, settings: { CORS_ORIGINS: '*' } });
});
afterAll(() => Promise.all([server.close(), open.close()]));

test.each<[string, Record<string, string>]>([
  ['what is no browser', {}],
  ['what is no browser and names what it takes', { accept: 'application/graphql-response+json' }],
  ['a page of this very site', { 'sec-fetch-site': 'same-origin' }],
  ['a person who types the address', { 'sec-fetch-site': 'none' }],
  ['a listed site', { 'sec-fetch-site': 'cross-site', origin: 'https://a.example' }],
  ['a listed site in a browser that does not say where it is', { origin: 'https://a.example' }],
  ['whoever had to ask first, by a header', { 'sec-fetch-site': 'cross-site', 'apollo-require-preflight': '1' }],
  [
    'whoever had to ask first, by the name of the operation',
    { 'sec-fetch-site': 'cross-site', 'x-apollo-operation-name': 'A' },
  ],
  ['whoever had to ask first, by a type', { 'sec-fetch-site': 'cross-site', 'content-type': 'application/json' }],
])('a query by GET is answered for %s', async (_who, headers) => {
  expect(await get(headers)).toBe(200);
});

test.each<[string, Record<string, string>]>([
  ['that only embeds the address', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }],
  ['of the same domain', { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'no-cors' }],
  ['that asks as a script', { 'sec-fetch-site': 'cross-site', origin: 'https://b.example' }],
  ['in a browser that says only who asks', { origin: 'https://b.example' }],
  ['that has no origin to show', { 'sec-fetch-site': 'cross-site', origin: 'null' }],
  ['that sends what forms send', { 'sec-fetch-site': 'cross-site', 'content-type': 'text/plain;charset=UTF-8' }],
  ['that sends an empty type', { 'sec-fetch-site': 'cross-site', 'content-type': '' }],
])('a query by GET is refused for another site %s', async (_how, headers) => {
  expect(await get(headers)).toBe(400);
});

test('where every origin may ask, one that shows itself is answered by GET, one that does not is not', async () => {
  const headers = { origin: 'https://b.example' };
  expect((await open.fetch('/graphql?query={ok}', { headers })).status).toBe(200);
  expect((await open.fetch('/graphql?query={ok}', { headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(400);
});

test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=a'])(
  'a query by POST as %s, which another site could have sent, is refused',
  async (type) => {
    const body = JSON.stringify({ query: '{ ok }' });
    const { status } = await server.fetch('/graphql', { method: 'POST', headers: { 'content-type': type }, body });
    expect(status).toBe(415);
  },
);

test('the refusal says who may ask and how else', async () => {
  const { body } = await server.fetch('/graphql?query={ok}', { headers: { 'sec-fetch-site': 'cross-site' } });
  expect(body.errors).toEqual([
    {
      message: expect.stringMatching(/CORS_ORIGINS.*POST/),
      extensions: expect.objectContaining({ code: 'BAD_REQUEST' }),
    },
  ]);
});
