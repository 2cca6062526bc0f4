import { readSeed } from '../../seed/load';
import { cypher } from '../../src/database/cypher';
import { useWorld } from '../harness';
import { ended, started, succeeded } from '../network/analyses';
import { heldBack, isOfAnalysis } from '../statements';
import type { SmallWorld } from '../story';
import { NASTY, nastyNetwork } from './nasty-network';
import { fetched, rowsOf } from './taken-along';

const world = useWorld();
const { graph, api, write, startApi } = world;
let nasty: SmallWorld;

beforeAll(async () => {
  nasty = await nastyNetwork(world);
});

const csv = (parameters: Record<string, string>, { url } = api) =>
  fetched(url, '/export/network-analysis.csv', parameters);

const EVERYTHING = ['COMMUNITIES', 'PAGE_RANK', 'CORE_NUMBER', 'CLUSTERING', 'COMPONENTS'];
const of = ({ id }: SmallWorld, more: object = {}) => ({ scope: { regions: [id('here')] }, ...more });

const ORGANIZATIONS = `query ($id: ID!) {
  networkAnalysis(id: $id) { result { organizations { edges { node {
    organization { id nameZh } degree strength pageRank coreNumber clustering community
  } } } } }
}`;

test.each([
  ['everything', { measures: EVERYTHING, weighting: 'NEWMAN' }],
  ['no more than degree, strength and PageRank', { measures: ['PAGE_RANK'] }],
])('the rows are the organizations that the API gives, in its order, of %s', async (_, more) => {
  const id = await succeeded(api, of(nasty, more));
  const { data, errors } = await api.ask(ORGANIZATIONS, { id });
  expect(errors).toBeUndefined();
  const shown = data.networkAnalysis.result!.organizations.edges.map(({ node }) => node);
  expect(shown.length).toBe(4);
  // What a spreadsheet would take for a formula has an apostrophe before it.
  const safe = (name: string) => ([NASTY.a, NASTY.c].includes(name) ? `'${name}` : name);
  expect(await rowsOf(await csv({ id }))).toEqual(
    shown.map(({ organization, degree, strength, pageRank, coreNumber, clustering, community }) => ({
      id: organization!.id,
      name_zh: safe(organization!.nameZh),
      degree: String(degree),
      strength: String(strength),
      page_rank: String(pageRank),
      core_number: String(coreNumber ?? ''),
      clustering: String(clustering ?? ''),
      // Only a directed network has them.
      in_degree: '',
      out_degree: '',
      in_strength: '',
      out_strength: '',
      community: String(community ?? ''),
    })),
  );
});

test('of several pages each organization is a row once, and one that has been removed since has no name', async () => {
  const pairs = Array.from({ length: 1_100 }, (_, index) => [`${index} one`, `${index} other`]);
  const many = await write({
    organizations: Object.fromEntries(pairs.flat().map((name) => [name, {}])),
    collaborations: Object.fromEntries(pairs.map((members, index) => [`${index}`, { members }])),
  });
  const id = await succeeded(api, of(many, { measures: ['PAGE_RANK'] }));
  const removed = many.id('7 other');
  await graph.write((transaction) =>
    transaction.run(cypher`MATCH (organization:Organization {id: $removed}) DETACH DELETE organization`, { removed }),
  );
  const rows = await rowsOf(await csv({ id }));
  const ids = pairs.flat().map((name) => many.id(name));
  expect(rows.map((row) => row.id)).toEqual(ids.sort());
  expect(rows.map((row) => row.name_zh)).toEqual(ids.map((one) => (one === removed ? '' : one)));
});

test('it says what was asked, how much there is of it and how to cite it, in a table of its own', async () => {
  const id = await succeeded(api, of(nasty, { measures: EVERYTHING, weighting: 'NEWMAN', minWeight: 0.5 }));
  const about = async (parameters: Record<string, string>) => {
    const rows = await rowsOf(await csv({ ...parameters, table: 'about' }));
    return Object.fromEntries(rows.map(({ key, text }) => [key, text])) as Record<string, string>;
  };
  const [zh, en] = [await about({ id }), await about({ id, lang: 'en' })];
  expect(zh).toMatchObject({
    title: '合作网络分析',
    day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    regions: `${nasty.id('here')}（${nasty.id('here')}）`,
    nodes: '4',
    edges: '3',
    total_weight: '5',
    components: '1',
    data_version: readSeed().fingerprint,
    fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  for (const part of [zh.day, zh.data_version, zh.fingerprint, zh.query]) expect(zh.citation).toContain(part);
  expect(en).toMatchObject({ title: 'Analysis of the network of collaboration', fingerprint: zh.fingerprint });

  const asked = JSON.parse(zh.query as string);
  expect(asked).toMatchObject({ scope: { regions: [nasty.id('here')] }, weighting: 'NEWMAN', minWeight: 0.5 });
  const again = await about({ id: await succeeded(api, asked) });
  expect(again).toEqual(zh);
  const other = await about({ id: await succeeded(api, { ...asked, measures: ['PAGE_RANK'] }) });
  expect(other.fingerprint).not.toBe(zh.fingerprint);
  expect(other).not.toHaveProperty('communities');
});

test('the file is named for its contents, in ASCII and in full', async () => {
  const id = await succeeded(api, of(nasty));
  const response = await csv({ id });
  expect(response.headers.get('content-type')).toMatch(/^text\/csv; charset=utf-8/);
  const disposition = response.headers.get('content-disposition') ?? '';
  expect(disposition).toMatch(
    /^attachment; filename="analysis-organizations-\d{4}-\d\d-\d\d\.csv"; filename\*=UTF-8''[\w.%~-]+$/,
  );
  expect(decodeURIComponent(disposition.split("UTF-8''")[1] as string)).toMatch(
    /^合作网络分析-analysis-organizations-/,
  );
});

async function refused(response: Response, argument: string, message: RegExp): Promise<void> {
  expect(response.status).toBe(400);
  expect(response.headers.get('content-disposition')).toBeNull();
  expect(await response.json()).toEqual({
    errors: [{ message: expect.stringMatching(message), extensions: { code: 'BAD_USER_INPUT', argument } }],
  });
}

test.each([
  ['id', '', /startNetworkAnalysis/],
  ['id', 'id=x', /no analysis "x".*startNetworkAnalysis/],
  ['id', 'id=x&id=y', /once/],
  ['table', 'id=x&table=nodes', /organizations, about/],
  ['lang', 'id=x&lang=fr', /zh, en/],
  ['scope', 'id=x&scope=1', /no parameter "scope"/],
])('%s in ?%s is refused', async (argument, query, message) => {
  await refused(await fetch(new URL(`/export/network-analysis.csv?${query}`, api.url)), argument, message);
});

test('an analysis that has no result, not yet or never, is refused with the way on', async () => {
  const busy = await startApi({ MAX_ANALYSES: 1 }, heldBack(isOfAnalysis).stand);
  const running = await started(busy, of(nasty, { weighting: 'NEWMAN' }));
  const waiting = await started(busy, of(nasty));
  await refused(await csv({ id: running.id }, busy), 'id', /^This analysis is RUNNING, at \d+ %.*says SUCCEEDED/);
  await refused(await csv({ id: waiting.id }, busy), 'id', /^This analysis is QUEUED, at 0 %/);
  for (const { id } of [waiting, running]) {
    await busy.ask('mutation ($id: ID!) { cancelNetworkAnalysis(id: $id) { status } }', { id });
    await refused(await csv({ id }, busy), 'id', /^This analysis was cancelled\. Start it anew/);
  }
  const narrow = await startApi({ ANALYSIS_MEMORY_MB: 0 });
  const { id } = await started(narrow, of(nasty));
  await ended(narrow, id);
  await refused(await csv({ id }, narrow), 'id', /^This analysis failed with BAD_USER_INPUT.*ANALYSIS_MEMORY_MB/);
});
