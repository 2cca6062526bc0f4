import { connect } from '../../src/database/connect';
import { cypher } from '../../src/database/cypher';
import type { Graph } from '../../src/database/graph';
import { serveApi } from '../api';
import { sharedDatabase } from '../environment';
import type { Answer } from '../harness';
import { type Between, before } from '../tcp-proxy';

/** Long for the simplest question, also on a busy machine; short beside the time that a statement may take here. */
const SILENCE_MS = 20_000;
const STATEMENT_MS = 20 * 60_000;

const QUERY = '{ regions(limit: 1) { id } }';

/** Runs until it is ended. */
const ENDLESS = cypher`UNWIND range(1, 1000000000000) AS step RETURN sum(sqrt(step)) AS sum`;

let proxy: Between;
let graph: Graph;
let origin: string;
const heard: string[] = [];
const closers: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  const { address, ...between } = await before(sharedDatabase());
  proxy = between;
  closers.push(() => proxy.close());
  const connection = await connect(address, { timeoutMs: STATEMENT_MS });
  closers.push(() => connection.close());
  connection.watch({
    silenceMs: SILENCE_MS,
    onLost: () => heard.push('lost'),
    onBack: () => heard.push('back'),
  });
  graph = connection.graph;
  const { app, origin: served } = await serveApi(graph);
  closers.push(() => app.close());
  origin = served;
});
afterEach(async () => {
  proxy.restore();
  while ((await outcome()) !== 'data');
});
afterAll(async () => {
  for (const close of closers.reverse()) await close();
});

/** What a query comes to: `data`, or the code of what failed. */
async function outcome(): Promise<unknown> {
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUERY }),
  });
  const { errors } = (await response.json()) as Answer;
  return errors === undefined ? 'data' : errors[0]?.extensions.code;
}

const WAYS_TO_GO = {
  'breaks off': () => proxy.cut(),
  'says nothing any more': () => proxy.fallSilent(),
  'answers too late to be of use': () => proxy.slow(4 * SILENCE_MS),
};

test.each(Object.entries(WAYS_TO_GO))(
  'of a database that %s every request is told, those under way too, until it is back',
  async (_how, go) => {
    heard.length = 0;
    const underWay = graph.read(ENDLESS).catch((error: unknown) => error);
    expect(await Promise.all(Array.from({ length: 10 }, outcome))).toContain('data');

    go();
    // Long before its own time is up.
    expect(await underWay).toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
    while (!heard.includes('lost')) await outcome();
    expect([...new Set(await Promise.all(Array.from({ length: 100 }, outcome)))]).toEqual(['DATABASE_UNAVAILABLE']);
    expect((await fetch(`${origin}/health`)).status).toBe(200);
    const ready = await fetch(`${origin}/ready`);
    expect([ready.status, await ready.json()]).toEqual([503, { ready: false, database: false, migrated: false }]);

    proxy.restore();
    while ((await outcome()) !== 'data');
    expect(heard.at(-1)).toBe('back');
    expect((await fetch(`${origin}/ready`)).status).toBe(200);
  },
);
