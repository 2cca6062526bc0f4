import { randomBytes } from 'node:crypto';
import { cypher } from '../../src/database/cypher';
import { type OwnApi, useWorld } from '../harness';
import { succeeded } from '../network/analyses';
import { ALIKE, KINDS, manyCandidates } from '../plan/many-candidates';
import { untilThreads } from '../plan/threads';
import { endless, type Statement } from '../statements';
import type { SmallWorld } from '../story';

const world = useWorld();
const { write, startApi, statementsOf } = world;
/** Two organizations that work together. */
let pair: SmallWorld;
/** Those that statements are looked for about. */
const networks: SmallWorld[] = [];
let api: OwnApi;
/** Whether a statement of the API is to be under way until it is ended. */
let isEndless: (statement: Statement) => boolean = () => false;

beforeAll(async () => {
  pair = await write({
    organizations: { a: {}, b: {} },
    collaborations: { ab: { members: ['a', 'b'] } },
  });
  networks.push(pair);
  api = await startApi({ MAX_BODY_BYTES: 1_000_000 }, (one) => (isEndless(one) ? endless(one, pair.id('')) : one));
});
afterEach(() => {
  isEndless = () => false;
});

/** Sends a request by one who leaves when told to. */
function leaving(path: string, init: RequestInit = {}) {
  const client = new AbortController();
  const answer = fetch(new URL(path, api.url), { ...init, signal: client.signal }).then((response) => response.text());
  return { leave: () => client.abort(), answer };
}

function asking(query: string, variables: object = { regions: [pair.id('here')] }) {
  const body = JSON.stringify({ query, variables });
  return leaving('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
}

/** The statements of this test's own that look on, so that they can be told from others. */
let looks = 0;

/**
 * How many statements about a network, or about organizations of one, are under way in the database, of all or of those with
 * a part in their text. Those that are only planned are so for all requests.
 */
async function underWay(part = ''): Promise<number> {
  looks += 1;
  const [row] = await world.graph.read(
    cypher<{ count: number }>`
      SHOW TRANSACTIONS YIELD parameters, currentQuery
      WHERE any(one IN $networks WHERE parameters.mark = one OR parameters.regions = [one + 'here'] OR parameters.ids[0] STARTS WITH one)
        AND NOT currentQuery STARTS WITH 'EXPLAIN' AND currentQuery CONTAINS $part
      RETURN count(*) AS count`,
    { networks: networks.map(({ id }) => id('')), part },
  );
  return row!.count;
}

/** How many statements others than this test send while it does something. */
async function othersDuring(work: () => Promise<unknown>): Promise<number> {
  const before = looks;
  return (await statementsOf(work)) - (looks - before);
}

/** Waits for the line of the one request under way, whose client has gone. @returns how many statements were sent afterwards */
async function sentAfterGoing(seen: number): Promise<number> {
  while (api.log.length === seen) await underWay();
  expect(api.log[seen]).toMatchObject({ msg: 'request', aborted: true });
  const sent = await othersDuring(async () => {
    while ((await underWay()) > 0);
    for (let look = 0; look < 200; look += 1) await underWay();
  });
  expect(api.log.slice(seen + 1)).toEqual([]);
  return sent;
}

/** Has one leave while a statement with this part is under way. @returns how many statements were sent afterwards */
async function sentAfterLeaving(ask: () => ReturnType<typeof leaving>, part: string): Promise<number> {
  isEndless = ({ text }) => text.includes(part);
  const seen = api.log.length;
  const { leave, answer } = ask();
  while ((await underWay(part)) === 0) expect(api.log).toHaveLength(seen);
  leave();
  await expect(answer).rejects.toThrow('aborted');
  return sentAfterGoing(seen);
}

/** By which the statement is known that takes a network into memory. */
const PROJECT = 'gds.graph.project(';

test('what another waits for as well goes on for that one', async () => {
  const query = `query ($regions: [ID!]) {
    networkMeasures(scope: { regions: $regions }, weighting: FRACTIONAL) { size { nodeCount } modularity { value } }
  }`;
  const seen = api.log.length;
  let isFirst = true;
  isEndless = ({ text }) => {
    if (!text.includes(PROJECT) || !isFirst) return false;
    isFirst = false;
    return true;
  };
  const one = asking(query);
  while ((await underWay(PROJECT)) === 0);
  const other = asking(query);
  // Until the other has understood as well what it is asked, and waits.
  for (let look = 0; look < 50; look += 1) await underWay();
  one.leave();
  await expect(one.answer).rejects.toThrow('aborted');
  const { data, errors } = JSON.parse(await other.answer);
  expect(errors).toBeUndefined();
  expect(data.networkMeasures).toEqual({ size: { nodeCount: 2 }, modularity: { value: expect.any(Number) } });
  while (api.log.length < seen + 2) await underWay();
  expect(api.log.slice(seen)).toMatchObject([{ aborted: true }, { status: 200, errorCodes: [] }]);
});

const TREND = `networkTrend(scope: { regions: $regions }, weighting: NEWMAN, from: "2011-01-01", to: "2020-01-01", step: YEAR) {
  points { measures { modularity { value } averagePathLength { steps } } }
}`;

test('of a query whose client has gone nothing runs on and nothing begins', async () => {
  const aliases = Array.from({ length: 3 }, (_, index) => `trend${index}: ${TREND}`);
  // What is half made is still dropped.
  const query = `query ($regions: [ID!]) { ${aliases.join(' ')} }`;
  expect(await sentAfterLeaving(() => asking(query), PROJECT)).toBeLessThanOrEqual(1);
});

test.each(['/export/network.json', '/export/network.xlsx'])('%s ends with its client', async (path) => {
  const ask = () => leaving(`${path}?regions=${pair.id('here')}&nodeLimit=300&edgeLimit=2000`);
  expect(await sentAfterLeaving(ask, 'TAKES_PART_IN')).toBe(0);
});

/** Takes the beginning of a file and breaks off. @returns how many statements were sent afterwards */
async function sentAfterBreakingOff(path: string): Promise<number> {
  const seen = api.log.length;
  const client = new AbortController();
  const { status, body } = await fetch(new URL(path, api.url), { signal: client.signal });
  expect(status).toBe(200);
  const reader = body!.getReader();
  expect(await reader.read()).toMatchObject({ done: false });
  client.abort();
  await expect(reader.closed).rejects.toThrow('aborted');
  return sentAfterGoing(seen);
}

async function bytesOf(path: string): Promise<number> {
  const seen = api.log.length;
  const response = await fetch(new URL(path, api.url));
  expect(response.status).toBe(200);
  const bytes = await response.arrayBuffer();
  while (api.log.length === seen) await underWay();
  return bytes.byteLength;
}

/** So many pairs of organizations of which some have a text for a property, so long that no connection holds a file of them. */
async function verbose({ pairs, named, property, text }: Verbose): Promise<SmallWorld> {
  const members = Array.from({ length: pairs }, (_, index) => [`${index} one`, `${index} other`]);
  const network = await write({
    organizations: Object.fromEntries(members.flat().map((name) => [name, {}])),
    collaborations: Object.fromEntries(members.map((two, index) => [`${index}`, { members: two }])),
  });
  const ids = members
    .flat()
    .map((name) => network.id(name))
    .sort();
  const rows = ids.slice(0, named).map((id) => ({ id, properties: { [property]: text() } }));
  await world.graph.write((transaction) => transaction.run(DESCRIBE, { rows }));
  networks.push(network);
  return network;
}

interface Verbose {
  pairs: number;
  named: number;
  property: 'nameZh' | 'nameEn';
  text: () => string;
}

const DESCRIBE = cypher`
  UNWIND $rows AS row MATCH (organization:Organization {id: row.id}) SET organization += row.properties`;

describe('a file that is broken off in its midst', () => {
  let network: SmallWorld;
  beforeAll(async () => {
    // No shorter once it is packed.
    const text = () => randomBytes(24_000).toString('base64');
    network = await verbose({ pairs: 150, named: 300, property: 'nameEn', text });
  });

  test.each(['gexf', 'csv?table=nodes', 'json', 'xlsx'])('network.%s leaves nothing behind', async (format) => {
    const [ending, own = ''] = format.split('?');
    const path = `/export/network.${ending}?${own}&regions=${network.id('here')}&nodeLimit=300&lang=en`;
    expect(await sentAfterBreakingOff(path)).toBe(0);
    expect(await bytesOf(path)).toBeGreaterThan(6_000_000);
  });
});

test('of a file of many pages that is broken off in the first no further page is read', async () => {
  // Of three pages the first is large.
  const text = () => 'x'.repeat(4_000);
  const network = await verbose({ pairs: 2_100, named: 2_000, property: 'nameZh', text });
  const id = await succeeded(api, { scope: { regions: [network.id('here')] }, measures: ['COMPONENTS'] });
  const path = `/export/network-analysis.csv?id=${id}`;
  expect(await sentAfterBreakingOff(path)).toBe(0);
  expect(await bytesOf(path)).toBeGreaterThan(8_000_000);
});

const PLAN = `query ($scope: CoverageScopeInput, $budgetWan: Float!, $candidates: [PlanCandidateInput!]) {
  coveragePlan(budgetWan: $budgetWan, scope: $scope, candidates: $candidates, timeLimitSeconds: 60) { status }
}`;

test('of a plan whose client has gone the solving ends', async () => {
  const { budgetWan, candidates } = manyCandidates(1, { ...ALIKE, candidates: 200, budgetShare: 0.1 });
  const units = Array.from({ length: ALIKE.units }, (_, unit) => `i${unit}`);
  const graph = await write({ units: Object.fromEntries(units.map((unit) => [unit, null])) });
  const founded = candidates.map(({ costWan, covers, group }) => {
    const cells = covers.map((cell) => cell.split(':s'));
    const industries = [...new Set(cells.map(([unit]) => graph.id(`${unit}`)))];
    return { costWan, group, change: { add: { kind: KINDS[Number(cells[0]?.[1])], industries } } };
  });
  const seen = api.log.length;
  const plan = asking(PLAN, { budgetWan, candidates: founded, scope: { framework: graph.framework } });
  await untilThreads(1);
  plan.leave();
  await expect(plan.answer).rejects.toThrow('aborted');
  await untilThreads(0);
  expect(api.log.slice(seen)).toMatchObject([{ msg: 'request', aborted: true }]);
});
