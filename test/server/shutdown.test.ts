import { once } from 'node:events';
import net from 'node:net';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Serving, serve } from './serving';

/** A server with a field that answers when it is told to, or never. */
async function serveSlowly(settings: Record<string, string> = { SHUTDOWN_TIMEOUT_MS: '60000' }) {
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
  return {
    server,
    called,
    finish: (answer: string) => finish(answer),
    /** What cuts off those that are still there after the timeout. */
    cutOff: jest.spyOn(server.app.server, 'closeAllConnections'),
  };
}

function isOpen(server: Serving): Promise<boolean> {
  return fetch(`${server.url}/health`).then(
    () => true,
    () => false,
  );
}

test('a request under way gets its answer while the server closes, and nobody else gets in', async () => {
  const { server, called, finish, cutOff } = await serveSlowly();
  const asked = server.ask('{ slow }');
  await called;
  let closed = false;
  const closing = server.close().then(() => {
    closed = true;
  });
  while (await isOpen(server));
  expect(closed).toBe(false);

  finish('at last');
  const answer = await asked;
  expect(answer).toMatchObject({ status: 200, body: { data: { slow: 'at last' } } });
  await closing;
  // The client would have kept this connection for long.
  expect(cutOff).not.toHaveBeenCalled();
});

test('what is not finished within SHUTDOWN_TIMEOUT_MS is cut off', async () => {
  const { server, called, cutOff } = await serveSlowly({ SHUTDOWN_TIMEOUT_MS: '300' });
  const asked = server.ask('{ slow }');
  const failed = expect(asked).rejects.toThrow();
  await called;
  const timers = jest.spyOn(global, 'setTimeout');
  const start = performance.now();
  await server.close();
  await failed;
  expect(performance.now() - start).toBeGreaterThanOrEqual(290);
  expect(timers).toHaveBeenCalledWith(expect.any(Function), 300);
  timers.mockRestore();
  expect(cutOff).toHaveBeenCalledTimes(1);
});

test.each([
  ['that has asked nothing yet', async () => {}],
  [
    'that has had its answer',
    async (socket: net.Socket) => {
      socket.write('GET /health HTTP/1.1\r\nhost: x\r\n\r\n');
      await once(socket, 'data');
    },
  ],
])('a connection %s is closed at once', async (_which, use) => {
  const { server, cutOff } = await serveSlowly();
  const { socket } = await connect(server);
  await use(socket);
  await server.close();
  expect(cutOff).not.toHaveBeenCalled();
  socket.destroy();
});

test('a request that has begun to come is answered too, as the last of its connection', async () => {
  const { server } = await serveSlowly();
  const { socket, peer } = await connect(server);
  socket.write('GET /health HTTP/1.1\r\n');
  while (peer.bytesRead === 0) await nextTurn();
  const closing = server.close();
  while (await isOpen(server));
  socket.write('host: x\r\n\r\n');
  let text = '';
  for await (const chunk of socket) text += chunk;
  expect(text).toMatch(/^HTTP\/1\.1 200 .*^connection: close.*\{"alive":true\}$/ims);
  await closing;
});

/** A connection once the server has it, which sees it as `peer`. */
async function connect(server: Serving): Promise<{ socket: net.Socket; peer: net.Socket }> {
  const accepted = once(server.app.server, 'connection');
  const socket = net.connect(Number(new URL(server.url).port), '127.0.0.1');
  await once(socket, 'connect');
  const [peer] = await accepted;
  return { socket, peer };
}
