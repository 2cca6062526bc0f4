import type { DatabaseAddress } from '../src/database/driver';
import { seededStore } from './environment';
import { openWorld, type World } from './harness';
import { type SeededDatabase, startSeeded } from './seeded-database';

/** A database of a test file's own, migrated and seeded, in which nobody else writes. */
export function useOwnDatabase(): { world(): World; address(): DatabaseAddress } {
  let database: SeededDatabase | undefined;
  let world: World | undefined;

  beforeAll(async () => {
    database = await startSeeded(seededStore());
    world = openWorld(database.address);
  });

  afterAll(async () => {
    await world?.close();
    await database?.stop();
  });

  return { world: () => world as World, address: () => (database as SeededDatabase).address };
}
