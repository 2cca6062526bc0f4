import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadSeed, readSeed } from '../seed/load';
import { connect } from '../src/database/connect';
import { startEmbeddedDatabase } from '../src/database/embedded';
import { migrate, readMigrations } from '../src/database/migrate';
import { publishDatabase } from './environment';

declare global {
  /** Ends what the global setup began. */
  var stopSharedDatabase: () => Promise<void>;
}

const silent = () => undefined;

/** A database that lives for minutes does not win back the time that Java takes to optimize it. */
const JAVA_OPTIONS = '-XX:TieredStopAtLevel=1';

/** One embedded Neo4j for the whole run, migrated and seeded. A run that is killed takes it along: its input ends. */
export default async function globalSetup(): Promise<void> {
  // Those that tests start inherit it.
  process.env.JDK_JAVA_OPTIONS = JAVA_OPTIONS;
  const dataFolder = await mkdtemp(path.join(tmpdir(), 'graph-test-'));
  const embedded = await startEmbeddedDatabase({ dataFolder, onProgress: silent });
  globalThis.stopSharedDatabase = async () => {
    await embedded.stop();
    await rm(dataFolder, { recursive: true });
  };
  try {
    const address = { uri: embedded.uri, username: embedded.username, password: embedded.password, database: 'neo4j' };
    const { graph, close } = await connect(address, { timeoutMs: 60_000 });
    await migrate(graph, await readMigrations(), silent);
    await loadSeed(graph, readSeed(), silent);
    await close();
    publishDatabase(address);
  } catch (error) {
    // Jest runs no teardown after a setup that failed.
    await globalThis.stopSharedDatabase();
    throw error;
  }
}
