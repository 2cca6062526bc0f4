import type { Driver } from 'neo4j-driver';

/** Where sessions come from: the driver, or one that is watched. */
export interface Sessions extends Pick<Driver, 'session'> {
  /** Aborted once the database is known not to answer, with the error to tell. */
  readonly lost?: AbortSignal;
  /** Told of a statement that failed as if the database were gone. */
  doubt?(): void;
}
