/**
 * The one list of error codes that a client can meet, with what each means and the HTTP status it has where the
 * answer is not a GraphQL one. `docs/errors.md` documents each; a test walks this list and provokes each.
 */
export const ERROR_CODES = {
  BAD_USER_INPUT: { meaning: 'An argument is wrong; the message names it and the way on.', httpStatus: 400 },
  GRAPHQL_PARSE_FAILED: { meaning: 'The query text is not GraphQL.', httpStatus: 400 },
  GRAPHQL_VALIDATION_FAILED: { meaning: 'The query does not fit the schema.', httpStatus: 400 },
  OPERATION_RESOLUTION_FAILURE: {
    meaning: 'No operation was named among several, or none of that name exists.',
    httpStatus: 400,
  },
  BAD_REQUEST: { meaning: 'The HTTP request itself is malformed, for example not JSON or a batch.', httpStatus: 400 },
  PERSISTED_QUERY_NOT_SUPPORTED: { meaning: 'Send the query itself, not its hash.', httpStatus: 200 },
  QUERY_TOO_COMPLEX: {
    meaning: 'The query passes a limit on what it may ask for; the message names it.',
    httpStatus: 400,
  },
  PAYLOAD_TOO_LARGE: { meaning: 'The request body is larger than the limit.', httpStatus: 413 },
  HEADERS_TOO_LARGE: {
    meaning: 'The address and headers are larger than the limit; a long query goes by POST.',
    httpStatus: 431,
  },
  NOT_FOUND: { meaning: 'There is nothing at this address.', httpStatus: 404 },
  METHOD_NOT_ALLOWED: {
    meaning: 'This address does not answer this HTTP method; the Allow header lists those it does.',
    httpStatus: 405,
  },
  NOT_ACCEPTABLE: { meaning: 'The Accept header admits none of the formats there are.', httpStatus: 406 },
  UNSUPPORTED_MEDIA_TYPE: { meaning: 'The request body is not sent as JSON.', httpStatus: 415 },
  QUERY_TIMEOUT: {
    meaning: 'The database did not finish in time, or lacks the memory; ask for less.',
    httpStatus: 503,
  },
  DATABASE_UNAVAILABLE: { meaning: 'The database does not answer at the moment; try again.', httpStatus: 503 },
  QUEUE_FULL: { meaning: 'As many jobs wait as may; try again when some are done.', httpStatus: 503 },
  SERVER_BUSY: { meaning: 'As much is being answered as can be; try again after `retry-after`.', httpStatus: 503 },
  TOO_MANY_REQUESTS: { meaning: 'This client has asked more often than it may; wait.', httpStatus: 429 },
  FEATURE_UNAVAILABLE: {
    meaning: 'The database lacks what this field needs; the message names what to install.',
    httpStatus: 501,
  },
  INTERNAL_SERVER_ERROR: { meaning: 'Our fault; the request id in the answer finds it in the logs.', httpStatus: 500 },
} as const satisfies Record<string, { meaning: string; httpStatus: number }>;

export type ErrorCode = keyof typeof ERROR_CODES;

/** An error whose message may be shown to a client as it is. */
export class PublicError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    /** The argument at fault, as the client wrote it within its field: `scope.region`. */
    readonly argument?: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'PublicError';
  }
}

/**
 * An argument is wrong.
 *
 * @param argument its path within its field as the client wrote it, for example `scope.asOf`
 * @param message what is wrong and the way on, in one or two sentences
 */
export function badUserInput(argument: string, message: string): PublicError {
  return new PublicError('BAD_USER_INPUT', message, argument);
}

/**
 * An empty list asks for nothing, which nobody means.
 *
 * @param argument its path, as of {@link badUserInput}
 * @param asksFor what it asks for: `no rule`
 * @param without what is asked for where it is left out: `all rules`
 * @throws PublicError BAD_USER_INPUT naming it where it is empty
 */
export function refuseEmpty(
  argument: string,
  list: readonly unknown[] | null | undefined,
  asksFor: string,
  without: string,
): void {
  if (list?.length !== 0) return;
  const name = argument.split('.').at(-1);
  throw badUserInput(argument, `An empty list asks for ${asksFor}; leave \`${name}\` out for ${without}.`);
}

/** The largest number that is reckoned with: near the largest that there are, sums and differences are none. */
const MOST_NUMBER = 1e15;

/** @throws PublicError BAD_USER_INPUT naming the argument where its number is too large to be reckoned with, or none */
export function refuseHuge(argument: string, number: number | null | undefined): void {
  if (number == null || Math.abs(number) <= MOST_NUMBER) return;
  throw badUserInput(argument, `${number} is too large to be reckoned with; give a number of ${MOST_NUMBER} at most.`);
}

/** The same error with its argument named otherwise, as it is where the asker gave it; what names none stays as it is. */
export function renamed(error: unknown, rename: (argument: string) => string): unknown {
  if (!(error instanceof PublicError) || error.argument === undefined) return error;
  return new PublicError(error.code, error.message, rename(error.argument), { cause: error });
}

/** Longer than any id. */
const MOST_SHOWN = 80;

/** What a client wrote as a message shows it: of a long text no more than tells which it is. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text);
}

/** Why a signal is aborted: what it ends is wanted by nobody any more. */
export class GivenUp extends Error {
  constructor() {
    super('Nobody wants this any more.');
    this.name = 'GivenUp';
  }
}

/** The program can't start; the message is one sentence for the person at the terminal: what is wrong and the ways on. */
export class StartError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StartError';
  }
}
