import { once } from 'node:events';
import net from 'node:net';
import { type Serving, serve } from './serving';

/** A server with a field that answers when it is told to, or never. */
async function serveSlowly(settings: Record<string, string> = {}) {
  let arrived = () => {};
  let finish = (_answer: string) => {};
  const called = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  const server = await serve({
    typeDefs: 'type Query { slow: String ok: String }',
    resolvers: {
      Query: {
        ok: () => 'yes',
        slow: () =>
          new Promise((resolve) => {
            finish = resolve;
            arrived();
          }),
      },
    },
    settings,
  });
  return { server, called, finish: (answer: string) => finish(answer) };
}

function isOpen(server: Serving): Promise<boolean> {
  return fetch(`${server.url}/health`).then(
    () => true,
    () => false,
  );
}

test('a request under way gets its answer while the server closes, and nobody else gets in', async () => {
  const { server, called, finish } = await serveSlowly();
  const asked = server.ask('{ slow }');
  await called;
  let closed = false;
  const closing = server.close().then(() => {
    closed = true;
  });
  await pause(100);
  expect(await isOpen(server)).toBe(false);
  expect(closed).toBe(false);

  finish('at last');
  const answer = await asked;
  expect(answer).toMatchObject({ status: 200, body: { data: { slow: 'at last' } } });
  const start = performance.now();
  await closing;
  // The client would have kept this connection for long.
  expect(performance.now() - start).toBeLessThan(4_000);
});

test('what is not finished within SHUTDOWN_TIMEOUT_MS is cut off', async () => {
  const { server, called } = await serveSlowly({ SHUTDOWN_TIMEOUT_MS: '300' });
  const asked = server.ask('{ slow }');
  const failed = expect(asked).rejects.toThrow();
  await called;
  const start = performance.now();
  await server.close();
  await failed;
  expect(performance.now() - start).toBeGreaterThanOrEqual(290);
  expect(performance.now() - start).toBeLessThan(4_000);
});

test.each([
  ['that has asked nothing yet', () => {}],
  ['that has had its answer', (socket: net.Socket) => socket.write('GET /health HTTP/1.1\r\nhost: x\r\n\r\n')],
])('a connection %s is closed at once', async (_which, use) => {
  const { server } = await serveSlowly();
  const socket = await connect(server);
  use(socket);
  await pause(50);
  const start = performance.now();
  await server.close();
  expect(performance.now() - start).toBeLessThan(4_000);
  socket.destroy();
});

test('a request that has begun to come is answered too, as the last of its connection', async () => {
  const { server } = await serveSlowly();
  const socket = await connect(server);
  socket.write('GET /health HTTP/1.1\r\n');
  await pause(50);
  const closing = server.close();
  await pause(50);
  socket.write('host: x\r\n\r\n');
  let text = '';
  for await (const chunk of socket) text += chunk;
  expect(text).toMatch(/^HTTP\/1\.1 200 .*^connection: close.*\{"alive":true\}$/ims);
  await closing;
});

async function connect(server: Serving): Promise<net.Socket> {
  const socket = net.connect(Number(new URL(server.url).port), '127.0.0.1');
  await once(socket, 'connect');
  return socket;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
