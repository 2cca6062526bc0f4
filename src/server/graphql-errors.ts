import { randomUUID } from 'node:crypto';
import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyBaseLogger } from 'fastify';
import { GraphQLError, type GraphQLFormattedError, Kind, parse, visit } from 'graphql';
import { badUserInput, ERROR_CODES, type ErrorCode, GivenUp, PublicError } from '../errors';
import { type Answered, answeredError } from './error-entry';
import type { RequestContext } from './request';

/** Apollo calls what it refuses for the HTTP request's sake BAD_REQUEST; its status tells more. */
const CODES_BY_STATUS: Record<number, ErrorCode> = {
  405: 'METHOD_NOT_ALLOWED',
  406: 'NOT_ACCEPTABLE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
};

/** graphql-js's own limits: it knows no codes, so its messages are what tells them from other refusals. */
const LIMITS_OF_GRAPHQL_JS: { says: RegExp; message: (match: RegExpExecArray) => string }[] = [
  {
    says: /^Syntax Error: Document contains more tha[tn] (\d+) tokens/,
    message: ([, max]) =>
      `The query has more than ${max} tokens (names, values and brackets), where reading stopped. Split it, or move lists of values into variables.`,
  },
  {
    says: /^Maximum introspection depth exceeded$/,
    message: () =>
      'The query nests the lists of the introspection too deeply. Ask for the types once, by name, in several queries.',
  },
  {
    says: /^Validation aborted\.$/,
    message: () => 'The query repeats the same fields too often to be checked. Select each field once.',
  },
];

const requests = new WeakMap<GraphQLError, Answered>();

/** Notes which request an error is of, before Apollo has it formatted. */
export const noteErrors: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async didEncounterErrors({ errors, contextValue: { request } }) {
        for (const error of errors) requests.set(error, request);
      },
    };
  },
};

/**
 * What a client sees of an error, for Apollo's `formatError`. What the list of codes does not know is our fault.
 *
 * @param log of what fails before there is a query, which no request is known of
 */
export function errorFormatter(log: FastifyBaseLogger) {
  const nobodys = (): Answered => {
    const id = randomUUID();
    return { id, log: log.child({ requestId: id }) };
  };
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { locations, path } = formatted;
    const ours = errorOfOurs(error);
    // The answer is over, so nobody sees this, and nothing is wrong.
    if (ours instanceof GivenUp) return { message: ours.message };
    const shown = ours ? withArgument(ours, error) : refusal(formatted, error);
    const request = requests.get(error as GraphQLError) ?? nobodys();
    return { ...answeredError(shown, causeOf(error), request, path), locations, path };
  };
}

/** The error of ours that resolvers' wrappers hold, however deep: delegation to an entity's query adds several. */
function errorOfOurs(error: unknown): PublicError | GivenUp | undefined {
  if (error instanceof PublicError || error instanceof GivenUp) return error;
  if (error instanceof GraphQLError) return errorOfOurs(error.originalError);
  if (error instanceof AggregateError) {
    const inner = error.errors.map(errorOfOurs);
    // One that is not ours among them must be logged.
    return inner.includes(undefined) ? undefined : inner[0];
  }
  return undefined;
}

/** A scalar that refuses a value does not know where it stands; graphql-js's error around it does. */
function withArgument(ours: PublicError, error: unknown): PublicError {
  if (ours.code !== 'BAD_USER_INPUT' || ours.argument !== undefined || !(error instanceof GraphQLError)) return ours;
  const argument = variableAtFault(error.message) ?? literalAtFault(error);
  return argument === undefined ? ours : badUserInput(argument, `${argument}: ${ours.message}`);
}

/** The request's own fault, as graphql-js and Apollo find it; undefined for anything else. */
function refusal({ message, extensions }: GraphQLFormattedError, error: unknown): PublicError | undefined {
  if (!(error instanceof GraphQLError)) return undefined;
  // Raised in a resolver: whatever code it bears, its text was not written for our clients ...
  if (error.path !== undefined) return wrongArgument(error.originalError);

  const limit = LIMITS_OF_GRAPHQL_JS.map(({ says, message: say }) => ({ match: says.exec(message), say })).find(
    ({ match }) => match !== null,
  );
  if (limit?.match) return new PublicError('QUERY_TOO_COMPLEX', limit.say(limit.match));

  const code = extensions?.code as string;
  if (!(code in ERROR_CODES) || code === 'INTERNAL_SERVER_ERROR') return undefined;
  return new PublicError(
    CODES_BY_STATUS[statusOf(error)] ?? (code as ErrorCode),
    withoutScalarsException(message, error),
    code === 'BAD_USER_INPUT' ? variableAtFault(message) : undefined,
  );
}

/**
 * ... save for one: an argument that a variable left out or nulled is found out only when its field is resolved. It has no
 * path as yet, unlike one that a delegated query of our own got wrong.
 */
function wrongArgument(raised: unknown): PublicError | undefined {
  if (!(raised instanceof GraphQLError) || raised.path !== undefined || raised.originalError) return undefined;
  const argument = /^Argument "(\w+)" (?:of required type|of non-null type|has invalid value)/.exec(
    raised.message,
  )?.[1];
  return argument === undefined ? undefined : new PublicError('BAD_USER_INPUT', raised.message, argument);
}

function variableAtFault(message: string): string | undefined {
  const [, name, place] = /^Variable "\$(\w+)"(?:.*? at "(\1[^"]*)"; )?/s.exec(message) ?? [];
  return name === undefined ? undefined : `$${place ?? name}`;
}

/**
 * The path of the argument in which a literal of the query is wrong: `scope.asOf` for `coverage(scope: { asOf: "x" })`.
 *
 * @param error as graphql-js raises it, with the literal as its node
 * @returns undefined when the error is not about a literal
 */
function literalAtFault({ nodes, source }: GraphQLError): string | undefined {
  const start = nodes?.[0]?.loc?.start;
  if (start === undefined || source === undefined) return undefined;
  const path: string[] = [];
  let found: string | undefined;
  const named = {
    enter: ({ name, value }: { name: { value: string }; value: { loc?: { start: number } | undefined } }) => {
      path.push(name.value);
      if (value.loc?.start === start) found = path.join('.');
    },
    leave: () => void path.pop(),
  };
  visit(parse(source), {
    [Kind.ARGUMENT]: named,
    [Kind.OBJECT_FIELD]: named,
    // An item of a list is wrong in the argument or field that holds the list.
    [Kind.LIST]: ({ values }) => {
      if (values.some(({ loc }) => loc?.start === start)) found = path.join('.');
    },
  });
  return found;
}

/**
 * graphql-js ends its message with that of the exception with which a scalar refused a value. It may be the driver's or
 * the JavaScript engine's, and the value and the type before it say enough.
 */
function withoutScalarsException(message: string, error: GraphQLError): string {
  const cause = causeOf(error);
  if (cause instanceof GraphQLError || !(cause instanceof Error) || !message.endsWith(cause.message)) return message;
  return `${message.slice(0, -cause.message.length).replace(/[;.\s]+$/, '')}.`;
}

function statusOf(error: GraphQLError): number {
  return (error.extensions.http as { status?: number } | undefined)?.status ?? 0;
}

/** What was thrown in the first place. */
function causeOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? causeOf(error.originalError) : error;
}
