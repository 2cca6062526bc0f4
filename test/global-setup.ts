import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadSeed, readSeed } from '../seed/load';
import { connect } from '../src/database/connect';
import { startEmbeddedDatabase } from '../src/database/embedded';
import { migrate, readMigrations } from '../src/database/migrate';
import { serveApi } from './api';
import { PATIENCE_MS, share } from './environment';

declare global {
  /** Ends what the global setup began. */
  var stopShared: () => Promise<void>;
}

const silent = () => undefined;

/** Room for the code of all that tests ask, which Java would else throw out and compile anew. */
const JAVA_OPTIONS = '-XX:ReservedCodeCacheSize=400m';

/** Room for what the files of a run ask of it at once, beside the plans that it keeps. */
const HEAP_MEGABYTES = 2_048;

/** Analyses of one file are no matter of another's: none waits in vain, and none is forgotten for another's sake. */
const ANALYSES_OF_ALL = { MAX_QUEUED_ANALYSES: 1_000, MAX_KEPT_ANALYSES: 1_000 };

/**
 * One embedded Neo4j for the whole run, migrated and seeded, and one API on it, served by this process. A run that is
 * killed takes both along: the database ends with its input.
 */
export default async function globalSetup(): Promise<void> {
  // Those that tests start inherit it.
  process.env.JDK_JAVA_OPTIONS = JAVA_OPTIONS;
  const stops: (() => Promise<unknown>)[] = [];
  globalThis.stopShared = async () => {
    for (const stop of stops.reverse()) await stop();
  };
  try {
    const folder = await mkdtemp(path.join(tmpdir(), 'graph-test-'));
    stops.push(() => rm(folder, { recursive: true }));
    const embedded = await startEmbeddedDatabase({
      dataFolder: path.join(folder, 'database'),
      heapMegabytes: HEAP_MEGABYTES,
      onProgress: silent,
    });
    stops.push(() => embedded.stop());
    const { uri, username, password } = embedded;
    const database = { uri, username, password, database: 'neo4j' };
    const { graph, close } = await connect(database, { timeoutMs: PATIENCE_MS });
    stops.push(close);
    await migrate(graph, await readMigrations(), silent);
    await loadSeed(graph, readSeed(), silent);
    const { app, origin } = await serveApi(graph, ANALYSES_OF_ALL);
    stops.push(() => app.close());
    share({ folder, database, url: `${origin}/graphql` });
  } catch (error) {
    // Jest runs no teardown after a setup that failed.
    await globalThis.stopShared();
    throw error;
  }
}
