import type { FastifyInstance } from 'fastify';

/** What must hold for this server to answer queries. */
export interface Readiness {
  database: boolean;
  migrated: boolean;
  /** The try to start the embedded database again that is under way. */
  restart?: { try: number; of: number } | undefined;
}

/** `/health`: the process lives. `/ready`: it can answer queries, or what is missing. */
export function addHealthRoutes(app: FastifyInstance, ready: () => Promise<Readiness>): void {
  app.get('/health', async () => ({ alive: true }));

  app.get('/ready', async (_request, reply) => {
    const { database, migrated, restart } = await ready();
    const isReady = database && migrated;
    return reply.code(isReady ? 200 : 503).send({ ready: isReady, database, migrated, restart });
  });
}
