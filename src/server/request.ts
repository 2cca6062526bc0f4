import { AsyncLocalStorage } from 'node:async_hooks';
import { setMaxListeners } from 'node:events';
import type { ApolloServerPlugin, GraphQLRequest } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type DocumentNode, getOperationAST } from 'graphql';
import { AnswerState } from '../database/answer-state';
import type { DataStates } from '../database/data-state';
import type { FactsMemory } from '../database/facts-memory';
import type { Graph } from '../database/graph';
import { type ErrorCode, GivenUp } from '../errors';
import type { Context } from '../graphql/context';

const storage = new AsyncLocalStorage<FastifyRequest>();

/** Does `work` for a request, which {@link currentRequest} then finds: Apollo's hooks are not given it. */
export function during<Result>(request: FastifyRequest, work: () => Result): Result {
  return storage.run(request, work);
}

/** The HTTP request that the running code answers. Only code that runs inside {@link during} may ask. */
export function currentRequest(): FastifyRequest {
  const request = storage.getStore();
  if (request === undefined) throw new Error('No request is being answered here.');
  return request;
}

/** Of which state of the data what is answered is. */
const statesOfAnswers = new WeakMap<FastifyReply, AnswerState>();

/**
 * The database for one request. Once its answer is over, complete or not because the client is gone, what still runs for
 * it is ended, and nothing begins any more.
 */
export function requestGraph(graph: Graph, data: DataStates, memory: FactsMemory, reply: FastifyReply): Graph {
  const { raw } = reply;
  const over = new AbortController();
  // Every statement under way listens, and one answer may send many at once.
  setMaxListeners(0, over.signal);
  const end = () => over.abort(new GivenUp());
  if (raw.closed) end();
  else raw.once('close', end);
  const answer = new AnswerState(data);
  statesOfAnswers.set(reply, answer);
  return graph.within({ signal: over.signal, isWaitedFor: true, answer, memory });
}

/** Tells of what is no answer of GraphQL, which says so itself, which state of the data it is of, or is at least as new as. */
export async function tellDataVersionOfFile(_: FastifyRequest, reply: FastifyReply, content: unknown): Promise<void> {
  const told = statesOfAnswers.get(reply)?.told;
  if (told === undefined || reply.statusCode !== 200 || reply.request.routeOptions.url === '/graphql') return;
  // What is still being made as it is sent may read on.
  const isExact = told.exact && typeof content === 'string';
  reply.header('x-data-version', isExact ? told.version : `${told.version}; at-least`);
}

/** What an operation is called, and whether it is a query. */
export interface Operation {
  name: string | undefined;
  type: string;
}

/** What a request turned out to be, gathered while it is answered. */
interface Outcome {
  operation?: Operation | undefined;
  isFromMemory?: true;
  errorCodes: Set<ErrorCode>;
}

const outcomes = new WeakMap<FastifyRequest, Outcome>();

/**
 * Writes the request's one line when it is over. The path goes without its query string, which may hold the values of
 * variables.
 */
export function logWhenOver(request: FastifyRequest, reply: FastifyReply): void {
  const start = performance.now();
  // Each part of the server that ends with the answer waits for its close: a dozen, and no leak.
  reply.raw.setMaxListeners(20);
  // Not Fastify's onResponse: that one never comes for a client that hangs up before its answer is complete.
  reply.raw.once('close', () => {
    const { operation, errorCodes, isFromMemory } = outcomeOf(request);
    request.log.info(
      {
        method: request.method,
        path: request.url.split('?', 1)[0],
        operationName: operation?.name,
        operationType: operation?.type,
        status: reply.statusCode,
        durationMs: Math.round(performance.now() - start),
        errorCodes: [...errorCodes],
        fromMemory: isFromMemory,
        aborted: reply.raw.writableFinished ? undefined : true,
      },
      'request',
    );
  });
}

/** Adds an error to the request's line. */
export function noteErrorCode(request: FastifyRequest, code: ErrorCode): void {
  outcomeOf(request).errorCodes.add(code);
}

/** Notes that a request was answered without being executed; what it asks is known where its answer was kept. */
export function noteFromMemory(request: FastifyRequest, operation: Operation | undefined): void {
  Object.assign(outcomeOf(request), { operation, isFromMemory: true });
}

export function operationOf(request: FastifyRequest): Operation | undefined {
  return outcomeOf(request).operation;
}

/** Adds the operation to the request's line, as soon as it is known: before validation, or after for a cached document. */
export const operationForLog: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return { validationDidStart: noteOperation, didResolveOperation: noteOperation };
  },
};

async function noteOperation({
  document,
  request,
}: {
  document: DocumentNode;
  request: GraphQLRequest;
}): Promise<void> {
  const operation = getOperationAST(document, request.operationName);
  if (operation) {
    outcomeOf(currentRequest()).operation = { name: operation.name?.value, type: operation.operation };
  }
}

function outcomeOf(request: FastifyRequest): Outcome {
  let outcome = outcomes.get(request);
  if (outcome === undefined) {
    outcome = { errorCodes: new Set() };
    outcomes.set(request, outcome);
  }
  return outcome;
}
