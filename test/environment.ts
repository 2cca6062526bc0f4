import type { DatabaseAddress } from '../src/database/driver';

/** A statement may take this long on a machine that is busy with other tests. */
export const PATIENCE_MS = 600_000;

/** What the tests of a run share: a database, migrated and seeded, to which they add under ids of their own, and an API on it. */
interface Shared {
  /** For what files leave to one another; it is gone after the run. */
  folder: string;
  /** A store, migrated and seeded, to copy. */
  seededStore: string;
  database: DatabaseAddress;
  /** Where GraphQL answers. */
  url: string;
  /** Where GraphQL answers for the seed and nothing else: no test is told the address of that database. */
  seedUrl: string;
}

/** How it goes from the global setup to the workers. */
const NAME = 'SHARED_BY_TESTS';

export function share(shared: Shared): void {
  process.env[NAME] = JSON.stringify(shared);
}

const shared = (): Shared => JSON.parse(process.env[NAME] ?? '{}');

export const sharedFolder = () => shared().folder;
export const seededStore = () => shared().seededStore;
export const sharedDatabase = () => shared().database;
export const sharedUrl = () => shared().url;
export const seedUrl = () => shared().seedUrl;
