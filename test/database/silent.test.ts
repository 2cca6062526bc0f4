import { connect } from '../../src/database/connect';
import { serveApi } from '../api';
import { sharedDatabase } from '../environment';
import { before } from '../tcp-proxy';

/** Long enough for a start on a busy machine, and over before the test is. */
const TIMEOUT_MS = 2_000;

const QUERIES: [what: string, query: string][] = [
  ['an entity', '{ organizations(limit: 1) { id } }'],
  [
    'an entity in an analytic answer',
    '{ search(text: "碳纤维", first: 1) { edges { node { ... on Industry { platforms { id } } } } } }',
  ],
  ['a long statement that is new', '{ coverage { counts { missing } } }'],
];

let proxy: Awaited<ReturnType<typeof before>>;
let database: Awaited<ReturnType<typeof connect>>;
let api: Awaited<ReturnType<typeof serveApi>>;

beforeAll(async () => {
  proxy = await before(sharedDatabase());
  database = await connect(proxy.address, { timeoutMs: TIMEOUT_MS });
  api = await serveApi(database.graph, { QUERY_TIMEOUT_MS: TIMEOUT_MS, SHUTDOWN_TIMEOUT_MS: 100 });
  proxy.fallSilent();
});
afterAll(() => proxy.close());

async function ask(query: string) {
  const response = await fetch(`${api.origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as { errors: { extensions: { code: string } }[] };
}

test.each(QUERIES)('%s is answered although the database never answers', async (_, query) => {
  const { errors } = await ask(query);
  expect(['QUERY_TIMEOUT', 'DATABASE_UNAVAILABLE']).toContain(errors[0]?.extensions.code);
});

test('an export is answered too', async () => {
  const response = await fetch(`${api.origin}/export/coverage.csv`);
  expect(response.status).toBe(503);
});

test('the server closes although the database never answers', async () => {
  const asked = ask('{ organizations(limit: 1) { id } }').catch(() => 'cut off');
  await api.app.close();
  await asked;
  await database.close();
});
