import { cypher } from '../../src/database/cypher';
import type { NetworkAnalysis } from '../answers';
import { openWorld, useWorld } from '../harness';
import { endless, heldBack, isOfAnalysis, type Stand, unwritten } from '../statements';
import type { SmallWorld } from '../story';
import { ended, seen, start, started } from './analyses';

const { graph, api, write, startApi } = useWorld();
let small: SmallWorld;

beforeAll(async () => {
  small = await write({
    organizations: { a: {}, b: {}, c: {} },
    collaborations: { first: { members: ['a', 'b'] }, second: { members: ['b', 'c'] } },
  });
});

/** Has the first statement of every analysis run without end, unless it is given up. */
const withoutEnd: Stand = (statement) => (isOfAnalysis(statement) ? endless(statement) : statement);

const UNLIMITED = { ANALYSIS_TIMEOUT_MS: 3_600_000 };

const CANCEL =
  'mutation ($id: ID!) { cancelNetworkAnalysis(id: $id) { id status finishedAt expiresAt error { code } } }';

/** Asks for the analysis of a network. */
const of = ({ id }: SmallWorld, more: object = {}) => ({ scope: { regions: [id('here')] }, ...more });

/** How many statements of analyses of the network are under way in the database. */
async function underWay(): Promise<number> {
  const [row] = await graph.read(
    cypher<{ count: number }>`
      SHOW TRANSACTIONS YIELD parameters, metaData
      WHERE metaData.analysis IS NOT NULL AND parameters.regions = [$region] RETURN count(*) AS count`,
    { region: small.id('here') },
  );
  return row!.count;
}

test('waits for its turn, is refused where too many wait, and is given up at once', async () => {
  const { stand, letGo } = heldBack(isOfAnalysis);
  const api = await startApi({ MAX_ANALYSES: 1, MAX_QUEUED_ANALYSES: 1 }, stand);
  const running = await started(api, of(small));
  const waiting = await started(api, of(small, { weighting: 'NEWMAN' }));
  expect([running.status, waiting.status]).toEqual(['RUNNING', 'QUEUED']);
  expect((await seen(api, waiting.id)).data.networkAnalysis).toMatchObject({
    phase: 'WAITING',
    progress: 0,
    startedAt: null,
    elapsedMs: null,
    result: null,
  });

  const refused = await start(api, of(small, { weighting: 'FRACTIONAL' }));
  expect(refused.errors?.[0]).toMatchObject({
    message: expect.stringMatching(/^1 jobs wait already.*Try again/),
    extensions: { code: 'QUEUE_FULL' },
  });

  const { data } = await api.ask(CANCEL, { id: waiting.id });
  expect(data.cancelNetworkAnalysis).toMatchObject({ status: 'CANCELLED', error: null });
  expect((await seen(api, waiting.id)).data.networkAnalysis.phase).toBe('FINISHED');
  const next = await started(api, of(small, { weighting: 'FRACTIONAL' }));
  letGo();
  for (const { id } of [running, next]) {
    expect(await ended(api, id)).toMatchObject({
      status: 'SUCCEEDED',
      progress: 1,
      result: { nodeCount: 3, edgeCount: 2 },
    });
  }
});

test('given up while it runs, it ends in the database too', async () => {
  const api = await startApi(UNLIMITED, withoutEnd);
  const { id } = await started(api, of(small));
  do expect((await seen(api, id)).data.networkAnalysis.status).toBe('RUNNING');
  while ((await underWay()) === 0);
  const { data } = await api.ask(CANCEL, { id });
  expect(data.cancelNetworkAnalysis.status).toBe('CANCELLED');
  while ((await underWay()) > 0);
  expect((await seen(api, id)).data.networkAnalysis).toMatchObject({ status: 'CANCELLED', result: null, error: null });
});

const TWICE = `mutation ($scope: NetworkScopeInput!) {
  one: startNetworkAnalysis(scope: $scope) { id queuedAt } other: startNetworkAnalysis(scope: $scope) { id queuedAt }
}`;

test('is shared by all who ask for the same, and goes on while one of them wants it', async () => {
  const { stand, letGo } = heldBack(isOfAnalysis);
  // What others wrote between the two would make another state of the data, and so another run.
  const api = await startApi({}, (statement) => stand(unwritten(statement)));
  const { data } = await api.ask<Record<'one' | 'other', NetworkAnalysis>>(TWICE, { ...of(small) });
  expect(data.one.queuedAt).toBe(data.other.queuedAt);
  const [one, other] = [data.one.id, data.other.id];
  expect(one).not.toBe(other);
  await api.ask(CANCEL, { id: one });
  letGo();
  expect((await seen(api, one)).data.networkAnalysis.status).toBe('CANCELLED');
  expect((await ended(api, other)).status).toBe('SUCCEEDED');
});

test('tells why it failed, and is done anew for the next who asks', async () => {
  // A short statement, for which no time is allowed besides that of the setting.
  const stand: Stand = (one) => (isOfAnalysis(one) && one.text.includes('stream.estimate') ? endless(one) : one);
  const api = await startApi({ ANALYSIS_TIMEOUT_MS: 10 }, stand);
  const { id } = await started(api, of(small));
  expect(await ended(api, id)).toMatchObject({
    status: 'FAILED',
    result: null,
    error: { code: 'QUERY_TIMEOUT', message: expect.stringContaining('ANALYSIS_TIMEOUT_MS') },
  });
  expect((await started(api, of(small))).status).not.toBe('FAILED');
});

test('is forgotten after a while, and the oldest when there are too many', async () => {
  const brief = await startApi({ ANALYSIS_KEPT_MS: 1 });
  const { id } = await started(brief, of(small));
  for (;;) {
    const { errors } = await seen(brief, id);
    if (errors === undefined) continue;
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'id' });
    break;
  }
  const few = await startApi({ MAX_KEPT_ANALYSES: 1 });
  const first = await started(few, of(small));
  await ended(few, first.id);
  const second = await started(few, of(small, { weighting: 'NEWMAN' }));
  await ended(few, second.id);
  expect((await seen(few, first.id)).errors?.[0]?.extensions).toMatchObject({ argument: 'id' });
  expect((await seen(few, second.id)).errors).toBeUndefined();
});

test('ends with the server', async () => {
  const other = openWorld();
  const api = await other.startApi(UNLIMITED, withoutEnd);
  const { id } = await started(api, of(small));
  while ((await underWay()) === 0) expect((await seen(api, id)).data.networkAnalysis.status).toBe('RUNNING');
  await other.close();
  while ((await underWay()) > 0);
});

test('is what a network too large to wait for is referred to', async () => {
  const members = Array.from({ length: 800 }, (_, index) => `m${index}`);
  await write({
    organizations: Object.fromEntries(members.map((member) => [member, {}])),
    collaborations: { all: { kind: 'AWARD', members } },
  });
  for (const field of ['networkMeasures { size { nodeCount } }', 'networkCommunities { totalCount }']) {
    const { errors } = await api.ask(`{ ${field} }`);
    expect(errors?.[0]).toMatchObject({
      message: expect.stringMatching(/^Up to \d{6} ties are too many .*`startNetworkAnalysis`\.$/),
      extensions: { code: 'BAD_USER_INPUT', argument: 'scope' },
    });
  }
});

test('is started by POST alone', async () => {
  const query = 'mutation { startNetworkAnalysis { id } }';
  const answer = await fetch(`${api.url}?query=${encodeURIComponent(query)}`, {
    headers: { 'content-type': 'application/json' },
  });
  expect(answer.status).toBe(405);
});

test.each([
  ['id', 'mutation { cancelNetworkAnalysis(id: "x") { id } }', 'x'],
  ['scope.regions', 'mutation { startNetworkAnalysis(scope: { regions: ["r-x"] }) { id } }', 'r-x'],
  ['minWeight', 'mutation { startNetworkAnalysis(minWeight: -1) { id } }', '-1'],
])('%s is refused by name', async (argument, query, text) => {
  const { errors } = await api.ask(query);
  expect(errors?.[0]).toMatchObject({
    message: expect.stringContaining(text),
    extensions: { code: 'BAD_USER_INPUT', argument },
  });
});
