import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { createServer, type Server } from '../src/server/server';

/** A server on a free port of the loopback address. */
export interface Listening extends Server {
  origin: string;
  /** What it has logged, the oldest first. */
  log: Record<string, unknown>[];
}

export async function listen(
  parts: Omit<Parameters<typeof createServer>[0], 'log'>,
  { level = 'info', routes = () => {} }: { level?: 'info' | 'debug'; routes?: (app: FastifyInstance) => void } = {},
): Promise<Listening> {
  const log: Record<string, unknown>[] = [];
  const sink = new Writable({
    write(line, _encoding, done) {
      log.push(JSON.parse(String(line)));
      done();
    },
  });
  const { app, ...server } = await createServer({ ...parts, log: pino({ level }, sink) });
  routes(app);
  // Else it may close a connection that has rested just as a busy client uses it again, for want of a moment to see that.
  app.server.keepAliveTimeout = 0;
  await app.listen({ host: '127.0.0.1', port: 0 });
  return { app, ...server, origin: `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`, log };
}
