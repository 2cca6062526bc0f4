import { once } from 'node:events';
import { connect } from 'node:net';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { addFile } from '../../src/export/table/files.route';
import { isLong, Long, LongIn } from '../../src/graphql/long';
import { codesOf, type Serving, serve } from './serving';

/** Marks the fields of this file's schema as the program's resolvers mark theirs. */
class Resolvers {
  @Long
  long(): void {}

  @LongIn('whole')
  within(): void {}
}

interface Held {
  server: Serving;
  /** How many are being answered. */
  held(): number;
  /** Answers the longest held. */
  letGo(): void;
}

const servers: Serving[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

/** A server whose answers wait until they are let go. */
async function serveHeld(settings: Record<string, string>): Promise<Held> {
  const waiting: ((answer: string) => void)[] = [];
  const hold = () => new Promise<string>((resolve) => waiting.push(resolve));
  const server = await serve({
    typeDefs: `
      type Query { short: String long: String ok: String whole: Whole }
      type Whole { part: Whole within: String }
    `,
    resolvers: { Query: { short: hold, long: hold, ok: () => 'yes', whole: () => ({ part: { within: hold } }) } },
    settings: { MAX_REQUESTS: '1', MAX_QUEUED_REQUESTS: '0', QUEUE_TIMEOUT_MS: '600000', ...settings },
    routes: (app) => {
      addFile(app, '/held', 'csv', async () => ({ content: await hold() }));
    },
  });
  servers.push(server);
  return { server, held: () => waiting.length, letGo: () => waiting.shift()?.('done') };
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await nextTurn();
}

const REFUSED = {
  status: 503,
  body: { errors: [{ message: expect.stringContaining('retry-after'), extensions: { code: 'SERVER_BUSY' } }] },
};

test('when all places are taken the next is refused at once and told when to come again; then it is let in', async () => {
  const { server, held, letGo } = await serveHeld({ RETRY_AFTER_SECONDS: '7' });
  const first = server.ask('{ short }');
  await until(() => held() === 1);
  const refused = await server.ask('{ ok }');
  expect(refused).toMatchObject(REFUSED);
  expect(refused.headers.get('retry-after')).toBe('7');
  expect(refused.headers.get('x-request-id')).toMatch(/./);
  expect((await server.fetch('/nowhere')).status).toBe(503);

  letGo();
  expect((await first).body.data).toEqual({ short: 'done' });
  await server.logged();
  expect((await server.ask('{ ok }')).body.data).toEqual({ ok: 'yes' });
});

test('it is refused before its body has come', async () => {
  const { server, held, letGo } = await serveHeld({});
  const first = server.ask('{ short }');
  await until(() => held() === 1);
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
  socket.write('POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n');
  const [answer] = await once(socket, 'data');
  expect(String(answer)).toMatch(/^HTTP\/1\.1 503 .*^retry-after: 1\r\n.*"SERVER_BUSY"/ms);
  socket.destroy();
  letGo();
  await first;
});

test('a connection that asks again before it should is refused after a while', async () => {
  const { server, held, letGo } = await serveHeld({ RETRY_AFTER_SECONDS: '3600' });
  const first = server.ask('{ short }');
  await until(() => held() === 1);
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
  const refused = async () => {
    const start = performance.now();
    socket.write('GET / HTTP/1.1\r\nhost: x\r\n\r\n');
    const [answer] = await once(socket, 'data');
    expect(String(answer)).toMatch(/^HTTP\/1\.1 503 /);
    return performance.now() - start;
  };
  await refused();
  expect(await refused()).toBeGreaterThanOrEqual(240);
  socket.destroy();
  letGo();
  await first;
});

test('a request whose body does not come takes no place', async () => {
  const { server } = await serveHeld({});
  const begun = new Promise<void>((resolve) => server.app.server.once('request', () => resolve()));
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
  socket.write('POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{');
  await begun;
  expect((await server.ask('{ ok }')).body.data).toEqual({ ok: 'yes' });
  socket.destroy();
});

test('health and readiness are answered however much there is to do', async () => {
  const { server, held, letGo } = await serveHeld({});
  const first = server.ask('{ short }');
  await until(() => held() === 1);
  expect([(await server.fetch('/health')).status, (await server.fetch('/ready')).status]).toEqual([200, 200]);
  letGo();
  await first;
});

test('so many as may wait are answered in their turn', async () => {
  const { server, held, letGo } = await serveHeld({ MAX_QUEUED_REQUESTS: '1' });
  const first = server.ask('{ short }');
  await until(() => held() === 1);
  const asked = [server.ask('{ ok }'), server.ask('{ ok }')];
  // One of them waits, so that the other is refused.
  expect(await Promise.race(asked)).toMatchObject(REFUSED);
  letGo();
  const answers = await Promise.all([first, ...asked]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 503]);
});

test('who waits longer than QUEUE_TIMEOUT_MS is refused', async () => {
  const { server, held, letGo } = await serveHeld({ MAX_QUEUED_REQUESTS: '1', QUEUE_TIMEOUT_MS: '1' });
  const first = server.ask('{ short }');
  await until(() => held() === 1);
  expect(await server.ask('{ ok }')).toMatchObject(REFUSED);
  letGo();
  await first;
});

test.each(['running', 'waiting'])('a client that goes while it is %s leaves its place to others', async (state) => {
  const { server, held, letGo } = await serveHeld({ MAX_QUEUED_REQUESTS: '1' });
  const client = new AbortController();
  const ask = (signal?: AbortSignal) =>
    fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ short }' }),
      signal: signal ?? null,
    }).catch(() => undefined);
  const first = ask(state === 'running' ? client.signal : undefined);
  await until(() => held() === 1);
  const second = ask(state === 'waiting' ? client.signal : undefined);
  while ((await server.ask('{ ok }')).status !== 503);
  client.abort();
  if (state === 'running') {
    // The one that waits is let in.
    await until(() => held() === 2);
    letGo();
  }
  // There is room for one to wait again.
  const third = server.ask('{ ok }');
  letGo();
  expect((await third).body.data).toEqual({ ok: 'yes' });
  await Promise.all([first, second]);
});

test.each([
  ['a question for what is long', (server: Serving) => server.ask('{ ...on Query { long } }')],
  [
    'one for what is long within its answer',
    (server: Serving) => server.ask('{ whole { ...Part } } fragment Part on Whole { part { within } }'),
  ],
  ['a file or a page made of the graph', (server: Serving) => server.fetch('/held')],
])('%s has a place apart, and never keeps short ones waiting', async (_what, ask) => {
  expect([isLong('long'), isLong('short'), isLong('planWithinBudget')]).toEqual([true, false, false]);
  expect(Resolvers).toBeDefined();
  const { server, held, letGo } = await serveHeld({ MAX_LONG_REQUESTS: '1', MAX_QUEUED_LONG_REQUESTS: '0' });
  const first = ask(server);
  await until(() => held() === 1);
  const refused = await server.ask('query Q { ok ...More } fragment More on Query { long }');
  expect(refused).toMatchObject({ status: 503 });
  expect(codesOf(refused)).toEqual(['SERVER_BUSY']);
  expect(refused.headers.get('retry-after')).toBe('1');
  expect((await server.fetch('/held')).status).toBe(503);
  expect((await server.ask('{ ok }')).body.data).toEqual({ ok: 'yes' });
  expect((await server.ask('{ whole { part { __typename } } }')).status).toBe(200);
  letGo();
  expect((await first).status).toBe(200);
});

test('what is refused is one line in the log, with its code', async () => {
  const { server, held, letGo } = await serveHeld({});
  const first = server.ask('{ short }');
  await until(() => held() === 1);
  await server.ask('{ ok }').then(() => letGo());
  await first;
  const lines = await server.logged();
  expect(lines.filter(({ status }) => status === 503)).toEqual([
    expect.objectContaining({ msg: 'request', path: '/graphql', errorCodes: ['SERVER_BUSY'] }),
  ]);
  expect(lines).toHaveLength(2);
});
