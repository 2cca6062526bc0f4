import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/**
 * Makes `close()` end soon: the requests under way finish, each as the last of its connection, and what is still there after
 * the timeout is cut off. Fastify alone would wait for as long as a client keeps its connection.
 */
export function drainOnClose(app: FastifyInstance, timeoutMs: number): void {
  const sockets = new Set<Socket>();
  app.server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });

  let cutOff: NodeJS.Timeout | undefined;
  app.addHook('preClose', async () => {
    cutOff = setTimeout(() => app.server.closeAllConnections(), timeoutMs);
    // Browsers open connections ahead of need. Node closes those that are idle after a request, not those before their first.
    for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy();
  });
  app.addHook('onSend', async (_request, reply) => {
    if (cutOff) reply.header('connection', 'close');
  });
  app.addHook('onClose', async () => clearTimeout(cutOff));
}
