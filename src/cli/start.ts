import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { isLoaded, loadSeed, readSeed } from '../../seed/load';
import type { Config } from '../config';
import { type Connection, connect, type DatabaseAddress } from '../database/connect';
import { startEmbeddedDatabase } from '../database/embedded';
import type { Graph } from '../database/graph';
import { exclusively } from '../database/lock';
import { isMigrated, type Migration, migrate, readMigrations } from '../database/migrate';
import { PROJECT_ROOT } from '../project-root';
import { buildSchema } from '../schema';
import { addressOf } from '../server/address';
import { createServer } from '../server/server';
import type { Opened } from './opened';
import { listenError, requireListenable } from './port';
import type { Steps } from './steps';

/** A server that answers. */
export interface Started {
  /** Where GraphQL answers. */
  url: string;
  /** Settles when the embedded database has ended by itself; never for a database elsewhere. */
  databaseEnded: Promise<{ code: number | null }>;
}

/**
 * The way from a configuration to a server that answers: database, migrations, seed, API.
 *
 * @param opened collects what must be closed again; the caller closes it, after a failure as well
 * @throws StartError
 */
export async function start(config: Config, steps: Steps, log: Logger, opened: Opened): Promise<Started> {
  await requireListenable(config.HOST, config.PORT);
  const migrations = await readMigrations();

  const { connection, ended } = await steps.run('Database', (progress) => openDatabase(config, progress, opened));
  const { graph } = connection;

  await steps.run('Migrations', async (progress) => {
    const applied = await migrate(graph, migrations, progress);
    return { summary: applied.length === 0 ? 'nothing to do' : `${applied.length} applied` };
  });

  await steps.run('Data', async (progress) => ({ summary: await seedWhenChanged(graph, progress) }));

  const { url } = await steps.run('API', async () => {
    const app = await createServer({
      schema: await buildSchema(),
      graph,
      config,
      log,
      ready: readiness(graph, migrations),
    });
    await opened.add(() => app.close());
    await listen(app, config);
    const address = `${addressOf(app)}/graphql`;
    return { summary: address, url: address };
  });
  return { url, databaseEnded: ended };
}

/** What /ready tells of this graph: whether the database answers, and whether it has had these migrations. */
export function readiness(graph: Graph, migrations: Migration[]) {
  return async () => {
    try {
      return { database: true, migrated: await isMigrated(graph, migrations) };
    } catch {
      // Whatever the reason: a server whose database can't be asked is not ready.
      return { database: false, migrated: false };
    }
  };
}

async function openDatabase(
  config: Config,
  progress: (message: string) => void,
  opened: Opened,
): Promise<{ summary: string; connection: Connection; ended: Started['databaseEnded'] }> {
  const { address, place, ended } =
    config.NEO4J_URI === undefined
      ? await embeddedAddress(config, progress, opened)
      : givenAddress(config, config.NEO4J_URI);
  const connection = await connect(address, { timeoutMs: config.QUERY_TIMEOUT_MS });
  await opened.add(() => connection.close());
  return { summary: `Neo4j ${connection.serverVersion} ${place}`, connection, ended };
}

interface Place {
  address: DatabaseAddress;
  /** As a person says it. */
  place: string;
  ended: Started['databaseEnded'];
}

async function embeddedAddress(config: Config, progress: (message: string) => void, opened: Opened): Promise<Place> {
  const dataFolder = path.resolve(PROJECT_ROOT, config.DATA_FOLDER);
  const embedded = await startEmbeddedDatabase({
    dataFolder,
    port: config.EMBEDDED_BOLT_PORT,
    heapMegabytes: config.EMBEDDED_HEAP_MB,
    onProgress: progress,
  });
  await opened.add(() => embedded.stop());
  const { uri, username, password, exited } = embedded;
  return {
    // The community edition has this one database, whatever a server elsewhere calls its own.
    address: { uri, username, password, database: 'neo4j' },
    place: `embedded, in ${dataFolder}, at ${uri}`,
    ended: exited,
  };
}

function givenAddress({ NEO4J_USER, NEO4J_PASSWORD = '', NEO4J_DATABASE }: Config, uri: string): Place {
  return {
    address: { uri, username: NEO4J_USER, password: NEO4J_PASSWORD, database: NEO4J_DATABASE },
    place: `at ${uri}`,
    ended: new Promise(() => {}),
  };
}

/** Servers that start together seed one after the other, and all but the first find that there is nothing to do. */
async function seedWhenChanged(graph: Graph, progress: (message: string) => void): Promise<string> {
  const there = 'already there';
  progress('reading and checking the seed data');
  const seed = readSeed();
  // Most starts end here, without a lock or a write.
  if (await isLoaded((statement) => graph.read(statement), seed)) return there;
  return exclusively(
    graph,
    async (locked) => {
      if (await isLoaded((statement) => locked.run(statement), seed)) return there;
      const { nodes, relationships } = await loadSeed(graph, seed, progress);
      return `${nodes} nodes and ${relationships} relationships loaded`;
    },
    progress,
  );
}

async function listen(app: FastifyInstance, { HOST, PORT }: Config): Promise<void> {
  try {
    await app.listen({ host: HOST, port: PORT });
  } catch (error) {
    throw listenError(error, HOST, PORT);
  }
}
