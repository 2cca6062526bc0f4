import { isRetryableError, Neo4jError } from 'neo4j-driver';
import { PublicError } from '../errors';

/** The database does not answer. */
export function databaseUnavailable(cause: unknown): PublicError {
  const message = 'The database does not answer at the moment. Try again shortly.';
  return new PublicError('DATABASE_UNAVAILABLE', message, undefined, { cause });
}

/** The database has not finished in the time that a query may take. */
export function notInTime(cause?: unknown): PublicError {
  const message =
    'The database did not finish this query in time. Ask for fewer rows, fewer levels or a narrower scope.';
  return new PublicError('QUERY_TIMEOUT', message, undefined, { cause });
}

/** It needs more memory than the database has for it, beside what others take: no time would be enough. */
function notInMemory(cause: unknown): PublicError {
  const message =
    'This query needs more memory than the database has. Ask for fewer rows, fewer levels or a narrower scope, or have the database given more.';
  return new PublicError('QUERY_TIMEOUT', message, undefined, { cause });
}

/** How Graph Data Science says that an algorithm was ended with its transaction, and that it was not begun for want of memory. */
const ALGORITHM_ENDED = /TerminatedException/;
const ALGORITHM_TOO_LARGE = /minimum estimated memory \(.*\) exceeds/;

/** What a client is told of an error of the driver; any other stays as it is. */
export function publicError(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (error.code.includes('OutOfMemory') || ALGORITHM_TOO_LARGE.test(error.message)) return notInMemory(error);
  if (error.code.includes('TransactionTimedOut') || ALGORITHM_ENDED.test(error.message)) return notInTime(error);
  // Gone, going or not there yet: one that is stopped in order says so of each transaction that it ends. A pool that
  // gives no connection in time bears no code of its own.
  const isUnavailable = isRetryableError(error) || error.message.startsWith('Connection acquisition timed out');
  return isUnavailable ? databaseUnavailable(error) : error;
}
