import { EventEmitter, once } from 'node:events';
import { type Serving, serve } from './serving';

let server: Serving;
/** The slow query under way: told when it has come to its resolver, which answers when told to. */
const slow = new EventEmitter();

beforeAll(async () => {
  server = await serve({
    typeDefs: 'type Query { ok(text: String): String slow: String broken: String } type Mutation { change: String }',
    resolvers: {
      Query: {
        ok: () => 'yes',
        slow: async () => {
          slow.emit('begun');
          await once(slow, 'finish');
          return 'done';
        },
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
  const begun = once(slow, 'begun');
  const asked = server.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: 'query Gone { slow }' }),
    signal: gone.signal,
  });
  await begun;
  gone.abort();
  await expect(asked).rejects.toThrow();
  expect(await server.logged()).toEqual([
    expect.objectContaining({ ...ANY_LINE, operationName: 'Gone', aborted: true }),
  ]);
});

test('requests at the same time keep their lines apart', async () => {
  const begun = once(slow, 'begun');
  const one = server.ask('query One { slow }');
  await begun;
  await Promise.all([server.ask('query Two { broken }'), server.fetch('/nowhere')]);
  slow.emit('finish');
  await one;
  const lines = await requestLines();
  const byPathAndName = Object.fromEntries(lines.map((line) => [line.operationName ?? line.path, line.errorCodes]));
  expect(byPathAndName).toEqual({ One: [], Two: ['INTERNAL_SERVER_ERROR'], '/nowhere': ['NOT_FOUND'] });
});

test('a body that breaks off is the client’s doing', async () => {
  const come = once(server.app.server, 'request');
  const body = new ReadableStream({
    async start(controller) {
      controller.enqueue(new TextEncoder().encode('{"query":'));
      await come;
      controller.error(new Error('gone'));
    },
  });
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body, duplex: 'half' } as RequestInit;
  await expect(server.fetch('/graphql', init)).rejects.toThrow();
  expect(await server.logged()).toEqual([expect.objectContaining({ ...ANY_LINE, aborted: true })]);
});
