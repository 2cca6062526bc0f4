import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';
import {
  buildSchema,
  type GraphQLObjectType,
  type GraphQLScalarType,
  type StringValueNode,
  type ValueNode,
} from 'graphql';
import neo4j from 'neo4j-driver';
import { readConfig } from '../../src/config';
import { Graph } from '../../src/database/graph';
import type { Context } from '../../src/graphql/context';
import type { Readiness } from '../../src/server/health.route';
import type { Answer as ApiAnswer } from '../harness';
import { listen } from '../listening';

type Resolver = (parent: unknown, args: Record<string, unknown>, context: Context) => unknown;

/** A server on a free port, the answers it gives and what it logs. */
export interface Serving {
  app: FastifyInstance;
  url: string;
  /** Sends a query by POST. */
  ask(query: string, variables?: Record<string, unknown>, operationName?: string): Promise<Answer>;
  fetch(path: string, init?: RequestInit): Promise<Answer>;
  /** What was logged since the last call, once the server has written the line of every answered request. */
  logged(): Promise<Record<string, unknown>[]>;
  close(): Promise<void>;
}

export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  /** What was sent as JSON, if it was. */
  body: { data: unknown; errors: NonNullable<ApiAnswer['errors']>; extensions: Record<string, unknown> };
}

/**
 * Serves a small schema over HTTP. Its graph is a real one whose database is not there: what needs a Neo4j is tested
 * elsewhere.
 */
export async function serve({
  typeDefs = 'type Query { node: Node } type Node { node: Node }',
  resolvers = {},
  scalars = {},
  settings = {},
  ready = async () => ({ database: true, migrated: true }),
  routes = () => {},
}: {
  typeDefs?: string;
  resolvers?: Record<string, Record<string, Resolver>>;
  scalars?: Record<string, (value: unknown) => unknown>;
  settings?: Record<string, string>;
  ready?: () => Promise<Readiness>;
  routes?: (app: FastifyInstance) => void;
} = {}): Promise<Serving> {
  const driver = neo4j.driver('bolt://127.0.0.1:1', neo4j.auth.basic('neo4j', ''));
  const schema = buildSchema(typeDefs);
  for (const [type, fields] of Object.entries(resolvers)) {
    for (const [field, resolve] of Object.entries(fields)) {
      (schema.getType(type) as GraphQLObjectType).getFields()[field]!.resolve = resolve;
    }
  }
  for (const [scalar, parseValue] of Object.entries(scalars)) {
    const parseLiteral = (node: ValueNode) => parseValue((node as StringValueNode).value);
    Object.assign(schema.getType(scalar) as GraphQLScalarType, { parseValue, parseLiteral });
  }
  const { app, origin, log } = await listen(
    {
      schema,
      graph: new Graph(driver, { database: 'neo4j', timeoutMs: 1_000 }),
      config: readConfig(settings),
      ready,
      retired: new Map(),
    },
    { level: 'debug', routes },
  );
  log.length = 0;
  const answering = new Set<ServerResponse>();
  app.server.on('request', (_request, response: ServerResponse) => {
    answering.add(response);
    response.once('close', () => answering.delete(response));
  });

  async function fetchAnswer(path: string, init?: RequestInit): Promise<Answer> {
    const response = await fetch(origin + path, init);
    const text = await response.text();
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    return {
      status: response.status,
      headers: response.headers,
      text,
      body: isJson && text !== '' ? JSON.parse(text) : undefined,
    };
  }

  return {
    app,
    url: origin,
    fetch: fetchAnswer,
    ask: (query, variables, operationName) =>
      fetchAnswer('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
        body: JSON.stringify({ query, variables, operationName }),
      }),
    async logged() {
      // A request's line is written when its response closes, a moment after the client has read it.
      await Promise.all([...answering].map((response) => once(response, 'close')));
      return log.splice(0);
    },
    async close() {
      await app.close();
      await driver.close();
    },
  };
}

/** The codes of an answer's errors. */
export function codesOf({ body }: Answer): string[] {
  return body.errors.map(({ extensions }) => String(extensions.code));
}
