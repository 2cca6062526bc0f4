import { readFileSync } from 'node:fs';
import net from 'node:net';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { GraphQLError } from 'graphql';
import { cypher } from '../../src/database/cypher';
import { badUserInput, ERROR_CODES, type ErrorCode, PublicError } from '../../src/errors';
import { errorFormatter } from '../../src/server/graphql-errors';
import { type Answer, type Serving, serve } from './serving';

const SECRET = 'MATCH (p:Platform {name: "secret"}) at /srv/app/src/coverage.ts:12';

let server: Serving;

beforeAll(async () => {
  server = await serve({
    typeDefs: `
      type Query {
        ok: String
        list(limit: Int, offset: Int, kind: Kind, day: Day, scope: Scope): String
        needed(n: Int! = 1): String
        never: String!
        wrongArgument: String
        database: String
        slow: String
        lacking: String
        full: String
        code: String
        graphqlError: String
        wrapped: String
        several: String
        severalAndOurs: String
        text: String
        kind: Kind
        good: Good
      }
      type Mutation { change: String }
      type Good { one: String broken: String }
      enum Kind { A B }
      scalar Day
      input Scope { region: ID asOf: Day max: Int }
    `,
    resolvers: {
      Query: {
        ok: () => 'yes',
        wrongArgument: () => {
          throw badUserInput('scope.region', 'No region has the id x; search() finds ids.');
        },
        database: (_parent, _args, { graph }) => graph.read(cypher`RETURN 1`),
        slow: () => {
          throw new PublicError('QUERY_TIMEOUT', 'Ask for less.', undefined, { cause: new Error(SECRET) });
        },
        full: () => {
          throw new PublicError('QUEUE_FULL', 'Try again later.');
        },
        lacking: () => {
          throw new PublicError('FEATURE_UNAVAILABLE', 'Install the plugin.');
        },
        code: () => {
          throw new TypeError(SECRET);
        },
        graphqlError: () => {
          throw new GraphQLError(SECRET, { extensions: { code: 'BAD_USER_INPUT', cypher: SECRET } });
        },
        wrapped: () => {
          const inner = new GraphQLError('inner', { originalError: badUserInput('ids', 'Unknown id.') });
          throw new GraphQLError('outer', { originalError: inner });
        },
        several: () => {
          throw new AggregateError([
            badUserInput('ids', 'Unknown id.'),
            new GraphQLError('x', { originalError: badUserInput('b', 'B') }),
          ]);
        },
        severalAndOurs: () => {
          throw new AggregateError([badUserInput('ids', 'Unknown id.'), new TypeError(SECRET)], SECRET);
        },
        text: () => {
          throw SECRET;
        },
        kind: () => SECRET,
        good: () => ({ one: '1' }),
      },
      Good: {
        broken: () => {
          throw new Error(SECRET);
        },
      },
    },
    scalars: {
      Day: (value) => {
        if (value === 'ours') throw new GraphQLError('A day is written 2020-12-31.');
        if (value === 'never') throw new Error(SECRET);
        return value;
      },
    },
    routes: (app) => {
      app.get('/refuses', async () => {
        throw badUserInput('format', 'There is no such format.');
      });
      app.get('/engine', (request) =>
        errorFormatter(request.log)(
          { message: SECRET, extensions: { code: 'INTERNAL_SERVER_ERROR' } },
          new GraphQLError(SECRET),
        ),
      );
      app.get('/upstream', async () => {
        throw Object.assign(new Error(SECRET), { code: 'ECONNRESET' });
      });
      app.get('/fails', async () => {
        throw Object.assign(new Error(SECRET), { statusCode: 400 });
      });
    },
    settings: { MAX_BODY_BYTES: '2000' },
  });
});
afterAll(() => server.close());

const json = { 'content-type': 'application/json' };

function post(body: string, headers: Record<string, string> = json): Promise<Answer> {
  return server.fetch('/graphql', { method: 'POST', headers, body });
}

/** Sends bytes as they are and reads the answer to its end. */
async function raw(bytes: string): Promise<Answer> {
  const socket = net.connect(Number(new URL(server.url).port), '127.0.0.1');
  socket.end(bytes);
  let text = '';
  for await (const chunk of socket) text += chunk;
  const [head = '', body = ''] = text.split('\r\n\r\n');
  return { status: Number(head.split(' ')[1]), headers: new Headers(), text, body: JSON.parse(body) };
}

/** For each code of the list a request that meets it, the HTTP status that comes with it, and what the message says. */
const PROVOCATIONS: Record<ErrorCode, [request: () => Promise<Answer>, status: number, message: RegExp][]> = {
  BAD_USER_INPUT: [
    // Fields beside the one that failed are still answered, so what a resolver finds comes with 200.
    [() => server.ask('{ wrongArgument }'), 200, /^No region has the id x; search\(\) finds ids\.$/],
    [() => server.ask('{ list(limit: 501) }'), 400, /^list\.limit is 501/],
    [() => server.ask('query ($k: Kind) { list(kind: $k) }', { k: 'C' }), 400, /^Variable "\$k" got invalid value "C"/],
    [() => server.fetch('/refuses'), 400, /^There is no such format\.$/],
  ],
  GRAPHQL_PARSE_FAILED: [[() => server.ask('{ ok'), 400, /^Syntax Error: Expected Name, found <EOF>/]],
  GRAPHQL_VALIDATION_FAILED: [
    [() => server.ask('{ okay }'), 400, /^Cannot query field "okay".*Did you mean "ok"\?$/],
    [() => server.ask('subscription { ok }'), 400, /^This API has no subscriptions\.$/],
  ],
  OPERATION_RESOLUTION_FAILURE: [
    [() => server.ask('query A { ok } query B { ok }'), 400, /operation name/],
    [() => server.ask('query A { ok } query B { ok }', {}, 'C'), 400, /Unknown operation named "C"/],
  ],
  BAD_REQUEST: [
    [() => post('{"query":'), 400, /^The body is not JSON/],
    [() => post(''), 400, /^The body is not JSON/],
    [() => post('{"query":"{ ok }","__proto__":{}}'), 400, /^The body is not JSON/],
    [() => post('[{"query":"{ ok }"},{"query":"{ ok }"}]'), 400, /batching disabled/],
    [() => post('{"operationName":"A"}'), 400, /must contain a non-empty `query`/],
    [() => post('{"query":{}}'), 400, /must be strings/],
    [() => post('{"query":"{ ok }","variables":[1]}'), 400, /`variables`.*must be an object/],
    [
      () => server.fetch('/graphql?query={ok}', { headers: { origin: 'https://a.example' } }),
      400,
      /^Another site asked/,
    ],
    [() => server.fetch('/%zz'), 400, /not a valid URL/],
    [() => raw('NONSENSE\r\n\r\n'), 400, /not an HTTP request/],
  ],
  PERSISTED_QUERY_NOT_SUPPORTED: [
    [() => post('{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"x"}}}'), 200, /PersistedQueryNotSupported/],
  ],
  QUERY_TOO_COMPLEX: [[() => server.ask(`{ ${aliases(31)} }`), 400, /^The query has 31 aliases/]],
  PAYLOAD_TOO_LARGE: [[() => post(' '.repeat(2_001)), 413, /^The body has 2001 bytes; the limit is 2000\./]],
  HEADERS_TOO_LARGE: [
    [() => raw(`GET /graphql?${'x'.repeat(20_000)} HTTP/1.1\r\n\r\n`), 431, /Send a long query by POST/],
  ],
  NOT_FOUND: [[() => server.fetch('/nowhere?a=1'), 404, /^There is nothing at \/nowhere\. GraphQL is at \/graphql\.$/]],
  METHOD_NOT_ALLOWED: [
    [() => server.fetch('/graphql', { method: 'PUT' }), 405, /^\/graphql does not answer PUT\. Use .*GET.*POST/],
    [() => server.fetch('/health', { method: 'DELETE' }), 405, /^\/health does not answer DELETE/],
    [() => server.fetch('/graphql?query=mutation{change}', { headers: json }), 405, /GET requests only support query/],
  ],
  NOT_ACCEPTABLE: [
    [() => server.fetch('/graphql?query={ok}', { headers: { ...json, accept: 'text/csv' } }), 406, /'accept' header/],
  ],
  UNSUPPORTED_MEDIA_TYPE: [
    [() => post('{ ok }', { 'content-type': 'application/graphql' }), 415, /is application\/graphql; send JSON/],
    [() => post('{"query":"{ ok }"}', { 'content-type': 'text/plain' }), 415, /is text\/plain; send JSON/],
    [() => server.fetch('/graphql?query={ok}', { headers: { 'content-type': 'text/xml' } }), 415, /content-type/],
  ],
  QUERY_TIMEOUT: [[() => server.ask('{ slow }'), 200, /^Ask for less\.$/]],
  DATABASE_UNAVAILABLE: [[() => server.ask('{ database }'), 200, /^The database does not answer at the moment/]],
  QUEUE_FULL: [[() => server.ask('{ full }'), 200, /^Try again later\.$/]],
  SERVER_BUSY: [[askedOfFullServer, 503, /^The server has as much to do as it can carry/]],
  TOO_MANY_REQUESTS: [[askedTooOften, 429, /^You may ask 1 times a minute/]],
  FEATURE_UNAVAILABLE: [[() => server.ask('{ lacking }'), 200, /^Install the plugin\.$/]],
  INTERNAL_SERVER_ERROR: [
    [() => server.ask('{ code }'), 200, /^Something failed on our side/],
    [() => server.fetch('/fails'), 500, /^Something failed on our side/],
    [() => server.fetch('/upstream'), 500, /^Something failed on our side/],
  ],
};

/** Asks a server that has one place, while that is taken. */
async function askedOfFullServer(): Promise<Answer> {
  let letGo: ((answer: string) => void) | undefined;
  const full = await serve({
    typeDefs: 'type Query { held: String }',
    resolvers: { Query: { held: () => new Promise((resolve) => (letGo = resolve)) } },
    settings: { MAX_REQUESTS: '1', MAX_QUEUED_REQUESTS: '0' },
  });
  const held = full.ask('{ held }');
  while (letGo === undefined) await nextTurn();
  const answer = await full.ask('{ held }');
  letGo('done');
  await held;
  await full.close();
  return answer;
}

async function askedTooOften(): Promise<Answer> {
  const strict = await serve({ settings: { RATE_LIMIT_PER_MINUTE: '1' } });
  await strict.fetch('/');
  const answer = await strict.fetch('/');
  await strict.close();
  return answer;
}

function aliases(count: number): string {
  return Array.from({ length: count }, (_, index) => `a${index}: ok`).join(' ');
}

const CASES = Object.entries(PROVOCATIONS).flatMap(([code, provocations]) =>
  provocations.map(([request, status, message]) => ({ code: code as ErrorCode, request, status, message })),
);

test.each(CASES)('$code with status $status says $message', async ({ code, request, status, message }) => {
  const answer = await request();
  expect(answer.status).toBe(status);
  expect(answer.body.errors).toEqual([
    expect.objectContaining({ message: expect.stringMatching(message), extensions: expect.objectContaining({ code }) }),
  ]);
  expect(answer.text).not.toMatch(/stacktrace|node_modules|secret|MATCH|\.ts\b|\.js\b/);
});

test.each(Object.keys(ERROR_CODES) as ErrorCode[])(
  'docs/errors.md has a section on %s with its HTTP status',
  (code) => {
    const docs = readFileSync('docs/errors.md', 'utf8');
    const section = docs.split(/^### /m).find((part) => part.startsWith(`\`${code}\``));
    expect(section).toContain(`HTTP ${ERROR_CODES[code].httpStatus}`);
  },
);

test('docs/errors.md has no code that the list does not have', () => {
  const documented = [...readFileSync('docs/errors.md', 'utf8').matchAll(/^### `(\w+)`/gm)].map(([, code]) => code);
  expect(documented.sort()).toEqual(Object.keys(ERROR_CODES).sort());
});

test.each([
  ['{ code }', 'TypeError'],
  ['{ graphqlError }', 'GraphQLError'],
  ['{ severalAndOurs }', 'AggregateError'],
  ['{ text }', 'NonErrorThrown'],
  ['{ good { broken } }', 'Error'],
  ['{ kind }', 'GraphQLError'],
  ['{ never }', 'Error'],
])('%s is our fault: the client gets a request id, the log the whole error under it', async (query, type) => {
  await server.logged();
  const answer = await server.ask(query);
  const requestId = answer.headers.get('x-request-id');
  expect(answer.body.errors).toEqual([
    {
      message: expect.stringContaining(`request id ${requestId}`),
      path: expect.any(Array),
      locations: expect.any(Array),
      extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
    },
  ]);
  expect(answer.text).not.toMatch(/secret|MATCH/);

  const lines = (await server.logged()).filter(({ msg }) => msg === 'unexpected error');
  expect(lines).toEqual([expect.objectContaining({ level: 50, requestId })]);
  expect(lines[0]!.err).toMatchObject({ type, stack: expect.stringContaining('.ts:') });
  if (query !== '{ never }') expect(JSON.stringify(lines[0])).toContain('secret');
});

test('what an HTTP route throws by accident is logged whole and not shown', async () => {
  await server.logged();
  const answer = await server.fetch('/fails');
  const requestId = answer.headers.get('x-request-id');
  expect(answer.body.errors[0]!.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', requestId });
  expect(answer.text).not.toContain('secret');
  expect(await server.logged()).toContainEqual(
    expect.objectContaining({ requestId, err: expect.objectContaining({ message: SECRET }) }),
  );
});

test('what the GraphQL engine itself gets wrong, outside of any field, is not shown either', async () => {
  const answer = await server.fetch('/engine');
  expect(answer.body.extensions.code).toBe('INTERNAL_SERVER_ERROR');
  expect(answer.text).not.toContain('secret');
});

test('fields beside a failed one are answered', async () => {
  const { status, body } = await server.ask('{ good { one broken } }');
  expect({ status, data: body.data }).toEqual({ status: 200, data: { good: { one: '1', broken: null } } });
});

test.each([
  ['{ wrapped }', 'Unknown id.', 'ids'],
  ['{ several }', 'Unknown id.', 'ids'],
])('%s: an error of ours shows through the wrappers of delegation', async (query, message, argument) => {
  const { body } = await server.ask(query);
  expect(body.errors).toEqual([expect.objectContaining({ message, extensions: { code: 'BAD_USER_INPUT', argument } })]);
});

test.each([
  ['query ($s: Scope) { list(scope: $s) }', { s: { max: 'x' } }, '$s.max'],
  ['query ($s: Scope) { list(scope: $s) }', { s: { other: 1 } }, '$s'],
  ['query ($n: Int!) { needed(n: $n) }', {}, '$n'],
  ['query ($n: Int) { needed(n: $n) }', { n: null }, 'n'],
])('%s with %j names %s as the argument at fault', async (query, variables, argument) => {
  const { body } = await server.ask(query, variables);
  expect(body.errors[0]!.extensions).toEqual({ code: 'BAD_USER_INPUT', argument });
});

test.each([
  [
    'query ($d: Day) { list(day: $d) }',
    { d: 'never' },
    'Variable "$d" got invalid value "never"; Expected type "Day".',
  ],
  ['{ list(day: "never") }', {}, 'Expected value of type "Day", found "never".'],
  [
    'query ($d: Day) { list(day: $d) }',
    { d: 'ours' },
    'Variable "$d" got invalid value "ours"; A day is written 2020-12-31.',
  ],
  ['{ list(day: "ours") }', {}, 'A day is written 2020-12-31.'],
])(
  '%s with %j: a scalar’s own words are shown, those of an exception in it are not',
  async (query, variables, message) => {
    const { body, text } = await server.ask(query, variables);
    expect(body.errors).toEqual([expect.objectContaining({ message })]);
    expect(text).not.toContain('secret');
  },
);

test('a database that fails is a warning in the log, with its cause', async () => {
  await server.logged();
  await server.ask('{ database }');
  const warnings = (await server.logged()).filter(({ level }) => level === 40);
  expect(warnings).toEqual([expect.objectContaining({ requestId: expect.any(String), graphqlPath: ['database'] })]);
  expect(JSON.stringify(warnings)).toContain('ECONNREFUSED');
});

test('what the client did wrong is no more in the log than its request’s line', async () => {
  await server.logged();
  await server.ask('{ wrongArgument }');
  await server.ask('{ okay }');
  expect((await server.logged()).map(({ msg }) => msg)).toEqual(['request', 'request']);
});
