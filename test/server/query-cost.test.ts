import { useWorld } from '../harness';
import { codesOf, type Serving, serve } from './serving';

const { api } = useWorld();
let server: Serving;

beforeAll(async () => {
  server = await serve({
    typeDefs: `
      type Query { list(limit: Int, offset: Int): [Item!] fails: String! connection(first: Int! = 20, after: String): ItemConnection }
      type ItemConnection { edges: [ItemEdge!]! totalCount: Int! }
      type ItemEdge { node: Item! }
      type Item { name: String items(first: Int, after: String): [Item!] parts: [Item!] one: Item }
    `,
    resolvers: { Query: { list: () => [] } },
    settings: { MAX_QUERY_COST: '1000' },
  });
});
afterAll(() => server.close());

/** What is reckoned, as all is here, is worth a hundred rows besides. */
test.each([
  ['a page', '{ list(limit: 7) { name } }', 107],
  [
    'nested pages, which multiply',
    '{ list(limit: 5) { items(first: 3) { items(first: 2) { name } } } }',
    100 + 5 * (1 + 3 * (1 + 2)),
  ],
  [
    'pages side by side, which add up',
    '{ list(limit: 5) { a: items(first: 3) { name } b: items(first: 2) { name } } }',
    100 + 5 * (1 + 3 + 2),
  ],
  ['a page of the schema’s size', '{ connection { totalCount } }', 120],
  ['a page of no size', '{ list { name } }', 150],
  [
    'the edges of a connection, which are its page',
    '{ connection(first: 4) { edges { node { items(first: 2) { name } } } } }',
    100 + 4 * (1 + 2),
  ],
  ['pages of reckoned rows of which no size is asked', '{ list(limit: 2) { items { name } } }', 100 + 2 * (1 + 5)],
  ['a list without pages', '{ list(limit: 2) { parts { name } } }', 100 + 2 * (1 + 5)],
  ['one thing, which is no further row', '{ list(limit: 2) { one { one { name } } } }', 102],
  [
    'two uses of a fragment',
    '{ a: list(limit: 2) { ...Part } b: list(limit: 3) { ...Part } } fragment Part on Item { items(first: 4) { name } }',
    200 + 5 * 5,
  ],
  ['what is not skipped', '{ list(limit: 2) { name items(first: 50) @skip(if: true) { name } } }', 102],
  ['the operation that runs', '{ list(limit: 2) { name } }', 102],
])('of %s the cost is told', async (_, query, asked) => {
  expect((await server.ask(query)).body.extensions).toEqual({ cost: { asked, limit: 1_000 } });
});

test('sizes in variables count as those in the text', async () => {
  const query = 'query ($n: Int, $m: Int = 4) { list(limit: $n) { items(first: $m) { name } } }';
  expect((await server.ask(query, { n: 3 })).body.extensions.cost).toMatchObject({ asked: 100 + 3 * (1 + 4) });
  expect((await server.ask(query, { n: 3, m: 30 })).body.extensions.cost).toMatchObject({ asked: 100 + 3 * (1 + 30) });
});

test('only the operation that runs is counted', async () => {
  const document = 'query A { list(limit: 1) { name } } query B { list(limit: 500) { items(first: 500) { name } } }';
  expect((await server.ask(document, {}, 'A')).body.extensions).toEqual({ cost: { asked: 101, limit: 1_000 } });
  expect(codesOf(await server.ask(document, {}, 'B'))).toEqual(['QUERY_TOO_COMPLEX']);
});

test('at the limit a query is answered; one row more is refused before it runs, with what it asked and the way on', async () => {
  const query = (more: number) => `{ list(limit: 100) { parts { name } } a: list(limit: ${more}) { name } }`;
  const fits = await server.ask(query(200));
  expect(fits).toMatchObject({ status: 200, body: { extensions: { cost: { asked: 1_000, limit: 1_000 } } } });
  const refused = await server.ask(query(201));
  expect(refused.status).toBe(400);
  expect(codesOf(refused)).toEqual(['QUERY_TOO_COMPLEX']);
  expect(refused.body.errors[0]!.message).toMatch(
    /^The answer may have 1001 rows; the limit is 1000 \(MAX_QUERY_COST\)\. Ask for smaller pages/,
  );
  expect(refused.body.extensions).toEqual({ cost: { asked: 1_001, limit: 1_000 } });
});

test('an answer with errors tells the cost too', async () => {
  const { body } = await server.ask('{ fails }');
  expect(body.errors).toHaveLength(1);
  expect(body.extensions).toEqual({ cost: { asked: 0, limit: 1_000 } });
});

test('entities cost their rows alone, and pages of pages without end are refused', async () => {
  const extensions = async (query: string) =>
    (await api.ask<unknown>(query)) as { extensions?: unknown; errors?: unknown[] };
  expect((await extensions('{ organizations(limit: 3) { id regions(limit: 2) { id } } }')).extensions).toMatchObject({
    cost: { asked: 3 * (1 + 2), limit: 100_000_000 },
  });
  const endless = '{ organizations(limit: 500) { regions(limit: 500) { organizations(limit: 500) { id } } } }';
  expect(await extensions(endless)).toMatchObject({ errors: [{ extensions: { code: 'QUERY_TOO_COMPLEX' } }] });
});

test('the cost curve and the plans of equal worth cost what it takes to seek them, and each of their rows', async () => {
  const cost = async (selection: string) => {
    // The cost is told of what is refused too, here since there is no such industry: no plan need be sought.
    const answer = await api.ask<unknown>(
      `{ coveragePlan(budgetWan: 100, scope: { industries: ["none"] }) { status ${selection} } }`,
    );
    return (answer as unknown as { extensions: { cost: { asked: number } } }).extensions.cost.asked;
  };
  const alone = await cost('');
  expect(await cost('costCurve { points { status } }')).toBe(alone + 100 + 20);
  expect(await cost('costCurve(pointLimit: 2) { points { status } }')).toBe(alone + 100 + 2);
  expect(await cost('costCurve(pointLimit: 4) { points { gained(limit: 3) { slot } } }')).toBe(
    alone + 100 + 4 * (1 + 3),
  );
  expect(await cost('ties { isComplete plans { instead(limit: 2) { key } } }')).toBe(alone + 100 + 10 * (1 + 2));
  expect(await cost('a: ties(planLimit: 1) { plans { __typename } } b: ties(planLimit: 3) { isComplete }')).toBe(
    alone + 100 + 1 + 100,
  );
});

test('a network costs as many rows as its longer list may have, and what is reckoned of the whole for its nodes as much as any answer', async () => {
  const cost = async (given: string, selection: string, fragments = '') => {
    // Told of what is refused, too: nothing of so large a network need be read.
    const query = `{ collaborationNetwork(scope: { regions: ["none"] }${given}) { ${selection} } } ${fragments}`;
    return ((await api.ask<unknown>(query)) as unknown as { extensions: { cost: { asked: number } } }).extensions.cost
      .asked;
  };
  expect(await cost('', 'edges { key }')).toBe(100 + 2_000);
  expect(await cost(', nodeLimit: 5000, edgeLimit: 15000', 'nodes { key } edges { key }')).toBe(100 + 2 * 15_000);
  expect(await cost(', nodeLimit: 5000, edgeLimit: 10', 'edges { evidence(limit: 3) { kind } }')).toBe(100 + 5_000 * 4);
  expect(await cost(', nodeLimit: 10, edgeLimit: 10', 'nodes { community }')).toBe(200 + 10);
  const part = 'fragment Part on NetworkNode { community measures { degree } }';
  expect(await cost(', nodeLimit: 10, edgeLimit: 10', 'nodes { ...Part }', part)).toBe(300 + 10);
});

test('what was found of one size of a page is not told of another, nor of variables that are wrong', async () => {
  const query = 'query ($n: Int!, $with: Boolean! = true) { list(limit: $n) @include(if: $with) { name } }';
  const asked = async (variables: object) => (await server.ask(query, { ...variables })).body.extensions?.cost;
  for (const _again of [1, 2]) {
    expect(await asked({ n: 3 })).toMatchObject({ asked: 103 });
    expect(await asked({ n: 5 })).toMatchObject({ asked: 105 });
    expect(await asked({ n: 5, with: false })).toMatchObject({ asked: 0 });
    expect(await asked({ n: 'three' })).toBeUndefined();
  }
});
