import { codesOf, type Serving, serve } from './serving';

const OK = { typeDefs: 'type Query { ok: String }', resolvers: { Query: { ok: () => 'yes' } } };
let server: Serving | undefined;
afterEach(() => server?.close());

const statusFor = (one: Serving, forwardedFor: string) =>
  one.fetch('/', { headers: { 'x-forwarded-for': forwardedFor } }).then(({ status }) => status);

test('by default nobody is counted', async () => {
  server = await serve(OK);
  const { status, headers } = await server.ask('{ ok }');
  expect([status, headers.get('ratelimit-limit')]).toEqual([200, null]);
});

test('each client may ask so often, is told how often still, and then when again', async () => {
  server = await serve({ ...OK, settings: { RATE_LIMIT_PER_MINUTE: '2', CORS_ORIGINS: '*' } });
  const [first, , third] = [await server.ask('{ ok }'), await server.fetch('/nowhere'), await server.ask('{ ok }')];
  expect([first.status, first.headers.get('ratelimit-limit'), first.headers.get('ratelimit-remaining')]).toEqual([
    200,
    '2',
    '1',
  ]);
  expect(third.status).toBe(429);
  expect(codesOf(third)).toEqual(['TOO_MANY_REQUESTS']);
  expect(third.body.errors[0]!.message).toMatch(/^You may ask 2 times a minute\. Ask again in \d+ seconds/);
  expect(Number(third.headers.get('retry-after'))).toBeGreaterThan(0);
  expect((await server.fetch('/health')).status).toBe(200);

  const fromElsewhere = await server.fetch('/health', { headers: { origin: 'https://a.example' } });
  const exposed = fromElsewhere.headers.get('access-control-expose-headers');
  for (const header of ['retry-after', 'ratelimit-limit', 'ratelimit-remaining', 'ratelimit-reset']) {
    expect(exposed).toContain(header);
  }
});

test('who asks is believed of a trusted proxy only', async () => {
  server = await serve({ ...OK, settings: { RATE_LIMIT_PER_MINUTE: '1' } });
  expect([await statusFor(server, '192.0.2.1'), await statusFor(server, '192.0.2.2')]).toEqual([200, 429]);
  await server.close();

  server = await serve({ ...OK, settings: { RATE_LIMIT_PER_MINUTE: '1', TRUSTED_PROXIES: '127.0.0.1' } });
  expect([
    await statusFor(server, '192.0.2.1'),
    await statusFor(server, '192.0.2.2'),
    await statusFor(server, '192.0.2.1'),
  ]).toEqual([200, 200, 429]);
});
