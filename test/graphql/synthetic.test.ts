import { type GraphQLObjectType, getNamedType, isInterfaceType, isLeafType, isObjectType } from 'graphql';
import { cypher } from '../../src/database/cypher';
import { LABELS, NOUNS } from '../../src/facts/nouns';
import { TWICE, whole } from '../caches/questions';
import { rounded } from '../documented-examples';
import type { OwnApi } from '../harness';
import { useOwnDatabase } from '../own-database';
import { readSchema } from '../printed-schema';
import { addShadows, MADE_UP } from './shadows';

/** What is answered by the schema. */
const OF_NO_FACTS = ['enumLabels'];

const own = useOwnDatabase();

const schema = readSchema();
let api: OwnApi;
/** What is answered by default, by the question, and what files hold, before anything synthetic is there. */
let before: Map<string, unknown>;
let filesBefore: Map<string, string>;

beforeAll(async () => {
  const unlimited = { MAX_QUERY_FIELDS: 100_000, MAX_QUERY_TOKENS: 100_000, MAX_BODY_BYTES: 1_000_000 };
  api = await own.world().startApi({ ...unlimited, MAX_NESTED_LISTS: 1_000, MAX_STATEMENT_LENGTH: 1_000_000 });
  before = await answers(QUESTIONS(''));
  filesBefore = await files('');
  await addShadows(own.world().graph);
});

/** Every question that there is, by its name, the analytic ones with all of their answer, those of stored things with all lists. */
function QUESTIONS(more: string): [field: string, query: string][] {
  const reckoned = Object.keys(TWICE)
    .filter((field) => !OF_NO_FACTS.includes(field))
    .map((field): [string, string] => [field, whole(schema, field, more)]);
  const stored = LABELS.map((label): [string, string] => {
    const { query } = NOUNS[label];
    const type = schema.getType(label) as GraphQLObjectType;
    const args = ['limit: 500', more].filter((part) => part).join(', ');
    const given = more === '' ? '' : `(${more})`;
    return [
      query,
      `{ ${query}(${args}) { id synthetic ${relatedOf(type)} }
         ${query}Connection${given} { totalCount ${facetsOf(type)} edges { node { id } } } }`,
    ];
  });
  return [...reckoned, ...stored];
}

function relatedOf(type: GraphQLObjectType): string {
  return Object.values(type.getFields())
    .map(({ name: field, type: of, args }) => {
      const named = getNamedType(of);
      if (isLeafType(named)) return '';
      if (!isObjectType(named) || !('pageInfo' in named.getFields())) {
        return `${field}${args.some(({ name: one }) => one === 'limit') ? '(limit: 100)' : ''} ${IDENTIFIED}`;
      }
      const { properties } = (getNamedType(named.getFields().edges?.type) as GraphQLObjectType).getFields();
      const onEdge = properties === undefined ? '' : `properties { ${leavesOf(getNamedType(properties.type))} }`;
      return `${field}(first: 100) { totalCount edges { node ${IDENTIFIED} ${onEdge} } }`;
    })
    .join(' ');
}

const IDENTIFIED = '{ ... on Entity { id synthetic } }';

function leavesOf(type: unknown): string {
  const fields = Object.values((type as GraphQLObjectType).getFields());
  return fields
    .filter(({ type: of }) => isLeafType(getNamedType(of)))
    .map(({ name: field }) => field)
    .join(' ');
}

function facetsOf({ name: of }: GraphQLObjectType): string {
  const facets = schema.getType(`${of}Facets`);
  if (!isObjectType(facets)) return '';
  return `facets { ${Object.keys(facets.getFields())
    .map((facet) => `${facet} { value count }`)
    .join(' ')} }`;
}

async function answers(questions: [field: string, query: string][]): Promise<Map<string, unknown>> {
  const given = new Map<string, unknown>();
  for (const [field, query] of questions) {
    const { data, errors } = await api.ask<Record<string, unknown>>(query);
    expect([field, errors]).toEqual([field, undefined]);
    given.set(field, data);
  }
  return given;
}

test('every question about facts can be asked of synthetic facts as well, and by default is not', () => {
  const roots = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
    Object.values(type?.getFields() ?? {}),
  );
  const without = roots.filter(
    ({ args }) => !args.some(({ name: one, defaultValue }) => one === 'includeSynthetic' && defaultValue === false),
  );
  // These are of what an earlier question asked for.
  const earlier = ['cancelNetworkAnalysis', 'cancelNetworkRobustness', 'networkAnalysis', 'networkRobustness'];
  expect(without.map(({ name: field }) => field).sort()).toEqual([...earlier, ...OF_NO_FACTS].sort());
});

test('everything stored, and what stands on every relationship, says whether it is synthetic', () => {
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  const entity = schema.getType('Entity');
  const onEdges = types.flatMap((type) => ('node' in type.getFields() ? (type.getFields().properties ?? []) : []));
  const marked = [
    ...types.filter((type) => isInterfaceType(entity) && type.getInterfaces().includes(entity)),
    ...onEdges.map(({ type }) => getNamedType(type) as GraphQLObjectType),
  ];
  expect(marked.length).toBeGreaterThan(LABELS.length);
  for (const type of marked) {
    expect([type.name, String(type.getFields().synthetic?.type)]).toEqual([type.name, 'Boolean!']);
  }
});

test('no default answer holds anything synthetic, or differs by it in anything', async () => {
  const after = await answers(QUESTIONS(''));
  for (const [field, answer] of after) {
    expect([field, JSON.stringify(answer).includes(MADE_UP)]).toEqual([field, false]);
    // How much of a plan is proven in its time may differ, and sums of fractions do in their last digits.
    if (field !== 'coveragePlan') expect([field, rounded(answer)]).toEqual([field, rounded(before.get(field))]);
  }
  expect(JSON.stringify([...after])).not.toContain('"synthetic":true');
});

/** All things in an answer that are identified, with the edge that leads to each. */
function* identified(
  answer: unknown,
  edge?: { properties?: { synthetic: boolean } },
): Generator<[Identified, typeof edge]> {
  if (answer === null || typeof answer !== 'object') return;
  if ('id' in answer && 'synthetic' in answer) yield [answer as Identified, edge];
  for (const [key, value] of Object.entries(answer))
    yield* identified(value, key === 'node' ? (answer as typeof edge) : undefined);
}

interface Identified {
  id: string;
  synthetic: boolean;
}

test('with `includeSynthetic` all of it is there, marked on things and on the edges that lead to them', async () => {
  const { graph } = own.world();
  const made = await graph.read(
    cypher<{ id: string }>`MATCH (node) WHERE node.id STARTS WITH $prefix RETURN node.id AS id`,
    { prefix: MADE_UP },
  );
  const ids = made.map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(100);
  const found = new Map<string, Identified>();
  let edges = 0;
  for (const answer of (await answers(QUESTIONS('includeSynthetic: true'))).values()) {
    for (const [one, edge] of identified(answer)) {
      found.set(one.id, one);
      expect(one.synthetic).toBe(one.id.startsWith(MADE_UP));
      if (!one.synthetic || edge?.properties === undefined) continue;
      edges += 1;
      expect(edge.properties.synthetic).toBe(true);
    }
  }
  expect(edges).toBeGreaterThan(100);
  expect(ids.filter((id) => !found.has(id))).toEqual([]);
  for (const list of [ids.slice(0, 500), ids.slice(500, 1_000)].filter(({ length }) => length > 0)) {
    const query = (more: string) => `{ entities(ids: ${JSON.stringify(list)}${more}) { id synthetic } }`;
    expect(new Set((await api.ask(query(''))).data.entities)).toEqual(new Set([null]));
    const { data } = await api.ask(query(', includeSynthetic: true'));
    expect(data.entities).toEqual(list.map((id) => ({ id, synthetic: true })));
  }
});

test('one question of a request asks for it, and another does not', async () => {
  const list = (more: string) =>
    `platforms(where: { id: { startsWith: "${MADE_UP}" } }${more}) { id industries { id } }`;
  const { data } = await api.ask<Record<string, { id: string }[]>>(`{
    without: ${list('')} with: ${list(', includeSynthetic: true')}
    coverage { units { industry { id platforms(where: { id: { startsWith: "${MADE_UP}" } }) { id } } } }
  }`);
  expect(data.without).toEqual([]);
  expect(data.with?.length).toBeGreaterThan(0);
  expect(JSON.stringify(data.coverage)).not.toContain(MADE_UP);
});

test('a synthetic id that is not asked for is unknown, and the error says how to ask', async () => {
  const { data } = await api.ask(
    `{ industries(includeSynthetic: true, where: { id: { startsWith: "${MADE_UP}" } }, limit: 1) { id } }`,
  );
  const [{ id } = { id: '' }] = data.industries;
  expect((await api.ask(`{ entity(id: "${id}") { id } }`)).data).toEqual({ entity: null });
  const refused = await api.ask(`{ coverage(scope: { industries: ["${id}"] }) { asOf } }`);
  expect(refused.errors?.[0]).toMatchObject({
    message: expect.stringMatching(/`includeSynthetic: true`/),
    extensions: { code: 'BAD_USER_INPUT', argument: 'scope.industries' },
  });
  expect(
    (await api.ask(`{ coverage(includeSynthetic: true, scope: { industries: ["${id}"] }) { asOf } }`)).errors,
  ).toBeUndefined();
  const page = await fetched(`/entity/${id}`);
  expect([page.status, page.text]).toEqual([404, expect.stringContaining('includeSynthetic=true')]);
  expect((await fetched(`/entity/${id}?includeSynthetic=true`)).status).toBe(200);
});

/** Every file that can be had without an id. */
const FILES = [
  ...['gexf', 'graphml', 'csv', 'json', 'net', 'xlsx'].map((ending) => `/export/network.${ending}`),
  '/export/network.csv?table=nodes',
  '/export/network.json?shape=vosviewer',
  // A copy of the default framework is a default too.
  '/export/coverage.csv?framework=f-a001',
  '/brief',
  '/evidence/coverage?framework=f-a001',
  '/evidence/network?nodeLimit=5000&edgeLimit=10000',
  ...['jsonld', 'ttl', 'nt'].map((ending) => `/export/entities.${ending}`),
];

async function fetched(address: string): Promise<{ status: number; text: string }> {
  const response = await fetch(new URL(address, api.url));
  return { status: response.status, text: await response.text() };
}

async function files(more: string): Promise<Map<string, string>> {
  const given = new Map<string, string>();
  for (const address of FILES) {
    const { status, text } = await fetched(address + (more && `${address.includes('?') ? '&' : '?'}${more}`));
    expect([address, status]).toEqual([address, 200]);
    given.set(address, text);
  }
  return given;
}

test('no file holds anything synthetic that was not asked for', async () => {
  for (const [address, text] of await files('')) {
    // A workbook holds the moment at which it was made.
    if (!address.endsWith('xlsx')) expect([address, text]).toEqual([address, filesBefore.get(address)]);
  }
  for (const [address, text] of await files('includeSynthetic=true')) {
    // A brief has no ids.
    const mark = address === '/brief' ? '含合成数据' : MADE_UP;
    if (!address.endsWith('xlsx')) expect([address, text.includes(mark)]).toEqual([address, true]);
    // What is made up is said to be, in a column or beside its name.
    if (!address.endsWith('xlsx')) expect([address, /synthetic|合成/.test(text)]).toEqual([address, true]);
  }
});
