import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';

/** The address of a listening server that works from this machine, also when it listens on all of the machine's. */
export function addressOf(app: FastifyInstance): string {
  const { address, port } = app.server.address() as AddressInfo;
  const host = address === '0.0.0.0' || address === '::' ? 'localhost' : address;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
