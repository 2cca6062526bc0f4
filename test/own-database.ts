import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadSeed, readSeed } from '../seed/load';
import type { DatabaseAddress } from '../src/database/driver';
import { type EmbeddedDatabase, startEmbeddedDatabase } from '../src/database/embedded';
import { migrate, readMigrations } from '../src/database/migrate';
import { openWorld, type World } from './harness';

const silent = () => undefined;

/** A database of a test file's own, migrated and seeded, in which nobody else writes. */
export function useOwnDatabase(): { world(): World; address(): DatabaseAddress } {
  let folder: string;
  let embedded: EmbeddedDatabase | undefined;
  let world: World | undefined;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'own-database-'));
    embedded = await startEmbeddedDatabase({ dataFolder: folder, onProgress: silent });
    world = openWorld(addressOf(embedded));
    await migrate(world.graph, await readMigrations(), silent);
    await loadSeed(world.graph, readSeed(), silent);
  });

  afterAll(async () => {
    await world?.close();
    await embedded?.stop();
    await rm(folder, { recursive: true });
  });

  return { world: () => world as World, address: () => addressOf(embedded as EmbeddedDatabase) };
}

function addressOf({ uri, username, password }: EmbeddedDatabase): DatabaseAddress {
  return { uri, username, password, database: 'neo4j' };
}
