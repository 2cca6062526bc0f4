import { randomUUID } from 'node:crypto';
import { maxHeaderSize } from 'node:http';
import type { AddressInfo } from 'node:net';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, type FastifyReply, LogController } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Config } from '../config';
import { DataStates } from '../database/data-state';
import { FactsMemory } from '../database/facts-memory';
import type { Graph } from '../database/graph';
import { Projections } from '../database/projections';
import { addAnalysisExportRoutes } from '../export/analysis/analysis.route';
import { addCoverageExportRoutes } from '../export/coverage/coverage.route';
import { addDictionaryRoute } from '../export/dictionary/dictionary.route';
import { addEntityTableRoutes } from '../export/entities/entities.route';
import { addLinkedRoutes } from '../export/linked/linked.route';
import { addNetworkExportRoutes } from '../export/network/network.route';
import type { RetiredIds } from '../facts/retired-ids';
import { contextOf } from '../graphql/context';
import { EntityStatements } from '../graphql/entity-statements';
import { storedFields } from '../graphql/stored-fields';
import type { Background } from '../jobs/background';
import { Jobs } from '../jobs/jobs';
import { MEGABYTE } from '../megabytes';
import { addressAt } from './address';
import { admitRequests } from './admission';
import { AnswerMemory } from './answer-memory';
import { addCompression } from './compression';
import { takeConnectionsFirst } from './connections-first';
import { makerOfAnswers } from './etag';
import { tagFiles } from './file-tags';
import { addGraphqlRoute } from './graphql.route';
import { addHealthRoutes, type Readiness } from './health.route';
import { answerErrors, answerUnreadableAddress, answerUnreadableRequest } from './http-errors';
import { addPageRoutes } from './pages.route';
import { limitRates } from './rate-limit';
import { logWhenOver, requestGraph } from './request';
import { addResponseHeaders } from './response-headers';
import { redirectRetiredIds } from './retired-ids';
import { drainOnClose } from './shutdown';
import { addWarmUp } from './warm-up';

/** After how long a network held in the database's memory is made anew, however much it is used. */
const PROJECTION_LIFETIME_MS = 60 * 60_000;

/** How long a client may take to send its request, so that slow ones can't hold connections for ever. */
const REQUEST_TIMEOUT_MS = 30_000;

/** How long a statement of the warm-up may take, most of which is planning. */
const WARM_UP_TIMEOUT_MS = 60_000;

/** The HTTP server, and the way to have it answer its first requests as fast as its later ones. */
export interface Server {
  app: FastifyInstance;
  warmUp: ReturnType<typeof addWarmUp>;
  /** Forgets what it remembers of the data: the database was gone, and may be another when it comes back. */
  forget(): void;
}

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
  retired,
}: {
  schema: GraphQLSchema;
  graph: Graph;
  config: Config;
  log: FastifyBaseLogger;
  ready: () => Promise<Readiness>;
  retired: RetiredIds;
}): Promise<Server> {
  const app = Fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    genReqId: () => randomUUID(),
    trustProxy: config.TRUSTED_PROXIES.length > 0 && config.TRUSTED_PROXIES,
    bodyLimit: config.MAX_BODY_BYTES,
    requestTimeout: REQUEST_TIMEOUT_MS,
    // Whether there is such an id, its route says, however long.
    routerOptions: { maxParamLength: maxHeaderSize },
    // A request that comes on an open connection while the server closes is still answered, as the connection's last.
    return503OnClosing: false,
    frameworkErrors: answerUnreadableAddress,
    clientErrorHandler: answerUnreadableRequest,
  });
  app.removeContentTypeParser('text/plain');

  app.addHook('onRequest', async (request, reply) => logWhenOver(request, reply));
  takeConnectionsFirst(app);
  await addResponseHeaders(app, config);
  await addCompression(app);
  await limitRates(app, config);
  const admission = admitRequests(app, config);
  drainOnClose(app, config.SHUTDOWN_TIMEOUT_MS);
  answerErrors(app, config);
  addHealthRoutes(app, ready);
  await addPageRoutes(app, config);
  const maker = makerOfAnswers(config, retired);
  const { data, facts, answers } = await rememberOf(graph, config, maker);
  tagFiles(app, data, maker);
  const graphFor = (reply: FastifyReply) => requestGraph(graph, data, facts, reply);
  redirectRetiredIds(app, retired);
  addCoverageExportRoutes(app, graphFor);
  addNetworkExportRoutes(app, graphFor);
  addLinkedRoutes(app, graphFor, config.PUBLIC_URL);
  const fields = storedFields();
  addEntityTableRoutes(app, graphFor, fields);
  const projections = projectionsOf(graph, config, {
    projections: config.MAX_PROJECTIONS,
    memory: 'PROJECTION_MEMORY_MB',
  });
  const background = openBackground(graph, config, log);
  addAnalysisExportRoutes(app, graphFor, background);
  addDictionaryRoute(app, graphFor, { background, fields });
  app.addHook('onClose', async () => {
    await background.jobs.close();
    await Promise.all([background.projections.close(), projections.close()]);
  });
  const statements = new EntityStatements({
    length: config.MAX_STATEMENT_LENGTH,
    plannedAtOnce: config.MAX_PLANNED_AT_ONCE,
  });
  await addGraphqlRoute(app, {
    schema,
    graphFor,
    projections,
    background,
    statements,
    admission,
    retired,
    answers,
    config,
  });
  const warmUp = addWarmUp(app, schema, (signal) =>
    contextOf(graph.within({ signal, timeoutMs: WARM_UP_TIMEOUT_MS }), projections, background, statements),
  );
  const forget = () => [data, facts, answers].forEach((one) => void one.forget());
  return { app, warmUp, forget };
}

/** What this process remembers of the data, and how it tells whether that is still right. */
async function rememberOf(graph: Graph, config: Config, maker: string) {
  const data = new DataStates(() => graph.state());
  // So that the first answer is of a known state. A database that does not answer is known to whoever asks for more.
  await data.now().catch(() => undefined);
  return {
    data,
    facts: new FactsMemory(config.FACTS_MEMORY_MB * MEGABYTE),
    answers: new AnswerMemory(data, maker, config.ANSWERS_MEMORY_MB * MEGABYTE),
  };
}

/** What outlasts a request has projections of its own, so that none waits for another's. */
function openBackground(graph: Graph, config: Config, log: FastifyBaseLogger): Background {
  return {
    graph,
    timeoutMs: config.ANALYSIS_TIMEOUT_MS,
    projections: projectionsOf(graph, config, { projections: config.MAX_ANALYSES, memory: 'ANALYSIS_MEMORY_MB' }),
    jobs: new Jobs(
      {
        running: config.MAX_ANALYSES,
        queued: config.MAX_QUEUED_ANALYSES,
        kept: config.MAX_KEPT_ANALYSES,
        keepMs: config.ANALYSIS_KEPT_MS,
      },
      (error) => log.error({ err: error }, 'a job failed'),
    ),
  };
}

function projectionsOf(
  graph: Graph,
  config: Config,
  { projections, memory }: { projections: number; memory: 'PROJECTION_MEMORY_MB' | 'ANALYSIS_MEMORY_MB' },
): Projections {
  return new Projections(graph, {
    projections,
    bytes: config[memory] * MEGABYTE,
    bytesSetting: memory,
    idleMs: config.PROJECTION_IDLE_MS,
    lifetimeMs: PROJECTION_LIFETIME_MS,
  });
}

/** The address of a listening server that works from this machine, also when it listens on all of the machine's. */
export function addressOf(app: FastifyInstance): string {
  const { address, port } = app.server.address() as AddressInfo;
  return addressAt(address, port);
}
