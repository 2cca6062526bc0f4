import type { GraphQLFormattedError } from 'graphql';
import type { PublicError } from '../errors';

/** An error as it stands in the `errors` of an answer, be it GraphQL's or not. */
export function errorEntry({ code, message, argument }: PublicError): GraphQLFormattedError {
  return { message, extensions: { code, argument } };
}

/** What a client sees of an error that is our fault. */
export function internalError(requestId: string): GraphQLFormattedError {
  return {
    message: `Something failed on our side. Please try again; if it stays, report the request id ${requestId}.`,
    extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
  };
}
