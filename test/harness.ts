import neo4j from 'neo4j-driver';
import type { Config } from '../src/config';
import { cypher } from '../src/database/cypher';
import type { DatabaseAddress } from '../src/database/driver';
import { Graph } from '../src/database/graph';
import { createFacts } from '../src/intake/create';
import type { Mutation, Query } from './answers';
import { PATIENCE_MS, seedUrl, sharedDatabase, sharedUrl } from './environment';
import { type Stand, standingBefore } from './statements';
import { factsOf, type SmallWorld, type Story } from './story';

type Root = Query & Omit<Mutation, '__typename'>;

/** What is answered under the names of the schema, all of it: a test that expects an answer reads no field that is null. */
export type Answers = { [Field in keyof Root]: NonNullable<Root[Field]> };

/** An answer of the API as a client gets it; what a query names anew is said by `Data`. */
export interface Answer<Data = Answers> {
  data: Data;
  errors?: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[];
  status: number;
}

/** A real server on the loopback address. */
export interface Api {
  /** Where GraphQL answers. */
  url: string;
  ask<Data = Answers>(query: string, variables?: Record<string, unknown>): Promise<Answer<Data>>;
}

/** A server of a test's own. */
export interface OwnApi extends Api {
  /** What it has logged, the oldest first. */
  log: readonly Record<string, unknown>[];
}

/** The shared database as one test file uses it. */
export interface World {
  graph: Graph;
  /** The API that the files of a run share, for whoever needs no settings, no log and no count of its statements. */
  api: Api;
  /** This database with what it is sent gone through a stand-in. */
  through(stand: Stand): Graph;
  /** Starts an API of the file's own on this database. */
  startApi(settings?: Partial<Config>, stand?: Stand): Promise<OwnApi>;
  /** Writes a small world, which is there until the end of the file. */
  write(story: Story): Promise<SmallWorld>;
  /** How many statements `work` sent to the database from this process, counted where they go over the wire. */
  statementsOf(work: () => Promise<unknown>): Promise<number>;
  /** Has something done before all is closed. */
  atEnd(work: () => Promise<unknown>): void;
  /** Removes what was written and closes what was started, the last first. */
  close(): Promise<void>;
}

/** Also what a test has added itself under an id that begins so. */
const REMOVE = cypher`
  MATCH (node) WHERE any(prefix IN $prefixes WHERE node.id STARTS WITH prefix) DETACH DELETE node`;

/**
 * The API on the seed that nobody adds to, for whoever asks about the whole city and expects the same answer a moment
 * later.
 */
export const useSeed = (): Api => apiAt(seedUrl());

/** The shared database for all tests of a file. */
export function useWorld(): World {
  const world = openWorld();
  afterAll(() => world.close());
  return world;
}

/** Opens the shared database, or another one, for whoever closes it. */
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
  const settings = { database, timeoutMs: PATIENCE_MS };
  const graph = new Graph(driver, settings);
  const through = (stand: Stand) => new Graph(standingBefore(driver, stand), settings);
  const closers: (() => Promise<unknown>)[] = [() => driver.close()];
  const prefixes: string[] = [];
  const atEnd = (work: () => Promise<unknown>) => void closers.push(work);

  return {
    graph,
    through,
    api: apiAt(sharedUrl()),

    async startApi(settings, stand) {
      // Most files start none, and to load the program takes seconds.
      const { serveApi }: typeof import('./api') = require('./api');
      const { app, origin, log } = await serveApi(stand === undefined ? graph : through(stand), settings);
      atEnd(() => app.close());
      return { ...apiAt(`${origin}/graphql`), log };
    },

    async write(story) {
      const { facts, told } = factsOf(story);
      await createFacts(graph, facts);
      prefixes.push(told.id(''));
      return told;
    },

    async statementsOf(work) {
      const before = statements;
      await work();
      return statements - before;
    },

    atEnd,

    async close() {
      if (prefixes.length > 0) atEnd(() => graph.write((transaction) => transaction.run(REMOVE, { prefixes })));
      for (const close of closers.reverse()) await close();
    },
  };
}

function apiAt(url: string): Api {
  return {
    url,
    async ask<Data>(query: string, variables?: Record<string, unknown>) {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
        body: JSON.stringify({ query, variables }),
      });
      return { ...((await response.json()) as Omit<Answer<Data>, 'status'>), status: response.status };
    },
  };
}
