import { randomUUID } from 'node:crypto';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Config } from '../config';
import type { Graph } from '../database/graph';
import { Projections } from '../database/projections';
import { addExportRoutes } from '../export/export.route';
import { addNetworkExportRoutes } from '../export/network/network.route';
import { addGraphqlRoute } from './graphql.route';
import { addHealthRoutes, type Readiness } from './health.route';
import { answerErrors, answerUnreadableAddress, answerUnreadableRequest } from './http-errors';
import { logWhenOver } from './request-log';
import { addResponseHeaders } from './response-headers';
import { drainOnClose } from './shutdown';

/** After how long a network held in the database's memory is made anew, however much it is used. */
const PROJECTION_LIFETIME_MS = 60 * 60_000;

/** How long a client may take to send its request, so that slow ones can't hold connections for ever. */
const REQUEST_TIMEOUT_MS = 30_000;

/**
 * The HTTP server, not yet listening. Its `close()` lets the requests under way finish within SHUTDOWN_TIMEOUT_MS, cuts off
 * those that don't, and then stops the GraphQL engine; the graph stays the caller's to close.
 */
export async function createServer({
  schema,
  graph,
  config,
  log,
  ready,
}: {
  schema: GraphQLSchema;
  graph: Graph;
  config: Config;
  log: FastifyBaseLogger;
  ready: () => Promise<Readiness>;
}): Promise<FastifyInstance> {
  const app = Fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    genReqId: () => randomUUID(),
    bodyLimit: config.MAX_BODY_BYTES,
    requestTimeout: REQUEST_TIMEOUT_MS,
    // A request that comes on an open connection while the server closes is still answered, as the connection's last.
    return503OnClosing: false,
    frameworkErrors: answerUnreadableAddress,
    clientErrorHandler: answerUnreadableRequest,
  });
  app.removeContentTypeParser('text/plain');

  app.addHook('onRequest', async (request, reply) => logWhenOver(request, reply));
  await addResponseHeaders(app, config);
  drainOnClose(app, config.SHUTDOWN_TIMEOUT_MS);
  answerErrors(app, config);
  addHealthRoutes(app, ready);
  addExportRoutes(app, graph);
  addNetworkExportRoutes(app, graph);
  const projections = new Projections(graph, {
    projections: config.MAX_PROJECTIONS,
    bytes: config.PROJECTION_MEMORY_MB * 1_048_576,
    idleMs: config.PROJECTION_IDLE_MS,
    lifetimeMs: PROJECTION_LIFETIME_MS,
  });
  app.addHook('onClose', () => projections.close());
  await addGraphqlRoute(app, { schema, graph, projections, config });
  return app;
}
