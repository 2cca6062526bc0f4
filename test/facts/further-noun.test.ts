import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cypher } from '../../src/database/cypher';
import type { Label } from '../../src/facts/nouns';
import { FactSet } from '../../src/intake/facts';
import { writeFacts } from '../../src/intake/write';
import { PROJECT_ROOT } from '../../src/project-root';
import { type Api, openWorld, type World } from '../harness';

// What a further stored noun takes besides the migration that makes its id unique, which nouns.test.ts asks for: a type
// in schema/entities and an entry in the list of nouns. It is read, written, exported and named by its entry.

jest.mock('../../src/project-root', () => {
  const { PROJECT_ROOT } = jest.requireActual('../../src/project-root');
  const root = mkdtempSync(path.join(tmpdir(), 'noun-'));
  cpSync(path.join(PROJECT_ROOT, 'schema'), path.join(root, 'schema'), { recursive: true });
  return { PROJECT_ROOT: root };
});

jest.mock('../../src/facts/nouns', () => {
  const nouns = jest.requireActual('../../src/facts/nouns');
  const Trail = {
    query: 'trails',
    meaning: ['步道: a way on foot', '步行道路'],
    published: 'schema:Place',
  };
  return { ...nouns, NOUNS: { ...nouns.NOUNS, Trail }, LABELS: [...nouns.LABELS, 'Trail'] };
});

let world: World;
let api: Api;
beforeAll(async () => {
  writeFileSync(
    path.join(PROJECT_ROOT, 'schema/entities/trail.graphql'),
    `
    """
    步道: a way on foot
    """
    type Trail @node @limit(default: 50, max: 500) {
      """
      标识: its id
      """
      id: ID!
      """
      中文名: its Chinese name
      """
      nameZh: String!
      """
      来源: what states it
      """
      sources: [Source!]! @relationship(type: "STATED_IN", direction: OUT)
    }`,
  );
  world = openWorld();
  const facts = new FactSet();
  const source = { label: 'Source', id: 'test-noun-source' } as const;
  facts.addNode({ ...source, properties: { title: '来源' }, sourceIds: [] });
  const label = 'Trail' as Label;
  facts.addNode({ label, id: 'test-noun-trail', properties: { nameZh: '里口山步道' }, sourceIds: [source.id] });
  await writeFacts(world.graph, facts);
  api = await world.startApi();
});
afterAll(async () => {
  const DELETE = cypher`MATCH (fact) WHERE fact.id STARTS WITH 'test-noun-' DETACH DELETE fact`;
  await world.graph.write((transaction) => transaction.run(DELETE));
  await world.close();
  rmSync(PROJECT_ROOT, { recursive: true });
});

test('a noun with a type and an entry in the list is written and read', async () => {
  const { data } = await api.ask(`{ trails(where: { id: { eq: "test-noun-trail" } }) { nameZh sources { id } } }`);
  expect(data.trails).toEqual([{ nameZh: '里口山步道', sources: [{ id: 'test-noun-source' }] }]);
});

test('it is linked data of its own class', async () => {
  const file = await fetch(new URL('/export/entities.jsonld?types=Trail', api.url));
  const { '@graph': things } = (await file.json()) as { '@graph': Record<string, unknown>[] };
  expect(things).toContainEqual(
    expect.objectContaining({ '@type': ['ns:Trail', 'schema:Place'], name: { zh: '里口山步道' } }),
  );
  expect(things).toContainEqual(expect.objectContaining({ '@id': 'ns:Trail', subClassOf: ['schema:Place'] }));
});
