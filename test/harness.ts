import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import neo4j from 'neo4j-driver';
import { pino } from 'pino';
import { readiness } from '../src/cli/start';
import { type Config, readConfig } from '../src/config';
import type { DatabaseAddress } from '../src/database/connect';
import { Graph } from '../src/database/graph';
import { readMigrations } from '../src/database/migrate';
import { buildSchema } from '../src/schema';
import { createServer } from '../src/server/server';
import { sharedDatabase } from './environment';

/** An answer of the API as a client gets it. */
export interface Answer {
  // Tests say by their expectations what the shape is.
  // biome-ignore lint/suspicious/noExplicitAny: see above
  data: any;
  errors?: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[];
  status: number;
}

/** A real server on the loopback address. */
export interface Api {
  /** Where GraphQL answers. */
  url: string;
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** What it has logged, the oldest first. */
  log: readonly Record<string, unknown>[];
}

/** The shared database as one test file uses it. */
export interface World {
  graph: Graph;
  /** Starts an API on the shared database. */
  startApi(settings?: Partial<Config>): Promise<Api>;
  /** How many statements `work` sent to the database, counted where they go over the wire. */
  statementsOf(work: () => Promise<unknown>): Promise<number>;
  /** Closes all that was started. */
  close(): Promise<void>;
}

/** A statement may take this long on a machine that is busy with other tests. */
const PATIENCE_MS = 60_000;

/** Made once for all servers of a test file: it takes seconds, and knows nothing of a database. */
let schema: ReturnType<typeof buildSchema> | undefined;

/** Opens the shared database, or another one; to be closed in `afterAll`. */
export function openWorld(address: DatabaseAddress = sharedDatabase()): World {
  const { uri, username, password, database } = address;
  let statements = 0;
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
    logging: {
      level: 'debug',
      logger: (_level, message) => {
        if (message.includes('C: RUN ')) statements += 1;
      },
    },
  });
  const graph = new Graph(driver, { database, timeoutMs: PATIENCE_MS });
  const closers: (() => Promise<unknown>)[] = [];

  return {
    graph,

    async startApi(settings = {}) {
      const config = { ...readConfig({}), QUERY_TIMEOUT_MS: PATIENCE_MS, ...settings };
      const log: Record<string, unknown>[] = [];
      const sink = new Writable({
        write(line, _encoding, done) {
          log.push(JSON.parse(String(line)));
          done();
        },
      });
      schema ??= buildSchema();
      const app = await createServer({
        schema: await schema,
        graph: new Graph(driver, { database, timeoutMs: config.QUERY_TIMEOUT_MS }),
        config,
        log: pino({ level: 'info' }, sink),
        ready: readiness(graph, await readMigrations()),
      });
      closers.push(() => app.close());
      await app.listen({ host: '127.0.0.1', port: 0 });
      const url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}/graphql`;
      return {
        url,
        log,
        async ask(query, variables) {
          const response = await fetch(url, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ query, variables }),
          });
          return { ...((await response.json()) as Omit<Answer, 'status'>), status: response.status };
        },
      };
    },

    async statementsOf(work) {
      const before = statements;
      await work();
      return statements - before;
    },

    async close() {
      for (const close of closers) await close();
      await driver.close();
    },
  };
}
