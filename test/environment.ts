import type { DatabaseAddress } from '../src/database/connect';

/** How the seeded database of a test run goes from the global setup to the workers. */
const NAME = 'TEST_DATABASE';

export function publishDatabase(address: DatabaseAddress): void {
  process.env[NAME] = JSON.stringify(address);
}

/** The database of this test run: migrated and seeded; tests add to it under ids of their own. */
export function sharedDatabase(): DatabaseAddress {
  return JSON.parse(process.env[NAME] ?? 'null') as DatabaseAddress;
}
