import { readConfig } from '../../src/config';
import { StartError } from '../../src/errors';
import type { Readiness } from '../../src/server/health.route';
import { type Serving, serve } from './serving';

const json = { 'content-type': 'application/json' };

let server: Serving;
let state: Readiness;

beforeAll(async () => {
  server = await serve({
    typeDefs: 'type Query { ok: String } type Mutation { change: String }',
    resolvers: { Query: { ok: () => 'yes' }, Mutation: { change: () => 'done' } },
    settings: { CORS_ORIGINS: 'https://a.example, http://localhost:5173', MAX_BODY_BYTES: '2000' },
    ready: async () => state,
  });
});
afterAll(() => server.close());

test('a query is answered by POST and by GET', async () => {
  expect(await server.ask('{ ok }')).toMatchObject({ status: 200, body: { data: { ok: 'yes' } } });
  expect(await server.fetch('/graphql?query={ok}')).toMatchObject({ status: 200, body: { data: { ok: 'yes' } } });
});

test('NODE_ENV changes nothing: the schema can be read, errors have no stack, signals stay the program’s', async () => {
  const before = process.env.NODE_ENV;
  const signals = () => process.listenerCount('SIGTERM') + process.listenerCount('SIGINT');
  const listeners = signals();
  try {
    for (const environment of ['production', 'development']) {
      process.env.NODE_ENV = environment;
      const other = await serve({ typeDefs: 'type Query { ok: String! }' });
      expect((await other.ask('{ __schema { queryType { name } } }')).status).toBe(200);
      expect((await other.ask('{ ok }')).text).not.toContain('stack');
      expect(signals()).toBe(listeners);
      await other.close();
    }
  } finally {
    process.env.NODE_ENV = before;
  }
});

test('a body may be as long as the limit', async () => {
  const query = '{ ok }';
  const length = JSON.stringify({ query }).length;
  const { status } = await server.ask(query + ' '.repeat(2_000 - length));
  expect(status).toBe(200);
});

test('a body without a stated length is cut off at the limit as well', async () => {
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode(' '.repeat(2_001)));
      controller.close();
    },
  });
  const init = { method: 'POST', headers: json, body, duplex: 'half' } as RequestInit;
  const answer = await server.fetch('/graphql', init);
  expect(answer).toMatchObject({
    status: 413,
    body: { errors: [{ message: expect.stringMatching(/the limit is 2000/) }] },
  });
});

test('/health answers while the process lives, whatever the database does', async () => {
  state = { database: false, migrated: false };
  expect(await server.fetch('/health')).toMatchObject({ status: 200, body: { alive: true } });
});

test.each([
  [true, true, 200],
  [true, false, 503],
  [false, false, 503],
])('/ready with database %s and migrated %s answers %i and says which', async (database, migrated, status) => {
  state = { database, migrated };
  const answer = await server.fetch('/ready');
  expect(answer).toMatchObject({ status, body: { ready: status === 200, database, migrated } });
  expect(answer.headers.get('cache-control')).toBe('no-store');
});

test.each(['/graphql', '/health', '/nowhere', '/assets/nothing.js'])(
  'the answer of %s carries the headers of an API',
  async (path) => {
    const { headers } = await server.fetch(path);
    expect(Object.fromEntries(headers)).toMatchObject({
      'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'content-security-policy': expect.stringMatching(/default-src 'none'.*frame-ancestors 'none'/),
    });
  },
);

test('405 lists the methods that there are', async () => {
  const { headers } = await server.fetch('/graphql', { method: 'DELETE' });
  expect(headers.get('allow')!.split(', ').sort()).toEqual(['GET', 'HEAD', 'POST']);
});

describe('other origins', () => {
  function preflight(at: Serving, origin: string) {
    const headers = {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    };
    return at.fetch('/graphql', { method: 'OPTIONS', headers });
  }

  test.each(['https://a.example', 'http://localhost:5173'])('%s is listed, so it may ask and read', async (origin) => {
    const asked = await preflight(server, origin);
    expect(asked.status).toBe(204);
    expect(Object.fromEntries(asked.headers)).toMatchObject({
      'access-control-allow-origin': origin,
      'access-control-allow-methods': 'GET, POST',
      'access-control-allow-headers': 'content-type',
    });
    for (const path of ['/health', '/nowhere']) {
      const { headers } = await server.fetch(path, { headers: { origin } });
      expect(headers.get('access-control-allow-origin')).toBe(origin);
      expect(headers.get('vary')).toMatch(/origin/i);
    }
  });

  test.each(['https://b.example', 'https://a.example.evil.example', 'http://a.example'])(
    '%s is not listed',
    async (origin) => {
      expect((await preflight(server, origin)).headers.get('access-control-allow-origin')).toBeNull();
      const { headers } = await server.fetch('/health', { headers: { origin } });
      expect(headers.get('access-control-allow-origin')).toBeNull();
    },
  );

  test.each([
    [{}, null],
    [{ CORS_ORIGINS: '*' }, '*'],
  ])('with the settings %j any origin gets %s', async (settings, allowed) => {
    const other = await serve({ settings: settings as Record<string, string> });
    const { headers } = await other.fetch('/health', { headers: { origin: 'https://b.example' } });
    expect(headers.get('access-control-allow-origin')).toBe(allowed);
    await other.close();
  });

  test.each(['a.example', 'https://a.example/', 'https://a.example https://b.example', 'https://a.example,x'])(
    'CORS_ORIGINS can not be %s',
    (origins) => {
      expect(() => readConfig({ CORS_ORIGINS: origins })).toThrow(StartError);
    },
  );
});
