import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type DocumentNode, getOperationAST } from 'graphql';
import type { ErrorCode } from '../errors';
import type { Context } from '../graphql/context';
import { currentRequest } from './current-request';

/** What a request turned out to be, gathered while it is answered. */
interface Outcome {
  operation?: { name: string | undefined; type: string };
  errorCodes: Set<ErrorCode>;
}

const outcomes = new WeakMap<FastifyRequest, Outcome>();

/**
 * Writes the request's one line when it is over. The path goes without its query string, which may hold the values of
 * variables.
 */
export function logWhenOver(request: FastifyRequest, reply: FastifyReply): void {
  const start = performance.now();
  // Not Fastify's onResponse: that one never comes for a client that hangs up before its answer is complete.
  reply.raw.once('close', () => {
    const { operation, errorCodes } = outcomeOf(request);
    request.log.info(
      {
        method: request.method,
        path: request.url.split('?', 1)[0],
        operationName: operation?.name,
        operationType: operation?.type,
        status: reply.statusCode,
        durationMs: Math.round(performance.now() - start),
        errorCodes: [...errorCodes],
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

/** Adds the operation to the request's line, as soon as it is known: before validation, or after for a cached document. */
export const operationForLog: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async validationDidStart({ document, request }) {
        noteOperation(document, request.operationName);
      },
      async didResolveOperation({ document, request }) {
        noteOperation(document, request.operationName);
      },
    };
  },
};

function noteOperation(document: DocumentNode, operationName: string | undefined): void {
  const operation = getOperationAST(document, operationName);
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
