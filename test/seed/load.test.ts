import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { loadFolder, loadSeed, readFacts } from '../../seed/load';
import { cypher } from '../../src/database/cypher';
import { StartError } from '../../src/errors';
import { PROJECT_ROOT } from '../../src/project-root';
import { openWorld, type World } from '../harness';
import { copySeed } from './folder';

const SEED = path.join(PROJECT_ROOT, 'seed');
// Other tests add to the same database under ids of their own; these are the seed's.
const IDS = readFacts(SEED).nodes.map(({ id }) => id);

const silent = () => undefined;

let world: World;

beforeAll(() => {
  world = openWorld();
});
afterAll(() => world.close());

function rowsOf(file: string): Record<string, string>[] {
  return parse(readFileSync(path.join(SEED, `${file}.csv`)), { columns: true });
}

const NODES = cypher<{ id: string; labels: string[]; properties: Record<string, unknown> }>`
  MATCH (node) WHERE node.id IN $ids RETURN node.id AS id, labels(node) AS labels, properties(node) AS properties`;

const RELATIONSHIPS = cypher<{ from: string; type: string; to: string; properties: Record<string, unknown> }>`
  MATCH (from)-[fact]->(to) WHERE from.id IN $ids AND to.id IN $ids
  RETURN from.id AS from, type(fact) AS type, to.id AS to, properties(fact) AS properties`;

/** All that the seed has put into the graph, in an order of its own. */
async function dump(): Promise<string[]> {
  const [nodes, relationships] = await Promise.all([
    world.graph.read(NODES, { ids: IDS }),
    world.graph.read(RELATIONSHIPS, { ids: IDS }),
  ]);
  return [...nodes, ...relationships].map((row) => JSON.stringify(row, sorted)).sort();
}

function sorted(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => a.localeCompare(b)));
}

async function nodeOf(id: string) {
  const [node] = await world.graph.read(NODES, { ids: [id] });
  return node;
}

async function relationshipsOf(from: string, type: string) {
  const all = await world.graph.read(RELATIONSHIPS, { ids: IDS });
  return all.filter((fact) => fact.from === from && fact.type === type);
}

const rowCount = (file: string) => rowsOf(file).length;
const rowsWith = (file: string, column: string) => rowsOf(file).filter((row) => row[column] !== '').length;

test.each([
  ['IndustryFramework', () => rowCount('weihai/frameworks')],
  ['Industry', () => rowCount('weihai/industries')],
  ['Region', () => rowCount('weihai/regions')],
  ['Organization', () => rowCount('weihai/organizations') + rowCount('document/document_organizations')],
  ['Platform', () => rowCount('weihai/platforms') + rowCount('document/platforms') - rowsWith('document/platforms', 'match_id')],
  ['Designation', () => rowCount('weihai/designations') + rowsWith('document/platforms', 'stage')],
  ['Collaboration', () => rowCount('weihai/collaborations')],
  ['Indicator', () => rowCount('weihai/indicators')],
  ['Document', () => rowCount('document/documents')],
  ['Clause', () => rowCount('document/clauses')],
  ['Source', () => rowCount('weihai/sources') + rowCount('document/documents') + rowCount('document/clauses')],
  ['Provision', () => rowCount('document/statements')],
  ['Tier', () => rowCount('document/tiers')],
  ['TierFunction', () => rowCount('document/tier_functions')],
  ['Role', () => rowCount('document/roles')],
  ['CoverageStandard', () => rowCount('document/coverage_standards')],
  ['Slot', () => rowCount('document/standard_slots')],
  ['SlotRule', () => rowCount('document/slot_rules')],
  ['DutyUnit', () => rowCount('document/duty_units')],
  ['Task', () => rowCount('document/tasks')],
  ['Target', () => rowCount('document/targets')],
  ['SubsidyRule', () => rowCount('document/subsidy_rules')],
])('there are as many nodes of %s as the files have rows for it', async (label, expected) => {
  const nodes = await world.graph.read(NODES, { ids: IDS });
  expect(nodes.filter(({ labels }) => labels.includes(label))).toHaveLength(expected());
});

test.each([
  ['TAKES_PART_IN', () => rowCount('weihai/participations')],
  ['CORRESPONDS_TO', () => rowCount('weihai/correspondences')],
  ['DESCRIBES', () => rowCount('weihai/indicators')],
  ['DESIGNATES', () => rowCount('weihai/designations') + rowsWith('document/platforms', 'stage')],
  ['IN_FRAMEWORK', () => rowsWith('weihai/industries', 'framework_id')],
  ['TIER_RELATION', () => rowCount('document/tier_relations')],
  ['PURSUES', () => rowCount('document/slot_tasks')],
  ['LED_BY', () => rowsOf('document/duties').filter(({ role }) => role === 'LEAD').length],
  ['RESPONSIBLE', () => rowsOf('document/duties').filter(({ role }) => role === 'RESPONSIBLE').length],
  ['LEADS', () => rowsOf('weihai/links').filter(({ type }) => type === 'LEADS').length],
  ['CO_BUILDS', () => rowsOf('weihai/links').filter(({ type }) => type === 'CO_BUILDS').length],
])('there are as many relationships of %s as the files have rows for it', async (type, expected) => {
  const relationships = await world.graph.read(RELATIONSHIPS, { ids: IDS });
  expect(relationships.filter((fact) => fact.type === type)).toHaveLength(expected());
});

test('loading it again changes nothing', async () => {
  const before = await dump();
  const loaded = await loadSeed(world.graph, silent);
  expect(await dump()).toEqual(before);
  expect(loaded.nodes + loaded.relationships).toBe(before.length);
});

test('a broken row stops the load before anything is written', async () => {
  const seed = copySeed();
  seed.append('weihai/regions', 'r-test-unwritten,甲,,DISTRICT,,s-a001');
  const line = seed.append('document/statements', 'st-x,doc-none,甲,A,甲,A');
  const load = loadFolder(world.graph, seed.path, silent);
  await expect(load).rejects.toThrow(StartError);
  await expect(load).rejects.toThrow(`seed/document/statements.csv:${line} `);
  expect(await nodeOf('r-test-unwritten')).toBeUndefined();
  seed.dispose();
});

test('a platform that both folders name is one node, with the words of the city and the sources of both', async () => {
  const node = await nodeOf('p-a002');
  expect(node?.labels).toEqual(expect.arrayContaining(['Platform', 'IndustrialResearchInstitute']));
  expect(node?.properties).toMatchObject({
    kind: 'INDUSTRIAL_RESEARCH_INSTITUTE',
    nameZh: '威海市产业技术研究院',
    aliases: expect.arrayContaining(['郭永怀高等技术研究院', '国家(威海)区域创新中心(威海市产业技术研究院)']),
    // The document of 2018 plans it; a page of 2020 saw it at work.
    seenInProgressOn: '2018-11-30',
    seenInProgressOnPrecision: 'DAY',
    seenOperatingOn: '2020-12-07',
    sourceIds: ['s-a021', 'doc-106-4-2'],
  });
  const stated = await relationshipsOf('p-a002', 'STATED_IN');
  expect(stated.map(({ to }) => to).sort()).toEqual(['doc-106-4-2', 's-a021']);
});

test.each([
  ['a month', 'p-a001', { openedOn: '2017-09-01', openedOnPrecision: 'MONTH' }],
  ['a year', 'p-a012', { openedOn: '2020-01-01', openedOnPrecision: 'YEAR' }],
  ['a day', 'p-a005', { openedOn: '2020-06-24', openedOnPrecision: 'DAY' }],
  ['the first sight of one that operates', 'p-a001', { seenOperatingOn: '2018-08-23', seenOperatingOnPrecision: 'DAY' }],
  ['the first sight of one being built', 'p-a027', { seenInProgressOn: '2021-11-10', openedOn: '2021-01-01' }],
  ['one closed on a page without a date', 'p-a034', { statedClosed: true }],
  ['one that only the document names', 'p-doc-004', { seenInProgressOn: '2018-11-30', kind: 'PUBLIC_SERVICE_PLATFORM' }],
])('%s: %s', async (_what, id, properties) => {
  expect((await nodeOf(id))?.properties).toMatchObject(properties);
});

test('a platform without a dated source has no first sight', async () => {
  const node = await nodeOf('p-a022');
  expect(node?.properties).not.toHaveProperty('seenInProgressOn');
  expect(node?.properties).not.toHaveProperty('openedOn');
});

test.each([
  ['d-p-a082-enterprise_technology_center-municipal', 'APPLIED', 'an applicant of 2019'],
  ['d-p-b130-engineering_research_center-national', 'PREPARING', 'being built'],
  ['d-p-a012-technology_innovation_center-provincial', 'DESIGNATED', 'at work'],
  ['d-p-doc-001-technology_innovation_center-provincial', 'DESIGNATED', 'by the document'],
])('the designation %s stands at %s: %s', async (id, stage) => {
  expect((await nodeOf(id))?.properties).toMatchObject({ stage });
});

test('a parent of the data is what its parts are part of in the graph', async () => {
  const [link] = rowsOf('weihai/links').filter(({ type }) => type === 'PARENT_OF');
  const parts = await relationshipsOf(link?.to_id ?? '', 'PART_OF');
  expect(parts.map(({ to }) => to)).toContain(link?.from_id);
});

test('what a platform serves is stated or inferred, as its row says', async () => {
  const serves = await relationshipsOf('p-doc-001', 'SERVES');
  expect(serves.map(({ to, properties }) => [to, properties.basis, properties.sourceIds]).sort()).toEqual([
    ['i-a004', 'INFERRED', ['doc-106-4-3']],
    ['i-a026', 'STATED', ['doc-106-4-3']],
  ]);
});

test('industries that correspond do so by inference from the sources of both', async () => {
  const [correspondence] = await relationshipsOf('i-a052', 'CORRESPONDS_TO');
  expect(correspondence).toMatchObject({
    to: 'i-a002',
    properties: { basis: 'INFERRED', sourceIds: ['s-a021', 's-a049', 's-d001'] },
  });
});

test('a clause is a source of the day on which the document was issued', async () => {
  const node = await nodeOf('doc-106-4-3');
  expect(node?.labels).toEqual(expect.arrayContaining(['Clause', 'Source']));
  expect(node?.properties).toMatchObject({
    number: '四(三)',
    title: '威政办字〔2018〕106号 四(三) 加快建设技术创新中心',
    publisher: '威海市人民政府办公室',
    publishedOn: '2018-11-30',
    publishedOnPrecision: 'DAY',
  });
});

test('a task names those who lead and answer for it in the order of the document', async () => {
  const led = await relationshipsOf('task-4-4', 'LED_BY');
  const ordered = led.sort((a, b) => Number(a.properties.position) - Number(b.properties.position));
  expect(ordered.map(({ to }) => to)).toEqual(['u-development-reform', 'u-economy-it', 'u-science', 'u-sme']);
  expect(ordered[2]?.properties).toMatchObject({ namedAs: '科技局', position: 3, sourceIds: ['doc-106-4-4'] });
  expect(await relationshipsOf('task-5-3', 'RESPONSIBLE')).toEqual([]);
});

test('the members of the districts are inferred, the bureau of science is stated', async () => {
  const members = await relationshipsOf('u-all-districts', 'HAS_MEMBER');
  expect(members).toHaveLength(9);
  expect(members[0]?.properties).toEqual({ basis: 'INFERRED', sourceIds: ['doc-106-3'] });
  const [bureau] = await relationshipsOf('u-science', 'IS_ORGANIZATION');
  expect(bureau).toMatchObject({ to: 'o-a002', properties: { basis: 'STATED' } });
});

test('two tiers may stand in two relations at once', async () => {
  const relations = await relationshipsOf('tier-1', 'TIER_RELATION');
  const toSecond = relations.filter(({ to }) => to === 'tier-2');
  expect(toSecond.map(({ properties }) => [properties.kind, properties.basis]).sort()).toEqual([
    ['LEADS', 'STATED'],
    ['TIED_BY_FUNDS', 'INFERRED'],
  ]);
});

test('a sum that the document does not state is absent, one that it does is a number', async () => {
  expect((await nodeOf('sub-4-3-4'))?.properties).toMatchObject({ amountWan: 1000, level: 'NATIONAL', position: 8 });
  expect((await nodeOf('sub-4-6-4'))?.properties).not.toHaveProperty('amountWan');
});

test('figures keep their ids wherever their rows stand', () => {
  const seed = copySeed();
  const idsOf = () => readFacts(seed.path).nodes.filter(({ label }) => label === 'Indicator').map(({ id }) => id).sort();
  const before = idsOf();
  seed.edit('weihai/indicators', (text) => {
    const [header, ...rows] = text.trimEnd().split('\n');
    return `${[header, ...rows.reverse()].join('\n')}\n`;
  });
  expect(idsOf()).toEqual(before);
  seed.dispose();
});
