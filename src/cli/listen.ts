import { once } from 'node:events';
import { createServer as createSocketServer } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../config';
import { StartError } from '../errors';

/** Connections that may wait to be taken up. One that comes when there are more waits for its client's next try, 1 to 7 s. */
const MAX_WAITING_CONNECTIONS = 4_096;

/** Has the API listen where the settings say. @throws StartError where it can't */
export async function listen(app: FastifyInstance, { HOST, PORT }: Config): Promise<void> {
  try {
    await app.listen({ host: HOST, port: PORT, backlog: MAX_WAITING_CONNECTIONS });
  } catch (error) {
    throw listenError(error, HOST, PORT);
  }
}

/**
 * Makes sure that the API can listen at an address, before the long part of a start. Someone can still take the port
 * meanwhile, so listening itself has to explain its failure as well.
 *
 * @throws StartError
 */
export async function requireListenable(host: string, port: number): Promise<void> {
  const probe = createSocketServer();
  try {
    const listening = once(probe, 'listening');
    probe.listen(port, host);
    await listening;
  } catch (error) {
    throw listenError(error, host, port);
  }
  const closed = once(probe, 'close');
  probe.close();
  await closed;
}

/** Why listening failed, as the sentence for the terminal where the cause is a known one. */
function listenError(error: unknown, host: string, port: number): unknown {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EADDRINUSE':
      return new StartError(
        `Port ${port} on ${host} is in use; stop what listens there, or set PORT to a free one (PORT=0 takes any).`,
        { cause: error },
      );
    case 'EACCES':
      return new StartError(`Port ${port} needs rights that this user lacks; set PORT to one above 1023.`, {
        cause: error,
      });
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new StartError(
        `HOST ${host} is not an address of this machine; use 127.0.0.1, or 0.0.0.0 for all of them.`,
        { cause: error },
      );
    default:
      return error;
  }
}
