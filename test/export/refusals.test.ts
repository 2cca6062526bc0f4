import { badUserInput, PublicError } from '../../src/errors';
import { asParameter } from '../../src/export/table/parameters';
import { type Serving, serve } from '../server/serving';

const REFUSALS: [error: PublicError, status: number, argument: string | undefined][] = [
  [badUserInput('scope.regions', 'No region has this id.'), 400, 'regions'],
  [badUserInput('limit', 'It is 1.'), 400, 'limit'],
  [new PublicError('QUERY_TIMEOUT', 'Ask for less.', 'scope.region'), 503, 'region'],
  [new PublicError('FEATURE_UNAVAILABLE', 'Install it.', 'scope.ties'), 501, 'ties'],
  [new PublicError('QUERY_TIMEOUT', 'Ask for less.'), 503, undefined],
];

let server: Serving;

beforeAll(async () => {
  server = await serve({
    routes: (app) => {
      app.get<{ Params: { index: number } }>('/refuses/:index', async ({ params }) => {
        throw asParameter(REFUSALS[params.index]?.[0]);
      });
    },
  });
});
afterAll(() => server.close());

test.each(REFUSALS.map(([{ code, message }, status, argument], index) => ({ code, message, status, argument, index })))(
  '$code is answered with status $status and names the parameter $argument',
  async ({ code, message, status, argument, index }) => {
    const answer = await server.fetch(`/refuses/${index}`);
    expect(answer.status).toBe(status);
    expect(answer.body.errors).toEqual([{ message, extensions: { code, argument } }]);
  },
);

test.each(['/export/coverage.csv', '/export/coverage.xlsx', '/brief', '/export/network.json', '/export/network.xlsx'])(
  '%s answers what is not the fault of its parameters with the status of its code',
  async (path) => {
    const { status, headers, body } = await server.fetch(path);
    expect(status).toBe(503);
    expect(headers.get('content-disposition')).toBeNull();
    expect(body.errors).toMatchObject([{ extensions: { code: 'DATABASE_UNAVAILABLE' } }]);
  },
);
