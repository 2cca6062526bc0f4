import { once } from 'node:events';
import { createServer } from 'node:net';
import { StartError } from '../errors';

/**
 * Makes sure that the API can listen at an address, before the long part of a start. Someone can still take the port
 * meanwhile, so listening itself has to explain its failure as well: {@link listenError}.
 *
 * @throws StartError
 */
export async function requireListenable(host: string, port: number): Promise<void> {
  const probe = createServer();
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
export function listenError(error: unknown, host: string, port: number): unknown {
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
        {
          cause: error,
        },
      );
    default:
      return error;
  }
}
