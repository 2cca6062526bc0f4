import { type Serving, serve } from './serving';

let server: Serving;

beforeAll(async () => {
  server = await serve({
    typeDefs: 'type Query { ok(text: String): String slow: String broken: String } type Mutation { change: String }',
    resolvers: {
      Query: {
        ok: () => 'yes',
        slow: () => new Promise((resolve) => setTimeout(resolve, 150, 'done')),
        broken: () => {
          throw new Error('why');
        },
      },
      Mutation: { change: () => 'done' },
    },
  });
});
beforeEach(() => server.logged());
afterAll(() => server.close());

const ANY_LINE = {
  requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
  durationMs: expect.any(Number),
  level: 30,
  msg: 'request',
};

async function requestLines() {
  return (await server.logged()).filter(({ msg }) => msg === 'request');
}

test('a query has one line, without what its variables hold', async () => {
  const answer = await server.ask('query Find($t: String) { ok(text: $t) }', { t: 'PERSONAL' });
  const lines = await server.logged();
  expect(lines).toEqual([
    expect.objectContaining({
      ...ANY_LINE,
      requestId: answer.headers.get('x-request-id'),
      method: 'POST',
      path: '/graphql',
      operationName: 'Find',
      operationType: 'query',
      status: 200,
      errorCodes: [],
    }),
  ]);
  expect(JSON.stringify(lines)).not.toContain('PERSONAL');
});

test('a query by GET has its path without the query string', async () => {
  const query = `/graphql?query=${encodeURIComponent('query G($t:String){ok(text:$t)}')}&variables={"t":"PERSONAL"}`;
  await server.fetch(query, { headers: { 'content-type': 'application/json' } });
  const lines = await server.logged();
  expect(lines).toEqual([
    expect.objectContaining({ ...ANY_LINE, method: 'GET', path: '/graphql', operationName: 'G', status: 200 }),
  ]);
  expect(JSON.stringify(lines)).not.toContain('PERSONAL');
});

test('an operation is named however often its document was seen, and also when it is refused', async () => {
  for (const query of ['mutation Do { change }', 'mutation Do { change }', 'mutation Do { nothing }'])
    await server.ask(query);
  expect(await requestLines()).toEqual([
    expect.objectContaining({ operationName: 'Do', operationType: 'mutation', errorCodes: [] }),
    expect.objectContaining({ operationName: 'Do', operationType: 'mutation', errorCodes: [] }),
    expect.objectContaining({
      operationName: 'Do',
      operationType: 'mutation',
      errorCodes: ['GRAPHQL_VALIDATION_FAILED'],
    }),
  ]);
});

test.each([
  ['/health', {}, 200, []],
  ['/nowhere?secret=1', {}, 404, ['NOT_FOUND']],
  ['/graphql', { method: 'PUT' }, 405, ['METHOD_NOT_ALLOWED']],
  ['/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{' }, 400, ['BAD_REQUEST']],
  ['/%zz', {}, 400, ['BAD_REQUEST']],
])('%s with %j has one line as well', async (path, init, status, errorCodes) => {
  await server.fetch(path, init as RequestInit);
  expect(await server.logged()).toEqual([
    expect.objectContaining({ ...ANY_LINE, path: path.split('?')[0], status, errorCodes }),
  ]);
});

test('each error code stands in the line once', async () => {
  await server.ask('{ a: broken b: broken c: ok }');
  expect(await requestLines()).toEqual([
    expect.objectContaining({ status: 200, errorCodes: ['INTERNAL_SERVER_ERROR'] }),
  ]);
});

test('a client that hangs up leaves its line too', async () => {
  const gone = new AbortController();
  const asked = server.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: 'query Gone { slow }' }),
    signal: gone.signal,
  });
  setTimeout(() => gone.abort(), 50);
  await expect(asked).rejects.toThrow();
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(await server.logged()).toEqual([
    expect.objectContaining({ ...ANY_LINE, operationName: 'Gone', aborted: true }),
  ]);
});

test('requests at the same time keep their lines apart', async () => {
  await Promise.all([server.ask('query One { slow }'), server.ask('query Two { broken }'), server.fetch('/nowhere')]);
  const lines = await requestLines();
  const byPathAndName = Object.fromEntries(lines.map((line) => [line.operationName ?? line.path, line.errorCodes]));
  expect(byPathAndName).toEqual({ One: [], Two: ['INTERNAL_SERVER_ERROR'], '/nowhere': ['NOT_FOUND'] });
});

test('a body that breaks off is the client’s doing', async () => {
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{"query":'));
      setTimeout(() => controller.error(new Error('gone')), 50);
    },
  });
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body, duplex: 'half' } as RequestInit;
  await expect(server.fetch('/graphql', init)).rejects.toThrow();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(await server.logged()).toEqual([expect.objectContaining({ ...ANY_LINE, aborted: true })]);
});
