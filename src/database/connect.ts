import { Neo4jError } from 'neo4j-driver';
import { StartError } from '../errors';
import { ACQUIRE_TIMEOUT_MS, type DatabaseAddress, serverAgent } from './driver';
import { Graph } from './graph';
import { WatchedDriver, type Watching } from './watched-driver';

/** An open connection to a database that has answered. */
export interface Connection {
  graph: Graph;
  /** The server's version as it names it: `5.26.30`, `5.27-aura`, `2025.06.0`. */
  serverVersion: string;
  /** From now on asks it for signs of life: while it gives none, every statement fails at once with DATABASE_UNAVAILABLE. */
  watch(watching: Watching): void;
  close(): Promise<void>;
}

const OLDEST_MAJOR_VERSION = 5;

/**
 * Connects to a Neo4j and makes sure that it can serve: reachable, password and database right, version new enough.
 *
 * @param timeoutMs how long a statement may run, see {@link Graph}
 * @throws StartError with one sentence for each way it can fail, within ten seconds
 */
export async function connect(address: DatabaseAddress, { timeoutMs }: { timeoutMs: number }): Promise<Connection> {
  const driver = new WatchedDriver(address);
  try {
    const serverVersion = supportedVersion(await serverAgent(driver, address.database));
    const planned = new Set<string>();
    return {
      graph: new Graph(driver, { database: address.database, timeoutMs }, planned),
      serverVersion,
      watch({ onBack, ...watching }) {
        void driver.watch({
          ...watching,
          onBack() {
            // It may have been started again, and has then forgotten its plans.
            planned.clear();
            onBack();
          },
        });
      },
      close: () => driver.close(),
    };
  } catch (error) {
    await driver.close();
    throw explain(error, address);
  }
}

function supportedVersion(agent: string): string {
  const version = /^Neo4j\/(.+)$/.exec(agent)?.[1];
  if (version === undefined) {
    throw new StartError(
      `The server at NEO4J_URI calls itself "${agent}"; a Neo4j ${OLDEST_MAJOR_VERSION} or newer is needed.`,
    );
  }
  if (Number.parseInt(version, 10) < OLDEST_MAJOR_VERSION) {
    throw new StartError(
      `The database is Neo4j ${version}; ${OLDEST_MAJOR_VERSION} or newer is needed: upgrade it, point NEO4J_URI at another, ` +
        'or leave NEO4J_URI unset to use the embedded one.',
    );
  }
  return version;
}

const WAYS_ON = 'or leave NEO4J_URI unset to use the embedded database';

/** What each failure is known by (the driver's code, or a part of its message) and what to say about it. */
const EXPLANATIONS: { when: RegExp; say: (address: DatabaseAddress) => string }[] = [
  {
    when: /Security\.AuthenticationRateLimit/,
    say: ({ uri }) =>
      `The database at ${uri} refuses sign-ins for a while after too many wrong ones; check NEO4J_PASSWORD and start again in a minute.`,
  },
  {
    when: /Security\.CredentialsExpired/,
    say: ({ uri, username }) =>
      `The user "${username}" of the database at ${uri} must change the first password before anything else: ` +
      'run ALTER CURRENT USER SET PASSWORD there, then set NEO4J_PASSWORD to the new one.',
  },
  {
    when: /Security\.(Unauthorized|Forbidden|TokenExpired)/,
    say: ({ uri, username }) =>
      `The database at ${uri} does not accept the user "${username}" with this password; check NEO4J_USER and NEO4J_PASSWORD.`,
  },
  {
    when: /DatabaseNotFound/,
    say: ({ uri, database }) =>
      `The server at ${uri} has no database named "${database}"; set NEO4J_DATABASE to one that SHOW DATABASES lists.`,
  },
  {
    when: /DatabaseUnavailable/,
    say: ({ uri, database }) =>
      `The database "${database}" at ${uri} is there but not online; start it (START DATABASE) or see why in SHOW DATABASES.`,
  },
  {
    when: /responded HTTP/,
    say: ({ uri }) =>
      `What answers at ${uri} speaks HTTP, not Bolt; NEO4J_URI needs the Bolt port (7687 unless changed), not the browser's (7474).`,
  },
  {
    when: /Bolt protocol version|common Bolt/i,
    say: ({ uri }) =>
      `What answers at ${uri} is not a Neo4j this program can speak with; ${OLDEST_MAJOR_VERSION} or newer is needed.`,
  },
  {
    when: /certificate/i,
    say: ({ uri }) =>
      `The TLS certificate of ${uri} is not trusted; use a certificate of a known authority, give Node the authority's with ` +
      'NODE_EXTRA_CA_CERTS, or, where you trust the network, write +ssc for +s in NEO4J_URI.',
  },
  {
    when: /secure TLS connection|wrong version number|packet length too long/,
    say: ({ uri }) =>
      `The server at ${uri} does not speak TLS; write NEO4J_URI without +s or +ssc, or turn TLS on in the server.`,
  },
  {
    when: /ENOTFOUND|EAI_AGAIN/,
    say: ({ uri }) => `The host of ${uri} has no address; check the spelling of NEO4J_URI and the network, ${WAYS_ON}.`,
  },
  {
    when: /ECONNREFUSED/,
    say: ({ uri }) => `Nothing listens at ${uri}; start the database there, correct NEO4J_URI, ${WAYS_ON}.`,
  },
  {
    when: /closed by server|ECONNRESET/,
    say: ({ uri }) =>
      `What answers at ${uri} hangs up at once; if it wants TLS, write bolt+s:// or neo4j+s:// in NEO4J_URI, else check the port.`,
  },
  {
    when: /timed out|timeout|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH/i,
    say: ({ uri }) =>
      `The database at ${uri} does not answer within ${ACQUIRE_TIMEOUT_MS / 1000} seconds; check host, port and firewall, ${WAYS_ON}.`,
  },
];

function explain(error: unknown, address: DatabaseAddress): unknown {
  if (!(error instanceof Neo4jError)) return error;
  // The routing driver wraps what happened in a message about its table, so the causes are read as well.
  const story = [error.code, ...causesOf(error).map(messageOf)].join(' | ');
  const known = EXPLANATIONS.find(({ when }) => when.test(story));
  const message = known?.say(address) ?? `The database at ${address.uri} can't be used: ${error.message}`;
  return new StartError(message, { cause: error });
}

function causesOf(error: unknown): unknown[] {
  return error instanceof Error ? [error, ...causesOf(error.cause)] : [];
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
