import neo4j, { type Driver } from 'neo4j-driver';
import { StartError } from '../errors';

/** Where a database is and how to enter it. */
export interface DatabaseAddress {
  /** `bolt://`, `neo4j://` (routing), or with TLS `bolt+s://`, `neo4j+s://`, `…+ssc://`. */
  uri: string;
  username: string;
  password: string;
  /** The database's name on that server. */
  database: string;
}

/**
 * Two bounds that together keep a failing start under ten seconds: the first for reaching the host, the second for the
 * whole way to a usable connection, which is the one that ends a server that accepts and then says nothing.
 */
const CONNECT_TIMEOUT_MS = 5_000;
export const ACQUIRE_TIMEOUT_MS = 8_000;

/** Reads take milliseconds, so more connections than this only queue in the database instead of here. */
const MOST_CONNECTIONS = 50;

/** Firewalls and Aura drop idle connections without a word; one that rested this long is tried before it is used. */
const TRIED_AFTER_MS = 60_000;

/**
 * Opens the driver; whether there is a database shows when it is first used.
 *
 * Integers stay the driver's own (lossless) ones: Graph turns them into numbers, and @neo4j/graphql, which reads the
 * records itself, is built and tested on them.
 *
 * @throws StartError when the address is none
 */
export function openDriver({ uri, username, password }: DatabaseAddress): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(username, password), {
      connectionTimeout: CONNECT_TIMEOUT_MS,
      connectionAcquisitionTimeout: ACQUIRE_TIMEOUT_MS,
      maxConnectionPoolSize: MOST_CONNECTIONS,
      connectionLivenessCheckTimeout: TRIED_AFTER_MS,
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartError(`NEO4J_URI ${uri} is not an address the driver understands: ${reason}.`, { cause: error });
  }
}

/** The server's name and version: `Neo4j/5.26.30`. A statement, since only a statement meets a database that is not there. */
export async function serverAgent(driver: Pick<Driver, 'session'>, database: string): Promise<string> {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  try {
    const { summary } = await session.run('RETURN 1 AS one');
    return summary.server.agent ?? 'unknown';
  } finally {
    await session.close();
  }
}
