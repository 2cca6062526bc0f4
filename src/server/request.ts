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

/**
 * What Apollo's hooks are given. No AsyncLocalStorage finds them the request: before Node 24 it makes every promise of the
 * process four times as dear.
 */
export interface RequestContext extends Context {
  request: FastifyRequest;
}

/** One for all: nobody sees it, and a stack that nobody reads costs time. */
const GIVEN_UP = new GivenUp();

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
  const end = () => over.abort(GIVEN_UP);
  if (raw.closed) end();
  else raw.once('close', end);
  const answer = new AnswerState(data);
  statesOfAnswers.set(reply, answer);
  return graph.within({ signal: over.signal, isWaitedFor: true, answer, memory });
}

/** Of which state of the data an answer is; undefined while none is made of the data. */
export function answerStateOf(reply: FastifyReply): AnswerState | undefined {
  return statesOfAnswers.get(reply);
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

const outcomes = new WeakMap<object, Outcome>();

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
export function noteErrorCode(request: object, code: ErrorCode): void {
  outcomeOf(request).errorCodes.add(code);
}

/** Adds the errors of an answer of Apollo's to the request's line, where none is noted: of some it is told no request. */
export function noteErrorsIn(request: FastifyRequest, answer: string): void {
  if (outcomeOf(request).errorCodes.size > 0) return;
  const { errors = [] } = JSON.parse(answer) as { errors?: { extensions?: { code: ErrorCode } }[] };
  for (const { extensions } of errors) if (extensions !== undefined) noteErrorCode(request, extensions.code);
}

/** Notes that a request was answered without being executed; what it asks is known where its answer was kept. */
export function noteFromMemory(request: FastifyRequest, operation: Operation | undefined): void {
  Object.assign(outcomeOf(request), { operation, isFromMemory: true });
}

export function operationOf(request: FastifyRequest): Operation | undefined {
  return outcomeOf(request).operation;
}

/** Adds the operation to the request's line, as soon as it is known: before validation, or after for a cached document. */
export const operationForLog: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return { validationDidStart: noteOperation, didResolveOperation: noteOperation };
  },
};

async function noteOperation({
  document,
  request,
  contextValue,
}: {
  document: DocumentNode;
  request: GraphQLRequest;
  contextValue: RequestContext;
}): Promise<void> {
  const operation = getOperationAST(document, request.operationName);
  if (operation) {
    outcomeOf(contextValue.request).operation = { name: operation.name?.value, type: operation.operation };
  }
}

function outcomeOf(request: object): Outcome {
  let outcome = outcomes.get(request);
  if (outcome === undefined) {
    outcome = { errorCodes: new Set() };
    outcomes.set(request, outcome);
  }
  return outcome;
}
