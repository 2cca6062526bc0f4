import { cypher } from '../../src/database/cypher';
import { createFacts } from '../../src/intake/create';
import { FactSet } from '../../src/intake/facts';
import { writeFacts } from '../../src/intake/write';
import { useWorld } from '../harness';

const source = { label: 'Source', id: 'test-intake-source' } as const;
const other = { label: 'Source', id: 'test-intake-other' } as const;
const platform = { label: 'Platform', id: 'test-intake-platform' } as const;
const region = { label: 'Region', id: 'test-intake-region' } as const;
const figure = { label: 'Indicator', id: 'test-intake-figure' } as const;

const { graph } = useWorld();
afterEach(() =>
  graph.write((transaction) =>
    transaction.run(cypher`MATCH (fact) WHERE fact.id STARTS WITH 'test-intake-' DETACH DELETE fact`),
  ),
);

function factsOf(fill: (facts: FactSet) => void): FactSet {
  const facts = new FactSet();
  facts.addNode({ ...source, properties: { title: '来源' }, sourceIds: [] });
  facts.addNode({ ...other, properties: { title: '另一来源' }, sourceIds: [] });
  fill(facts);
  return facts;
}

const NODES = cypher<{ id: string; labels: string[]; properties: Record<string, unknown> }>`
  MATCH (fact) WHERE fact.id STARTS WITH 'test-intake-' RETURN fact.id AS id, labels(fact) AS labels, properties(fact) AS properties`;

const RELATIONSHIPS = cypher<{ from: string; type: string; to: string; properties: Record<string, unknown> }>`
  MATCH (from)-[fact]->(to) WHERE from.id STARTS WITH 'test-intake-'
  RETURN from.id AS from, type(fact) AS type, to.id AS to, properties(fact) AS properties ORDER BY type, fact.kind`;

async function nodeOf(id: string) {
  return (await graph.read(NODES)).find((node) => node.id === id);
}

test('a node holds its properties, its days, its views, its sources and its names for search', async () => {
  const facts = factsOf((set) =>
    set.addNode({
      ...platform,
      views: ['SpecializedInstitute'],
      properties: { nameZh: '测试（一）', aliases: ['Test  One'], note: undefined },
      days: { openedOn: '2018-11-30', closedOn: undefined },
      sourceIds: [source.id],
    }),
  );
  expect(await writeFacts(graph, facts)).toEqual({ nodes: 3, relationships: 1 });
  expect(await nodeOf(platform.id)).toEqual({
    id: platform.id,
    labels: expect.arrayContaining(['Platform', 'SpecializedInstitute']),
    properties: {
      id: platform.id,
      nameZh: '测试（一）',
      aliases: ['Test  One'],
      openedOn: '2018-11-30',
      sourceIds: [source.id],
      matchText: '测试一\ntestone',
      searchKind: 'PLATFORM',
      searchWords: '^测 ^测试 测试 试一 一 | ^t ^te ^test test one',
      searchPinyin: '^ceshiyi ^=csy ceshiyi =csy shiyi =sy yi =y',
    },
  });
  expect(await graph.read(RELATIONSHIPS)).toEqual([
    { from: platform.id, type: 'STATED_IN', to: source.id, properties: {} },
  ]);
});

test('days are stored as dates and whole numbers as integers', async () => {
  const facts = factsOf((set) =>
    set.addNode({ ...figure, properties: { level: 2n }, days: { since: '2018-01-01' }, sourceIds: [source.id] }),
  );
  await writeFacts(graph, facts);
  const types = cypher`
    MATCH (figure:Indicator {id: 'test-intake-figure'})
    RETURN figure.level IS :: INTEGER AS integer, figure.since IS :: DATE AS date`;
  expect(await graph.read(types)).toEqual([{ integer: true, date: true }]);
});

test('what a fact no longer says is gone when it is written again', async () => {
  const told = (properties: Record<string, string>, days: Record<string, string>) =>
    factsOf((set) => set.addNode({ ...platform, properties, days, sourceIds: [source.id] }));
  await writeFacts(graph, told({ nameZh: '甲', note: '旧' }, { openedOn: '2018-01-01' }));
  await writeFacts(graph, told({ nameZh: '甲' }, {}));
  const node = await nodeOf(platform.id);
  expect(node?.properties).toEqual({
    id: platform.id,
    nameZh: '甲',
    sourceIds: [source.id],
    matchText: '甲',
    searchKind: 'PLATFORM',
    searchWords: '^甲 甲',
    searchPinyin: '^jia ^=j jia =j',
  });
});

test('a fact from two sources is one, stated where either states it, with both sources', async () => {
  const at = { from: platform, type: 'LOCATED_IN', to: region };
  const facts = factsOf((set) => {
    set.addNode({ ...region, properties: { nameZh: '区' }, sourceIds: [source.id] });
    set.addNode({ ...platform, properties: { nameZh: '先' }, sourceIds: [source.id] });
    set.addNode({ ...platform, properties: { nameZh: '后' }, sourceIds: [other.id, source.id] });
    set.addRelationship({ ...at, provenance: { basis: 'INFERRED', sourceIds: [source.id] } });
    set.addRelationship({ ...at, provenance: { basis: 'STATED', sourceIds: [other.id] } });
  });
  await writeFacts(graph, facts);
  expect((await nodeOf(platform.id))?.properties).toMatchObject({ nameZh: '先', sourceIds: [source.id, other.id] });
  expect(await graph.read(RELATIONSHIPS)).toContainEqual({
    from: platform.id,
    type: 'LOCATED_IN',
    to: region.id,
    properties: { basis: 'STATED', sourceIds: [source.id, other.id] },
  });
});

test('a key keeps several relationships of one type between the same nodes apart', async () => {
  const provenance = { basis: 'STATED', sourceIds: [source.id] } as const;
  const relation = (kind: string) =>
    ({ from: figure, type: 'TIER_RELATION', to: figure, key: 'kind', properties: { kind }, provenance }) as const;
  const facts = factsOf((set) => {
    set.addNode({ ...figure, sourceIds: [source.id] });
    for (const kind of ['LEADS', 'TIED_BY_FUNDS', 'LEADS']) set.addRelationship(relation(kind));
  });
  await writeFacts(graph, facts);
  await writeFacts(graph, facts);
  const relations = (await graph.read(RELATIONSHIPS)).filter(({ type }) => type === 'TIER_RELATION');
  expect(relations.map(({ properties }) => properties.kind)).toEqual(['LEADS', 'TIED_BY_FUNDS']);
});

test('more facts than one statement takes are all written', async () => {
  const ids = Array.from({ length: 1_001 }, (_, index) => `test-intake-${index}`);
  const facts = factsOf((set) => {
    for (const id of ids) set.addNode({ label: 'Provision', id, sourceIds: [source.id] });
  });
  await writeFacts(graph, facts);
  expect(await graph.read(RELATIONSHIPS)).toHaveLength(1_001);
});

test('a relationship to what is no fact stops the writing, and nothing of it stays', async () => {
  const facts = factsOf((set) => set.addNode({ ...platform, sourceIds: ['test-intake-nowhere'] }));
  await expect(writeFacts(graph, facts)).rejects.toThrow('Source test-intake-nowhere');
  expect(await graph.read(NODES)).toEqual([]);
});

test('a name that is none can not reach the statement', async () => {
  const facts = factsOf((set) => set.addRelationship({ from: source, type: 'A]->() DELETE', to: other }));
  await expect(writeFacts(graph, facts)).rejects.toThrow('Not a name');
});

describe('facts known to be new', () => {
  const facts = () =>
    factsOf((set) => {
      set.addNode({ ...region, properties: { nameZh: '区', aliases: [] }, sourceIds: [other.id] });
      set.addNode({
        ...platform,
        views: ['SpecializedInstitute'],
        properties: { nameZh: '测试（一）', aliases: ['Test  One'], note: undefined },
        days: { openedOn: '2018-11-30', closedOn: undefined },
        sourceIds: [source.id, other.id],
      });
      set.addRelationship({
        from: platform,
        type: 'LOCATED_IN',
        to: region,
        properties: { subject: '所在' },
        days: { since: '2019-01-01' },
        provenance: { basis: 'STATED', sourceIds: [source.id] },
      });
    });
  const stored = async () => ({
    nodes: (await graph.read(NODES)).sort((a, b) => a.id.localeCompare(b.id)),
    relationships: (await graph.read(RELATIONSHIPS)).sort((a, b) => a.to.localeCompare(b.to)),
  });

  test('are written as any others', async () => {
    const counts = await writeFacts(graph, facts());
    const looked = await stored();
    await graph.write((transaction) =>
      transaction.run(cypher`MATCH (fact) WHERE fact.id STARTS WITH 'test-intake-' DETACH DELETE fact`),
    );
    expect(await createFacts(graph, facts())).toEqual(counts);
    expect(await stored()).toEqual(looked);
  });

  test('may end at a node that was written before', async () => {
    await createFacts(
      graph,
      factsOf((set) => set.addNode({ ...region, properties: {}, sourceIds: [] })),
    );
    const later = new FactSet();
    later.addNode({ ...platform, sourceIds: [source.id] });
    later.addRelationship({ from: platform, type: 'LOCATED_IN', to: region });
    expect(await createFacts(graph, later)).toEqual({ nodes: 1, relationships: 2 });
  });

  test.each([
    ['a node that is there already', (set: FactSet) => set.addNode({ ...source, sourceIds: [] })],
    [
      'a relationship to nowhere',
      (set: FactSet) => set.addRelationship({ from: source, type: 'LOCATED_IN', to: region }),
    ],
  ])('with %s are not written at all', async (_, add) => {
    await createFacts(
      graph,
      factsOf(() => {}),
    );
    const before = await stored();
    const wrong = new FactSet();
    wrong.addNode({ ...platform, sourceIds: [] });
    add(wrong);
    await expect(createFacts(graph, wrong)).rejects.toThrow();
    expect(await stored()).toEqual(before);
  });
});
