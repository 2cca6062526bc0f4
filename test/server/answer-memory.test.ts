import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { cypher } from '../../src/database/cypher';
import type { OwnApi } from '../harness';
import { useOwnDatabase } from '../own-database';
import { heldBack } from '../statements';

const own = useOwnDatabase();
let api: OwnApi;

beforeAll(async () => {
  api = await own.world().startApi();
});

const COVERAGE = '{ coverage(scope: { asOf: "2020-01-01" }) { counts { covered missing } } }';
const TITLE = '{ sources(where: { id: { eq: "s-mem" } }) { title } }';

const WRITE = cypher`MERGE (source:Source {id: 's-mem'}) SET source.title = $title`;
/** A commit, by whoever else has the database. */
const write = (title: string) => own.world().graph.write(({ run }) => run(WRITE, { title }));

type Headers = Record<string, string>;

/** As a browser asks that has an answer; `fetch` would ask it not to be answered from memory. */
async function get(query: string, headers: Headers = {}, at = api): Promise<Response> {
  const sent = request(`${at.url}?query=${encodeURIComponent(query)}`, {
    headers: { accept: 'application/json', ...headers },
  });
  const [answer] = (await once(sent.end(), 'response')) as [IncomingMessage];
  const told = Object.entries(answer.headers).map(([name, value]): [string, string] => [name, String(value)]);
  const body = await buffer(answer);
  return new Response(answer.statusCode === 304 ? null : body, { status: answer.statusCode ?? 0, headers: told });
}

const post = (body: object, headers: Headers = {}, at = api) =>
  fetch(at.url, {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

const statementsOf = (work: () => Promise<unknown>) => own.world().statementsOf(work);

/** Has an answer be in memory: asked in a state of the data that is known. */
async function kept(query: string, at = api): Promise<{ text: string; tag: string }> {
  // The first answer after a commit by others learns of it.
  await (await get(query, {}, at)).text();
  const answer = await get(query, {}, at);
  return { text: await answer.text(), tag: answer.headers.get('etag') ?? 'none' };
}

test('a question that is asked again is answered by one look at the state of the data, by GET as by POST', async () => {
  const { text, tag } = await kept(COVERAGE);
  for (const ask of [() => get(COVERAGE), () => post({ query: COVERAGE })]) {
    let answer: Response | undefined;
    const statements = await statementsOf(async () => {
      answer = await ask();
    });
    expect(await answer!.text()).toBe(text);
    expect(answer!.headers.get('etag')).toBe(tag);
    expect(answer!.headers.get('content-type')).toMatch(/^application\/json/);
    expect(statements).toBe(1);
  }
  expect(api.log.at(-1)).toMatchObject({ operationType: 'query', fromMemory: true });
});

test('an answer tells exactly which data it is of: the same from all servers while nothing is committed, then another', async () => {
  const apis = [api, await own.world().startApi({ FACTS_MEMORY_MB: 0, ANSWERS_MEMORY_MB: 0 })];
  const versions = async (query: string) => {
    const told = [];
    for (const one of apis) told.push(JSON.parse((await kept(query, one)).text).extensions.dataVersion);
    return told;
  };
  const [first] = await versions(COVERAGE);
  expect(first).toEqual({ version: expect.stringMatching(/^[0-9a-f]{16}$/), exact: true });
  expect([...(await versions(COVERAGE)), ...(await versions(TITLE))]).toEqual([first, first, first, first]);
  await write('another');
  const [next] = await versions(TITLE);
  expect(next).toEqual({ version: expect.stringMatching(/^[0-9a-f]{16}$/), exact: true });
  expect(next.version).not.toBe(first.version);
});

test('an answer that the client has is told to be right by 304, with its tag and what it depends on', async () => {
  const { tag } = await kept(COVERAGE);
  expect(tag).toMatch(/^W\/"[\w-]{27}"$/);
  for (const header of [tag, tag.slice(2), `"other", ${tag}`, '*']) {
    const answer = await get(COVERAGE, { 'if-none-match': header });
    expect(answer.status).toBe(304);
    expect(await answer.text()).toBe('');
    expect(Object.fromEntries(answer.headers)).toMatchObject({ etag: tag, 'cache-control': 'no-cache' });
    expect(answer.headers.get('vary')).toMatch(/Accept\b.*Accept-Encoding/i);
  }
});

test('a server that never made an answer knows it by its tag', async () => {
  const { tag } = await kept(COVERAGE);
  const other = await own.world().startApi();
  let answer: Response | undefined;
  const statements = await statementsOf(async () => {
    answer = await get(COVERAGE, { 'if-none-match': tag }, other);
  });
  expect(answer!.status).toBe(304);
  expect(statements).toBe(1);
  const unlike = await own.world().startApi({ MAX_QUERY_COST: 1_000_000 });
  expect((await get(COVERAGE, { 'if-none-match': tag }, unlike)).status).toBe(200);
});

test.each(['W/', '"open', 'no-quotes', '"a" "b"', '""x', ',', 'w/"lower"'])(
  'If-None-Match %s is ignored, since it is not well formed',
  async (header) => {
    const { text } = await kept(COVERAGE);
    const answer = await get(COVERAGE, { 'if-none-match': header });
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe(text);
  },
);

test('a POST is answered, whatever it says that it has', async () => {
  const { tag, text } = await kept(COVERAGE);
  const answer = await post({ query: COVERAGE }, { 'if-none-match': tag });
  expect([answer.status, await answer.text()]).toEqual([200, text]);
});

test.each([
  ['cache-control', 'no-cache'],
  ['cache-control', 'max-age=0, no-store'],
  ['pragma', 'no-cache'],
])('%s: %s has a question answered anew', async (name, value) => {
  const { tag } = await kept(TITLE);
  const statements = await statementsOf(async () => {
    // Which may find that it is what the client has.
    expect((await get(TITLE, { [name]: value, 'if-none-match': tag })).status).toBe(304);
    expect((await get(TITLE, { [name]: value })).status).toBe(200);
  });
  expect(statements).toBe(2);
  expect(api.log.slice(-2).map(({ fromMemory }) => fromMemory)).toEqual([undefined, undefined]);
});

test('whatever is committed, by whomever, is in the next answer, and the tag is another', async () => {
  await write('before');
  const before = await kept(TITLE);
  await write('after');
  const answer = await get(TITLE, { 'if-none-match': before.tag });
  expect(answer.status).toBe(200);
  expect(await answer.text()).toContain('"after"');
  const after = await kept(TITLE);
  expect(after.tag).not.toBe(before.tag);
  // What was written again is a state of its own.
  await write('before');
  expect((await kept(TITLE)).tag).not.toBe(before.tag);
});

test.each([
  ['one that fails', '{ coverage(scope: { industries: ["nothing"] }) { unitCount } }'],
  [
    'one beside which another fails',
    `{ good: ${COVERAGE.slice(1, -1)} bad: coverage(scope: { region: "nothing" }) { unitCount } }`,
  ],
  ['an analysis', '{ networkAnalysis(id: "none") { status } }'],
  ['what takes long', '{ networkMeasures { nodeCount } }'],
  ['what reads nothing', '{ __typename }'],
])('%s has no tag and is not kept', async (_, query) => {
  for (const _again of [1, 2]) {
    const answer = await get(query);
    expect([answer.headers.get('etag'), answer.headers.get('cache-control')]).toEqual([null, 'no-store']);
    await answer.text();
    expect(api.log.at(-1)?.fromMemory).toBeUndefined();
  }
});

test('other variables, another operation of the document and another media type are other questions', async () => {
  const query = `query A($day: Date!) { coverage(scope: { asOf: $day }) { asOf } } query B { coverage(scope: { asOf: "2019-01-01" }) { asOf } }`;
  const asked = [
    { query, operationName: 'A', variables: { day: '2018-12-31' } },
    { query, operationName: 'A', variables: { day: '2020-12-31' } },
    { query, operationName: 'B' },
  ];
  const days = () =>
    Promise.all(
      asked.map(
        async (body) =>
          ((await (await post(body)).json()) as { data: { coverage: { asOf: string } } }).data.coverage.asOf,
      ),
    );
  expect(await days()).toEqual(['2018-12-31', '2020-12-31', '2019-01-01']);
  const accept = 'application/graphql-response+json';
  await kept(COVERAGE);
  expect((await get(COVERAGE, { accept })).headers.get('content-type')).toMatch(accept);
  expect((await get(COVERAGE)).headers.get('content-type')).toMatch('application/json');
});

test('a question without a day is another one after midnight where the city is', async () => {
  const query = '{ coverage { asOf } }';
  const clock = (now: string) =>
    jest.useFakeTimers({
      now: new Date(now),
      doNotFake: [
        'nextTick',
        'setImmediate',
        'setTimeout',
        'clearTimeout',
        'setInterval',
        'clearInterval',
        'queueMicrotask',
        'performance',
      ],
    });
  try {
    clock('2026-03-01T15:59:00Z');
    const before = await kept(query);
    expect(before.text).toContain('2026-03-01');
    clock('2026-03-01T16:00:00Z');
    const after = await get(query, { 'if-none-match': before.tag });
    expect(after.status).toBe(200);
    expect(await after.text()).toContain('2026-03-02');
  } finally {
    jest.useRealTimers();
  }
});

test('what was committed while an answer was made makes it one that is not kept, and that says so', async () => {
  let tell = () => {};
  const held = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const { stand, letGo } = heldBack(({ text }) => text.includes('(this:Source'));
  const slow = await own.world().startApi({}, (statement) => {
    const sent = stand(statement);
    if (sent instanceof Promise) tell();
    return sent;
  });
  await write('one');
  await get('{ coverage { asOf } }', {}, slow);
  const asked = get(TITLE, {}, slow);
  await held;
  await write('two');
  letGo();
  const answer = await asked;
  expect(answer.headers.get('etag')).toBeNull();
  expect(await answer.json()).toMatchObject({
    data: { sources: [{ title: 'two' }] },
    extensions: { dataVersion: { version: expect.stringMatching(/^[0-9a-f]{16}$/), exact: false } },
  });
});

test('a remembered answer waits for no place, however many are taken', async () => {
  const { stand, letGo } = heldBack(({ text }) => text.includes(':Tier'));
  const narrow = await own
    .world()
    .startApi({ MAX_REQUESTS: 1, MAX_QUEUED_REQUESTS: 5, QUEUE_TIMEOUT_MS: 60_000 }, stand);
  const { text } = await kept(COVERAGE, narrow);
  const heavy = get('{ tiers { id } }', {}, narrow);
  expect(await (await get(COVERAGE, {}, narrow)).text()).toBe(text);
  letGo();
  expect((await heavy).status).toBe(200);
});

test('without memory questions are answered anew, and tags are told all the same', async () => {
  const without = await own.world().startApi({ ANSWERS_MEMORY_MB: 0, FACTS_MEMORY_MB: 0 });
  const { tag } = await kept(COVERAGE, without);
  await get(COVERAGE, {}, without);
  expect(without.log.at(-1)?.fromMemory).toBeUndefined();
  expect((await get(COVERAGE, { 'if-none-match': tag }, without)).status).toBe(304);
});

test('a file says which data it is of, or is at least as new as where it is read while it is sent', async () => {
  const { text } = await kept(COVERAGE);
  const { version } = JSON.parse(text).extensions.dataVersion;
  const told = async (path: string) => {
    const answer = await fetch(new URL(path, api.url));
    await answer.text();
    return answer.headers.get('x-data-version');
  };
  expect(await told('/brief')).toBe(version);
  expect(await told('/export/entities/Tier.csv')).toBe(`${version}; at-least`);
  expect(await told('/health')).toBeNull();
});

test('the tag of an answer may be read by pages of other origins', async () => {
  const origin = 'https://a.example';
  const open = await own.world().startApi({ CORS_ORIGINS: [origin] });
  const { headers } = await get(COVERAGE, { origin }, open);
  expect(headers.get('access-control-expose-headers')).toMatch(/\betag\b/i);
});

test('coverage of another day, and what else is reckoned from the same facts, reads no facts again', async () => {
  const day = (asOf: string) => `{
    coverage(scope: { asOf: "${asOf}" }) { units { cells { status platforms { platform { id nameZh } evidence { kind } } } } }
    coverageTrend(from: "2015-01-01", to: "${asOf}", step: YEAR) { points { counts { covered } } }
    coverageComparison(scopeBefore: { asOf: "2016-01-01" }, scopeAfter: { asOf: "${asOf}" }) { changeCount }
  }`;
  await kept(day('2019-01-01'));
  expect(await statementsOf(() => get(day('2019-01-02')))).toBe(1);
});
