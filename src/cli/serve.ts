import path from 'node:path';
import type { Logger } from 'pino';
import { isLoaded, loadSeed, readSeed } from '../../seed/load';
import type { Config } from '../config';
import { type Connection, connect } from '../database/connect';
import type { DatabaseAddress } from '../database/driver';
import { keepEmbeddedDatabase, type Restart } from '../database/embedded/keep';
import type { Graph } from '../database/graph';
import { exclusively } from '../database/lock';
import { isMigrated, type Migration, migrate, readMigrations } from '../database/migrate';
import { atMost } from '../database/waiting';
import { readRetiredIds } from '../facts/retired-ids';
import { PROJECT_ROOT } from '../project-root';
import { buildSchema } from '../schema';
import { addressOf, createServer, type Server } from '../server/server';
import { documentedQueries } from './documented-queries';
import { listen, requireListenable } from './listen';
import { summaryOf } from './load-summary';
import type { Resources } from './resources';
import { type Progress, say, step } from './terminal';

/** How much later the start may be for the sake of the first answers. */
const WARM_UP_MS = 5_000;

/** A server that answers. */
export interface Started {
  /** Where GraphQL answers. */
  url: string;
  /** Settles when the embedded database has ended by itself once too often; never for a database elsewhere. */
  databaseEnded: Promise<{ code: number | null }>;
}

/**
 * The way from a configuration to a server that answers: database, migrations, seed, warm-up, API.
 *
 * @param resources collects what must be closed again; the caller closes it, after a failure as well
 * @throws StartError
 */
export async function serve(config: Config, log: Logger, resources: Resources): Promise<Started> {
  await requireListenable(config.HOST, config.PORT);
  const migrations = await readMigrations();

  let schema: ReturnType<typeof buildSchema> | undefined;
  const makeSchema = () => {
    schema ??= buildSchema();
    // Whoever waits for it is told.
    schema.catch(() => {});
    return schema;
  };
  const { connection, ended, restart } = await step('Database', (progress) =>
    openDatabase(config, log, progress, resources, makeSchema),
  );
  const { graph } = connection;

  await step('Migrations', async (progress) => {
    const applied = await migrate(graph, migrations, progress);
    return { summary: applied.length === 0 ? 'nothing to do' : `${applied.length} applied` };
  });

  await step('Data', async (progress) => ({ summary: await seedWhenChanged(graph, progress) }));

  const { app, warmUp, forget } = await createServer({
    schema: await makeSchema(),
    graph,
    config,
    log,
    ready: readiness(graph, migrations, restart),
    retired: await readRetiredIds(graph),
  });
  await resources.add(() => app.close());
  if (config.WARM_UP) await step('Warm-up', () => beginWarmUp(warmUp));

  const { url } = await step('API', async () => {
    connection.watch({
      silenceMs: config.DATABASE_SILENCE_MS,
      onLost(reason) {
        forget();
        log.warn({ err: reason }, 'the database does not answer');
      },
      onBack: () => log.info('the database answers again'),
    });
    await listen(app, config);
    const address = `${addressOf(app)}/graphql`;
    return { summary: address, url: address };
  });
  return { url, databaseEnded: ended };
}

/** Asks what the documents ask for as long as a start may take, and the rest while the server is not asked itself. */
async function beginWarmUp(warmUp: Server['warmUp']): Promise<{ summary: string }> {
  const queries = await documentedQueries();
  const { answered, done, goOnInBackground } = warmUp(queries);
  await atMost(WARM_UP_MS, done);
  goOnInBackground();
  const rest = answered() < queries.length ? ', the others in the background' : '';
  return { summary: `${answered()} of ${queries.length} documented queries asked${rest}` };
}

/** What /ready tells of this graph: whether the database answers, and whether it has had these migrations. */
export function readiness(graph: Graph, migrations: Migration[], restart: Place['restart'] = () => undefined) {
  return async () => {
    try {
      return { database: true, migrated: await isMigrated(graph, migrations) };
    } catch {
      // Whatever the reason: a server whose database can't be asked is not ready.
      return { database: false, migrated: false, restart: restart() };
    }
  };
}

async function openDatabase(
  config: Config,
  log: Logger,
  progress: Progress,
  resources: Resources,
  meanwhile: () => void,
): Promise<{ summary: string; connection: Connection } & Pick<Place, 'ended' | 'restart'>> {
  const { address, place, ...embedded } =
    config.NEO4J_URI === undefined
      ? await embeddedAddress(config, log, progress, resources, meanwhile)
      : givenAddress(config, config.NEO4J_URI);
  const connection = await connect(address, { timeoutMs: config.QUERY_TIMEOUT_MS });
  await resources.add(() => connection.close());
  return { summary: `Neo4j ${connection.serverVersion} ${place}`, connection, ...embedded };
}

interface Place {
  address: DatabaseAddress;
  /** As a person says it. */
  place: string;
  ended: Started['databaseEnded'];
  /** The try to start it again that is under way. */
  restart: () => Restart | undefined;
}

/** @param meanwhile done while Java starts */
async function embeddedAddress(
  config: Config,
  log: Logger,
  progress: Progress,
  resources: Resources,
  meanwhile: () => void,
): Promise<Place> {
  const dataFolder = path.resolve(PROJECT_ROOT, config.DATA_FOLDER);
  const embedded = await keepEmbeddedDatabase(
    {
      dataFolder,
      port: config.EMBEDDED_BOLT_PORT,
      heapMegabytes: config.EMBEDDED_HEAP_MB,
      onProgress: progress,
      onLaunch: meanwhile,
    },
    {
      restarts: config.EMBEDDED_RESTARTS,
      onRestart(message) {
        say(message);
        log.warn(message);
      },
    },
  );
  await resources.add(() => embedded.stop());
  const { uri, username, password, givenUp, restart } = embedded;
  return {
    // The community edition has this one database, whatever a server elsewhere calls its own.
    address: { uri, username, password, database: 'neo4j' },
    place: `embedded, in ${dataFolder}, at ${uri}`,
    ended: givenUp,
    restart,
  };
}

function givenAddress({ NEO4J_USER, NEO4J_PASSWORD = '', NEO4J_DATABASE }: Config, uri: string): Place {
  return {
    address: { uri, username: NEO4J_USER, password: NEO4J_PASSWORD, database: NEO4J_DATABASE },
    place: `at ${uri}`,
    ended: new Promise(() => {}),
    restart: () => undefined,
  };
}

/** Servers that start together seed one after the other, and all but the first find that there is nothing to do. */
async function seedWhenChanged(graph: Graph, progress: Progress): Promise<string> {
  const there = 'already there';
  progress('reading and checking the seed data');
  const seed = readSeed();
  // Most starts end here, without a lock or a write.
  if (await isLoaded((statement) => graph.read(statement), seed)) return there;
  return exclusively(
    graph,
    async (locked) => {
      if (await isLoaded((statement) => locked.run(statement), seed)) return there;
      return summaryOf(await loadSeed(graph, seed, progress));
    },
    progress,
  );
}
