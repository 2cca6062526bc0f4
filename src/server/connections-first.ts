import type { FastifyInstance } from 'fastify';

/** How long requests wait at most for connections to be taken up, in milliseconds. */
const MOST_MS = 300;

/**
 * While clients connect, has requests wait until all of them are taken up, or for {@link MOST_MS}. Node takes up one
 * connection in a turn of its event loop, and in the same turn begins whatever else has come; where those who are connected
 * keep it busy, a turn is long, and of a crowd that comes at once the last would not be heard for many seconds. Turns in
 * which no request begins are short.
 */
export function takeConnectionsFirst(app: FastifyInstance): void {
  let [isTaking, hasTaken, begun] = [false, false, 0];
  const waiting: (() => void)[] = [];

  function turn(): void {
    if (hasTaken && performance.now() - begun < MOST_MS) {
      hasTaken = false;
      setImmediate(turn);
      return;
    }
    isTaking = false;
    for (const goOn of waiting.splice(0)) goOn();
  }

  app.server.on('connection', () => {
    hasTaken = true;
    if (isTaking) return;
    [isTaking, begun] = [true, performance.now()];
    setImmediate(turn);
  });
  app.addHook('onRequest', (_request, _reply, done) => {
    if (isTaking) waiting.push(done);
    else done();
  });
}
