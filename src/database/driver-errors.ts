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

/** How Graph Data Science says that an algorithm was ended with its transaction, or not begun for want of memory. */
const ALGORITHM_ENDED = /TerminatedException|minimum estimated memory \(.*\) exceeds/;

/** What a client is told of an error of the driver; any other stays as it is. */
export function publicError(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  // What runs out of the memory that one query may take would not have finished either.
  if (/TransactionTimedOut|OutOfMemory/.test(error.code) || ALGORITHM_ENDED.test(error.message)) {
    return notInTime(error);
  }
  // Gone, going or not there yet: one that is stopped in order says so of each transaction that it ends. A pool that
  // gives no connection in time bears no code of its own.
  const isUnavailable = isRetryableError(error) || error.message.startsWith('Connection acquisition timed out');
  return isUnavailable ? databaseUnavailable(error) : error;
}
