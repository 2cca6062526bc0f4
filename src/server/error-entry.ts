import type { FastifyRequest } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import { ERROR_CODES, type PublicError } from '../errors';
import { noteErrorCode } from './request';

/** An error as it stands in the `errors` of an answer, be it GraphQL's or not. */
export function errorEntry({ code, message, argument }: PublicError): GraphQLFormattedError {
  return { message, extensions: { code, argument } };
}

/** What is to be known of a request to answer it with an error. */
export type Answered = Pick<FastifyRequest, 'id' | 'log'>;

/**
 * An error as a request is answered with it, noted in the log. What we have no words for is our fault: it is logged whole and
 * answered with the request's id.
 *
 * @param shown what the client may see; undefined for our fault
 */
export function answeredError(
  shown: PublicError | undefined,
  error: unknown,
  request: Answered,
  graphqlPath?: GraphQLFormattedError['path'],
): GraphQLFormattedError {
  if (shown === undefined) {
    request.log.error({ err: error, graphqlPath }, 'unexpected error');
    noteErrorCode(request, 'INTERNAL_SERVER_ERROR');
    return {
      message: `Something failed on our side. Please try again; if it stays, report the request id ${request.id}.`,
      extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: request.id },
    };
  }
  // That there is more to do than can be done is no failure, and the request's line says it.
  if (ERROR_CODES[shown.code].httpStatus >= 500 && shown.code !== 'SERVER_BUSY')
    request.log.warn({ err: shown, graphqlPath }, 'failed request');
  noteErrorCode(request, shown.code);
  return errorEntry(shown);
}
