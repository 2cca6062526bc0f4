import { generateNation } from '../../seed/nation/nation';
import { cypher } from '../../src/database/cypher';
import { syntheticName } from '../../src/database/synthetic';
import { StartError } from '../../src/errors';
import { useWorld } from '../harness';

const { graph, api, startApi, atEnd } = useWorld();

const CITIES = 2;
/** Large enough that every story is told. */
const SIZE = {
  districts: 3,
  industries: 12,
  platforms: 150,
  organizations: 90,
  collaborations: 30,
  sharedResources: 40,
  evaluations: 60,
};

const NODES = cypher<{ id: string; labels: string[]; properties: Record<string, unknown> }>`
  MATCH (node) WHERE node.id STARTS WITH 'syn-'
  RETURN node.id AS id, labels(node) AS labels, properties(node) AS properties ORDER BY id`;

const RELATIONSHIPS = cypher<{ from: string; type: string; to: string; properties: Record<string, unknown> }>`
  MATCH (from)-[fact]->(to) WHERE from.id STARTS WITH 'syn-' OR to.id STARTS WITH 'syn-'
  RETURN from.id AS from, type(fact) AS type, to.id AS to, properties(fact) AS properties ORDER BY from, type, to`;

const REMOVE = cypher`MATCH (node) WHERE node.id STARTS WITH 'syn-' DETACH DELETE node`;

const remove = () => graph.write((transaction) => transaction.run(REMOVE));

async function stored() {
  return { nodes: await graph.read(NODES), relationships: await graph.read(RELATIONSHIPS) };
}

let written: Awaited<ReturnType<typeof generateNation>>;
let nation: Awaited<ReturnType<typeof stored>>;

beforeAll(async () => {
  written = await generateNation(graph, { cities: CITIES, size: SIZE }, () => {});
  nation = await stored();
});
atEnd(remove);

const ofLabel = (label: string) => nation.nodes.filter(({ labels }) => labels.includes(syntheticName(label)));

test('a nation has as much of each thing as its size says, and nothing but what is told of', () => {
  expect(written).toEqual({ nodes: nation.nodes.length, relationships: nation.relationships.length });
  expect(ofLabel('IndustryFramework')).toHaveLength(CITIES);
  expect(ofLabel('Industry')).toHaveLength(CITIES * SIZE.industries);
  expect(ofLabel('Platform')).toHaveLength(CITIES * SIZE.platforms);
  expect(ofLabel('Organization')).toHaveLength(CITIES * SIZE.organizations);
  expect(ofLabel('Collaboration')).toHaveLength(CITIES * SIZE.collaborations);
  expect(ofLabel('SharedResource')).toHaveLength(CITIES * SIZE.sharedResources);
  expect(ofLabel('EvaluationScheme')).toHaveLength(CITIES);
  expect(ofLabel('Evaluation')).toHaveLength(CITIES * SIZE.evaluations);
  expect(ofLabel('Region')).toHaveLength(CITIES * (1 + SIZE.districts));
});

test('everything is marked synthetic and says so in its name, and nothing is tied to real data', () => {
  const real = nation.relationships.filter(({ from, to }) => !from.startsWith('syn-') || !to.startsWith('syn-'));
  expect(real).toEqual([]);
  for (const { type, properties } of nation.relationships) {
    expect([type.startsWith('SYNTHETIC_'), properties.synthetic]).toEqual([true, true]);
  }
  for (const { id, labels, properties } of nation.nodes) {
    expect([id, properties.synthetic]).toEqual([id, true]);
    expect(labels.filter((label) => !label.startsWith('Synthetic'))).toEqual([]);
    const name = properties.nameZh ?? properties.subject ?? properties.title;
    if (!/^syn-(d|ev)-/.test(id)) expect(name).toContain('合成');
  }
});

test('every fact has a source, on the node and as a relationship, and its names for search', () => {
  const statedIn = new Map<string, string[]>();
  for (const { from, type, to } of nation.relationships) {
    if (type === 'SYNTHETIC_STATED_IN') statedIn.set(from, [...(statedIn.get(from) ?? []), to]);
  }
  for (const { id, labels, properties } of nation.nodes) {
    if (labels.includes('SyntheticSource')) continue;
    expect(properties.sourceIds).toEqual(statedIn.get(id));
    if (/^syn-(d|es|ev)-/.test(id)) continue;
    expect(properties.matchText).toContain('合成');
  }
  const unfounded = nation.relationships.filter(
    ({ type, properties }) =>
      !['SYNTHETIC_STATED_IN', 'SYNTHETIC_DESIGNATES'].includes(type) && !(properties.sourceIds as string[])?.length,
  );
  expect(unfounded).toEqual([]);
});

test('two organizations or more take part in every collaboration, some across cities', () => {
  const partners = new Map<string, string[]>();
  for (const { from, type, to } of nation.relationships) {
    if (type === 'SYNTHETIC_TAKES_PART_IN') partners.set(to, [...(partners.get(to) ?? []), from]);
  }
  expect(partners.size).toBe(CITIES * SIZE.collaborations);
  expect(Math.min(...[...partners.values()].map((those) => new Set(those).size))).toBeGreaterThanOrEqual(2);
  const cityOf = (id: string) => id.split('-')[2];
  const across = [...partners].filter(([id, those]) => those.some((one) => cityOf(one) !== cityOf(id)));
  expect(across.length).toBeGreaterThan(0);
});

test('the API gives all of it, every field that is never null among it', async () => {
  const named = 'id nameZh nameEn aliases sources { id title }';
  // More at once than a client may ask for.
  const unlimited = await startApi({ MAX_NESTED_LISTS: 100 });
  const { data, errors } = await unlimited.ask(`{
    industryFrameworks(includeSynthetic: true, where: { id: { startsWith: "syn-" } }) { ${named} industries(limit: 500) { ${named} kind basis } }
    regions(includeSynthetic: true, where: { id: { startsWith: "syn-" } }) { ${named} kind parents { id } }
    platforms(includeSynthetic: true, where: { id: { startsWith: "syn-" } }, limit: 500) {
      ${named} kind state level regions { id } industries { id } ledBy { id }
      designations { id kind level stage sources { id } }
      industriesConnection { edges { properties { basis sourceIds since until } } }
    }
    organizations(includeSynthetic: true, where: { id: { startsWith: "syn-" } }, limit: 500) { ${named} kind roles regions { id } }
    collaborations(includeSynthetic: true, where: { id: { startsWith: "syn-" } }, limit: 500) {
      id kind subject basis kindBasis sources { id }
      organizationsConnection { edges { node { id } properties { basis sourceIds } } }
    }
  }`);
  expect(errors).toBeUndefined();
  expect(data.platforms).toHaveLength(CITIES * SIZE.platforms);
  expect(new Set(data.platforms.map(({ state }) => state))).toEqual(
    new Set(['OPERATING', 'IN_PROGRESS', 'UNKNOWN', 'CLOSED', null]),
  );
});

test('the typed views of the architecture have its platforms', async () => {
  const { data } = await api.ask(`{
    industrialResearchInstitutes(includeSynthetic: true, scope: { region: "syn-r-1-0" }) { totalCount }
    doubleInnovationPlatforms(includeSynthetic: true, scope: { region: "syn-r-1-0" }) { totalCount }
  }`);
  expect(data.industrialResearchInstitutes.totalCount).toBeGreaterThan(0);
  expect(data.doubleInnovationPlatforms.totalCount).toBeGreaterThan(0);
});

test('the platforms of a city are ranked by its own scheme, some with a span for what is not told', async () => {
  const { data } = await api.ask(`{
    evaluationRanking(includeSynthetic: true, schemeId: "syn-es-1-0", year: 2024, scope: { region: "syn-r-1-0" }) {
      evaluatedCount platforms(limit: 100) { pointsAtLeast pointsAtMost evaluation { id } }
    }
  }`);
  const { evaluatedCount, platforms } = data.evaluationRanking;
  expect(evaluatedCount).toBeGreaterThan(0);
  const evaluated = platforms.filter(({ evaluation }) => evaluation !== null);
  expect(evaluated.length).toBeGreaterThan(0);
  expect(evaluated.some((row) => row.pointsAtLeast === row.pointsAtMost)).toBe(true);
  expect(evaluated.some((row) => row.pointsAtLeast !== row.pointsAtMost)).toBe(true);
});

test('each of the four statuses occurs among the cells of a city, now and at the time of the document', async () => {
  for (const asOf of ['2018-11-30', '2026-11-24']) {
    const { data } = await api.ask(
      `{ coverage(includeSynthetic: true, scope: { framework: "syn-f-1-0", includeSubfields: true, asOf: "${asOf}" }) {
        unitCount counts { covered inProgress unknown missing }
      } }`,
    );
    expect(data.coverage.unitCount).toBe(SIZE.industries);
    for (const count of Object.values(data.coverage.counts)) expect(count).toBeGreaterThan(0);
  }
});

test('a graph that holds a nation is refused another', async () => {
  await expect(generateNation(graph, { cities: 1, size: SIZE }, () => {})).rejects.toThrow(StartError);
  expect(await stored()).toEqual(nation);
});

test('the same numbers give the same nation', async () => {
  await remove();
  await generateNation(graph, { cities: CITIES, size: SIZE }, () => {});
  expect(await stored()).toEqual(nation);
});
