import { once } from 'node:events';
import { Agent, get } from 'node:http';
import { connect } from 'node:net';
import { type Serving, serve } from './serving';

const CONNECTED = 20;
const NEW = 200;

let server: Serving;
beforeAll(async () => {
  server = await serve();
});
afterAll(() => server.close());

test('a crowd that connects at once is taken up before those who are connected are answered again and again', async () => {
  const agent = new Agent({ keepAlive: true });
  let [answered, isOver] = [0, false];
  const ask = () =>
    new Promise<void>((resolve, reject) => {
      get(`${server.url}/health`, { agent }, (answer) => answer.resume().once('end', resolve)).once('error', reject);
    });
  async function askOn() {
    for (; !isOver; answered += 1) await ask();
  }
  const connected = Array.from({ length: CONNECTED }, askOn);
  while (answered < 10 * CONNECTED) await ask();

  let taken = 0;
  const all = new Promise<void>((resolve) => {
    server.app.server.on('connection', () => {
      taken += 1;
      if (taken === NEW) resolve();
    });
  });
  const before = answered;
  const { port } = new URL(server.url);
  const sockets = Array.from({ length: NEW }, () => connect(Number(port), '127.0.0.1'));
  await Promise.all([all, ...sockets.map((socket) => once(socket, 'connect'))]);
  // It is 20 to 40; with one connection taken up in each turn that answers ten of them it is 2,000.
  expect(answered - before).toBeLessThan(5 * NEW);

  isOver = true;
  await Promise.all(connected);
  for (const socket of sockets) socket.destroy();
  agent.destroy();
});

test('a request on a new connection is answered while others connect without end', async () => {
  let isOver = false;
  const { port } = new URL(server.url);
  async function connectOn() {
    while (!isOver) {
      const socket = connect(Number(port), '127.0.0.1');
      await once(socket, 'connect');
      socket.destroy();
    }
  }
  const connecting = Array.from({ length: 20 }, connectOn);
  for (let asked = 0; asked < 3; asked += 1) {
    const { status } = await server.fetch('/health', { headers: { connection: 'close' } });
    expect(status).toBe(200);
  }
  isOver = true;
  await Promise.all(connecting);
});
