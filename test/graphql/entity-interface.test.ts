import { type GraphQLSchema, isInterfaceType, isNonNullType, isUnionType } from 'graphql';
import { LABELS } from '../../src/facts/nouns';
import { buildSchema } from '../../src/schema';
import { useWorld } from '../harness';

const world = useWorld();
const { api } = world;

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await buildSchema();
});

/** One of each type that the data of the project has, and what it is called. */
const ONE_OF_EACH: [id: string, type: string, label: string, nameZh: string, nameEn: string | null][] = [
  ['r-a001', 'Region', '威海市', '威海市', 'Weihai'],
  ['p-a001', 'Platform', '国家(威海)区域创新中心', '国家(威海)区域创新中心', expect.anything()],
  ['doc-106-4-3', 'Clause', '四(三) 加快建设技术创新中心', '加快建设技术创新中心', expect.any(String)],
  ['s-doc-106-4-3', 'Source', '威政办字〔2018〕106号 四(三) 加快建设技术创新中心', expect.any(String), null],
  ['kt-science_park-incubator', 'KindTransition', expect.stringContaining('→'), expect.stringContaining('→'), null],
  ['GOVERNMENT', 'Role', '政', '政', expect.any(String)],
];

test('everything stored is an Entity, with an id, a label and names', () => {
  const entity = schema.getType('Entity');
  if (!isInterfaceType(entity)) throw new Error('Entity is no interface.');
  expect(Object.keys(entity.getFields())).toEqual(['id', 'label', 'nameZh', 'nameEn', 'synthetic']);
  expect(
    schema
      .getPossibleTypes(entity)
      .map(({ name }) => name)
      .sort(),
  ).toEqual([...LABELS].sort());
});

test('no two members of a union disagree on whether a field may be null', () => {
  const disagreements: string[] = [];
  for (const union of Object.values(schema.getTypeMap()).filter(isUnionType)) {
    const fields = new Map<string, boolean>();
    for (const member of union.getTypes()) {
      for (const { name, type } of Object.values(member.getFields())) {
        const before = fields.get(name);
        if (before !== undefined && before !== isNonNullType(type))
          disagreements.push(`${union.name}: ${member.name}.${name}`);
        fields.set(name, isNonNullType(type));
      }
    }
  }
  expect(disagreements).toEqual([]);
});

test('entities are found by id alone, in the order of the ids, in one statement where only their names are asked for', async () => {
  const ids = ONE_OF_EACH.map(([id]) => id);
  const query = 'query ($ids: [ID!]!) { entities(ids: $ids) { __typename id label nameZh nameEn } }';
  const { data, errors } = await api.ask(query, { ids: [...ids, 'none', 'r-a001'] });
  expect(errors).toBeUndefined();
  const told = ONE_OF_EACH.map(([id, __typename, label, nameZh, nameEn]) => ({
    __typename,
    id,
    label,
    nameZh,
    nameEn,
  }));
  expect(data.entities).toEqual([...told, null, told[0]]);
  const own = await world.startApi();
  expect(await world.statementsOf(() => own.ask(query, { ids }))).toBe(1);
});

test('an entity has its own fields by fragments; what has no such id is null', async () => {
  const { data, errors } = await api.ask<Record<'a' | 'b' | 'c', unknown>>(`{
    a: entity(id: "p-a001") { label ... on Platform { kind regions { ... on Entity { label } } } ... on Source { url } }
    b: entity(id: "doc-106-4-3") { ...Named ... on Clause { source { id ofClause { id } } } }
    c: entity(id: "none") { id }
  }
  fragment Named on Entity { id called: label }`);
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    a: { label: '国家(威海)区域创新中心', kind: 'REGIONAL_INNOVATION_CENTER', regions: expect.any(Array) },
    b: {
      id: 'doc-106-4-3',
      called: '四(三) 加快建设技术创新中心',
      source: { id: 's-doc-106-4-3', ofClause: { id: 'doc-106-4-3' } },
    },
    c: null,
  });
});

test('the interface selects wherever entities stand: in lists, unions, answers and what only a scenario adds', async () => {
  const { data, errors } = await api.ask(`{
    clauses(where: { id: { eq: "doc-106-4-3" } }) { ... on Entity { label } documents { ...Named } }
    indicators(limit: 3) { scope { ...Named ... on Entity { nameZh } } }
    search(text: "碳纤维", first: 3) { edges { node { ...Named } } }
    architecture(scope: { region: "r-a001", asOf: "2026-01-01" }) { tiers { tier { ...Named } platforms(limit: 2) { platform { ...Named } } } }
    coverageScenario(changes: [{ add: { kind: INCUBATOR, nameZh: "甲", level: MUNICIPAL } }]) {
      changes { platform { ...Named designations { label } } }
    }
  }
  fragment Named on Entity { label }`);
  expect(errors).toBeUndefined();
  expect(data.clauses).toEqual([
    { label: '四(三) 加快建设技术创新中心', documents: [{ label: expect.stringMatching(/^威政办字/) }] },
  ]);
  for (const { scope } of data.indicators)
    expect(scope).toEqual([{ label: expect.any(String), nameZh: expect.any(String) }]);
  for (const { node } of data.search.edges) expect(node).toEqual({ label: expect.any(String) });
  for (const { tier, platforms } of data.architecture.tiers) {
    expect(tier).toEqual({ label: expect.any(String) });
    for (const { platform } of platforms) expect(platform).toEqual({ label: expect.any(String) });
  }
  const [change] = data.coverageScenario.changes;
  expect(change?.platform).toEqual({ label: '甲', designations: [{ label: '市级科技企业孵化器' }] });
});

test('too many ids are refused by name', async () => {
  const { errors } = await api.ask('query ($ids: [ID!]!) { entities(ids: $ids) { id } }', {
    ids: Array.from({ length: 501 }, (_, index) => `x-${index}`),
  });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'ids' });
});
