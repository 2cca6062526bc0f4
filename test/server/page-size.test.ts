import { codesOf, type Serving, serve } from './serving';

let server: Serving;

beforeAll(async () => {
  server = await serve({
    typeDefs: `
      type Query {
        list(limit: Int, offset: Int, where: Where): [Item!]
        connection(first: Int, after: String, last: Int, before: String, ids: [Int!]): Item
        tagged(first: String): String
      }
      input Where { limit: Int }
      type Item { name: String items(first: Int): [Item!] }
    `,
    resolvers: { Query: { list: () => [{}], connection: () => ({}) } },
    settings: { MAX_PAGE_SIZE: '50' },
  });
});
afterAll(() => server.close());

const AT_EVERY_PLACE: [
  where: string,
  query: (size: number) => string,
  place: string,
  variables?: (size: number) => object,
][] = [
  ['an argument first', (size) => `{ connection(first: ${size}) { name } }`, 'connection.first'],
  ['an argument last', (size) => `{ connection(last: ${size}) { name } }`, 'connection.last'],
  ['an argument limit', (size) => `{ list(limit: ${size}) { name } }`, 'list.limit'],
  ['a nested field', (size) => `{ list { items(first: ${size}) { name } } }`, 'list.items.first'],
  ['an aliased field', (size) => `{ mine: list { items(first: ${size}) { name } } }`, 'mine.items.first'],
  [
    'a field after another',
    (size) => `{ connection(first: 1) { name } list { items(first: ${size}) { name } } }`,
    'list.items.first',
  ],
  ['an inline fragment', (size) => `{ list { ... on Item { items(first: ${size}) { name } } } }`, 'list.items.first'],
  [
    'a fragment',
    (size) => `{ list { ...Part } } fragment Part on Item { items(first: ${size}) { name } }`,
    '...Part.items.first',
  ],
  ['a variable', () => 'query ($n: Int) { list(limit: $n) { name } }', 'list.limit', (n) => ({ n })],
  ['a variable default', (size) => `query ($n: Int = ${size}) { list(limit: $n) { name } }`, 'list.limit'],
  [
    'a variable in a fragment',
    () => 'query ($n: Int!) { list { ...Part } } fragment Part on Item { items(first: $n) { name } }',
    '...Part.items.first',
    (n) => ({ n }),
  ],
  ['a field that is skipped', (size) => `{ list(limit: ${size}) @skip(if: true) { name } }`, 'list.limit'],
];

describe.each(AT_EVERY_PLACE)('the page size in %s', (_where, query, place, variables) => {
  test.each([1, 50])('may be %i', async (size) => {
    const { status, body } = await server.ask(query(size), variables?.(size) as Record<string, unknown>);
    expect({ status, errors: body.errors }).toEqual({ status: 200, errors: undefined });
  });

  test.each([0, -1, 51, 2_000_000_000])('can not be %i', async (size) => {
    const refused = await server.ask(query(size), variables?.(size) as Record<string, unknown>);
    expect(refused.status).toBe(400);
    expect(refused.body.errors).toEqual([
      {
        message: expect.stringMatching(
          `^${place} is ${size}; a page has 1 to 50 rows.${size > 50 ? ' Ask for fewer and go on with' : '$'}`,
        ),
        locations: [expect.objectContaining({ line: 1 })],
        extensions: { code: 'BAD_USER_INPUT', argument: place.split('.').at(-1) },
      },
    ]);
  });
});

test.each([
  ['null', '{ list(limit: null) { name } }', {}],
  ['left out', 'query ($n: Int) { list(limit: $n) { name } }', {}],
  ['a filter of that name', '{ list(where: { limit: 2000 }) { name } }', {}],
  ['a text of that name', '{ tagged(first: "2000") }', {}],
])('%s is no page size', async (_what, query, variables) => {
  expect(await server.ask(query, variables)).toMatchObject({ status: 200, body: { data: {} } });
});

test('a document that was valid once is still checked with other variables', async () => {
  const query = 'query ($n: Int) { connection(first: $n) { name } }';
  expect(await server.ask(query, { n: 50 })).toMatchObject({ status: 200 });
  expect(await server.ask(query, { n: 51 })).toMatchObject({ status: 400 });
});

test('a default of the query counts only while its variable is not given', async () => {
  const query = 'query ($n: Int = 51) { connection(first: $n) { name } }';
  expect(await server.ask(query, { n: 50 })).toMatchObject({ status: 200 });
});

test.each([
  [0, 200],
  [-1, 400],
])('the offset %i is answered with %i', async (offset, status) => {
  const answer = await server.ask(`{ list(offset: ${offset}) { name } }`);
  expect(answer.status).toBe(status);
  if (status === 400) expect(answer.body.errors[0]!.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'offset' });
});

test('the place in the query tells which of several fields it is', async () => {
  const { body } = await server.ask('{ one: list(limit: 1) { name } two: list(limit: 51) { name } }');
  expect(body.errors).toEqual([
    {
      message: expect.stringMatching(/^two\.limit is 51/),
      locations: [{ line: 1, column: 42 }],
      extensions: { code: 'BAD_USER_INPUT', argument: 'limit' },
    },
  ]);
});

test('only the operation that runs is looked at', async () => {
  const document = 'query A { list(limit: 1) { name } } query B { list(limit: 51) { name } }';
  expect(await server.ask(document, {}, 'A')).toMatchObject({ status: 200 });
  expect(codesOf(await server.ask(document, {}, 'B'))).toEqual(['BAD_USER_INPUT']);
});

test('wrong variables are left to the message that names them', async () => {
  const { status, body } = await server.ask('query ($n: Int) { list(limit: $n) { name } }', { n: 'many' });
  expect(status).toBe(400);
  expect(body.errors[0]!.message).toMatch(/^Variable "\$n" got invalid value "many"/);
});
