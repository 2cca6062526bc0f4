import { serverAudits } from 'graphql-http';
import { type Serving, serve } from './serving';

let server: Serving;

beforeAll(async () => {
  server = await serve({ typeDefs: 'type Query { ok(n: Int): String }' });
});
afterAll(() => server.close());

const url = () => `${server.url}/graphql`;

describe('the audits of graphql-http', () => {
  const audits = serverAudits({ url }).filter(({ name }) => !name.startsWith('MAY'));

  test.each(audits.map((audit) => [audit.name, audit] as const))('%s', async (_name, audit) => {
    expect(await audit.fn()).toMatchObject({ status: 'ok' });
  });
});

const PLAIN = 'application/json';
const GRAPHQL = 'application/graphql-response+json';

test.each([
  ['{', 'GRAPHQL_PARSE_FAILED'],
  ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
  ['query ($n: Int) { ok(n: $n) }', 'BAD_USER_INPUT'],
])('the status of an answer to %j is by its media type', async (query, code) => {
  for (const [accept, status] of [
    [PLAIN, 200],
    ['*/*', 200],
    [GRAPHQL, 400],
    [`${GRAPHQL}, ${PLAIN};q=0.9`, 400],
  ] as const) {
    const answer = await server.fetch('/graphql', {
      method: 'POST',
      headers: { accept, 'content-type': PLAIN },
      body: JSON.stringify({ query, variables: { n: 'x' } }),
    });
    expect(answer.status).toBe(status);
    expect(answer.body.errors[0]!.extensions.code).toBe(code);
    expect(answer.body).not.toHaveProperty('data');
  }
});

test.each([
  ['no query', {}],
  ['a query that is no text', { query: 1 }],
])('a body with %s is refused with 400, whatever is accepted', async (_what, body) => {
  for (const accept of [PLAIN, GRAPHQL]) {
    const init = { method: 'POST', headers: { accept, 'content-type': PLAIN }, body: JSON.stringify(body) };
    expect((await server.fetch('/graphql', init)).status).toBe(400);
  }
});

test('where introspection is off the schema can not be read, nor guessed from what is refused', async () => {
  const closed = await serve({ typeDefs: 'type Query { platform: String }', settings: { INTROSPECTION: 'off' } });
  for (const query of ['{ __schema { queryType { name } } }', '{ __type(name: "Query") { name } }', '{ platfrom }']) {
    const { status, body, text } = await closed.ask(query);
    expect({ status, code: body.errors[0]!.extensions.code }).toEqual({
      status: 400,
      code: 'GRAPHQL_VALIDATION_FAILED',
    });
    expect(text).not.toMatch(/Did you mean/);
  }
  expect((await closed.ask('{ __typename }')).body.data).toEqual({ __typename: 'Query' });
  await closed.close();
});
