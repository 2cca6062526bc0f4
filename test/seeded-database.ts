import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadSeed, readSeed } from '../seed/load';
import { connect } from '../src/database/connect';
import type { DatabaseAddress } from '../src/database/driver';
import { type EmbeddedOptions, startEmbeddedDatabase } from '../src/database/embedded';
import type { Graph } from '../src/database/graph';
import { migrate, readMigrations } from '../src/database/migrate';
import { PATIENCE_MS } from './environment';

const silent = () => undefined;

/** A running database, migrated and seeded. */
export interface SeededDatabase {
  address: DatabaseAddress;
  stop(): Promise<void>;
}

/** Makes a store, migrated and seeded, of which {@link startSeeded} starts as many copies as a run needs. */
export const makeSeededStore = (dataFolder: string): Promise<void> => withSeed(dataFolder, async () => {});

/** Does work on a database that is migrated and seeded for it, in a folder of its own. */
export async function withSeed<Result>(dataFolder: string, work: (graph: Graph) => Promise<Result>): Promise<Result> {
  const { address, stop } = await start({ dataFolder });
  try {
    const { graph, close } = await connect(address, { timeoutMs: PATIENCE_MS });
    await migrate(graph, await readMigrations(), silent);
    await loadSeed(graph, readSeed(), silent);
    const result = await work(graph);
    await close();
    return result;
  } finally {
    await stop();
  }
}

/** Starts a database on a copy of a store, which goes when it stops. */
export async function startSeeded(store: string, options: { heapMegabytes?: number } = {}): Promise<SeededDatabase> {
  const dataFolder = await mkdtemp(path.join(tmpdir(), 'seeded-database-'));
  await cp(store, dataFolder, { recursive: true });
  const { address, stop } = await start({ ...options, dataFolder });
  return {
    address,
    async stop() {
      await stop();
      await rm(dataFolder, { recursive: true });
    },
  };
}

async function start(options: Omit<EmbeddedOptions, 'onProgress'>): Promise<SeededDatabase> {
  const { uri, username, password, stop } = await startEmbeddedDatabase({ ...options, onProgress: silent });
  return { address: { uri, username, password, database: 'neo4j' }, stop };
}
