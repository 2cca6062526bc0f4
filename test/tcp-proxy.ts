import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import type { DatabaseAddress } from '../src/database/driver';

/** What stands between a program and a server, and can come between them. */
export interface Between {
  port: number;
  /** Breaks all connections off, and each that is made until {@link restore}. */
  cut(): void;
  /** Lets no byte through any more: connections that stand stay so and are dead for ever, those made get no word. */
  fallSilent(): void;
  /** Lets each piece through so many milliseconds late. */
  slow(ms: number): void;
  /** What is connected from now on is let through. */
  restore(): void;
  close(): Promise<void>;
}

/** How the pieces of a connection are let through. */
interface Way {
  isCut: boolean;
  isSilent: boolean;
  delayMs: number;
}

const OPEN: Way = { isCut: false, isSilent: false, delayMs: 0 };

/** Stands before a database, which is then to be found at `address`. */
export async function before(database: DatabaseAddress): Promise<Between & { address: DatabaseAddress }> {
  const { hostname, port } = new URL(database.uri);
  const proxy = await between(hostname, Number(port));
  return { ...proxy, address: { ...database, uri: `bolt://127.0.0.1:${proxy.port}` } };
}

async function between(host: string, port: number): Promise<Between> {
  const ways = new Map<Socket, Way>();
  let ofNew = OPEN;

  const keep = (socket: Socket, way: Way) => {
    ways.set(socket, way);
    socket.on('error', () => undefined).once('close', () => ways.delete(socket));
  };
  const server = createServer((client) => {
    keep(client, ofNew);
    if (ofNew.isCut) client.destroy();
    if (ofNew.isCut || ofNew.isSilent) return;
    const target = connect(port, host);
    keep(target, ofNew);
    pass(client, target);
    pass(target, client);
  });
  const pass = (from: Socket, to: Socket) => {
    from.on('data', async (bytes) => {
      const { isSilent, delayMs } = ways.get(from) ?? OPEN;
      if (delayMs > 0) await delay(delayMs, undefined, { ref: false });
      if (!isSilent && to.writable) to.write(bytes);
    });
    from.once('close', () => to.destroy());
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  const change = (way: Way) => {
    ofNew = way;
    for (const socket of ways.keys()) ways.set(socket, way);
  };
  const breakAll = () => {
    for (const socket of ways.keys()) socket.destroy();
  };
  return {
    port: (server.address() as AddressInfo).port,
    cut() {
      change({ ...OPEN, isCut: true });
      breakAll();
    },
    fallSilent: () => change({ ...OPEN, isSilent: true }),
    slow: (delayMs) => change({ ...OPEN, delayMs }),
    restore() {
      ofNew = OPEN;
    },
    close() {
      breakAll();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
