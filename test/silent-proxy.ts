import { once } from 'node:events';
import net, { type AddressInfo } from 'node:net';
import type { DatabaseAddress } from '../src/database/driver';

/** A database behind a proxy that can fall silent: what it is sent arrives, what it answers does not, and nothing is closed. */
export interface SilentProxy {
  address: DatabaseAddress;
  /** From now on no answer comes through. */
  fallSilent(): void;
  close(): Promise<void>;
}

export async function proxyTo(database: DatabaseAddress): Promise<SilentProxy> {
  const { hostname, port } = new URL(database.uri);
  const sockets = new Set<net.Socket>();
  let isSilent = false;
  const server = net.createServer((client) => {
    const upstream = net.connect(Number(port), hostname);
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => {});
    }
    client.pipe(upstream);
    upstream.on('data', (bytes) => {
      if (!isSilent) client.write(bytes);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: { ...database, uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}` },
    fallSilent() {
      isSilent = true;
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      const closed = once(server, 'close');
      server.close();
      await closed;
    },
  };
}
