import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cypher } from '../../src/database/cypher';
import type { Label } from '../../src/facts/nouns';
import { sourced, text } from '../../src/intake/tables/columns';
import { SOURCES } from '../../src/intake/tables/industries';
import { nodeOf } from '../../src/intake/tables/row-facts';
import { table } from '../../src/intake/tables/table';
import { readFacts } from '../../src/intake/tables/tables';
import { writeFacts } from '../../src/intake/write';
import { PROJECT_ROOT } from '../../src/project-root';
import { type Api, useWorld } from '../harness';

// What a further stored noun takes besides the migration that makes its id unique, which nouns.test.ts asks for: an entry
// in the list of nouns, a type in schema/entities, and a table with its rows.

jest.mock('../../src/project-root', () => {
  const { PROJECT_ROOT } = jest.requireActual('../../src/project-root');
  const root = mkdtempSync(path.join(tmpdir(), 'noun-'));
  cpSync(path.join(PROJECT_ROOT, 'schema'), path.join(root, 'schema'), { recursive: true });
  cpSync(path.join(PROJECT_ROOT, 'package.json'), path.join(root, 'package.json'));
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

const { graph, startApi, atEnd } = useWorld();
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
  const trails = table(
    'trails',
    { id: text, name_zh: text, ...sourced },
    {
      add: (row, facts) => facts.addNode(nodeOf('Trail' as Label, row)),
    },
  );
  mkdirSync(path.join(PROJECT_ROOT, 'weihai'));
  writeFileSync(
    path.join(PROJECT_ROOT, 'weihai/sources.csv'),
    'id,title,publisher,url,published_on,note\ntest-noun-source,来源,,,,\n',
  );
  writeFileSync(
    path.join(PROJECT_ROOT, 'trails.csv'),
    'id,name_zh,source_id\ntest-noun-trail,里口山步道,test-noun-source\n',
  );
  await writeFacts(graph, readFacts(PROJECT_ROOT, [SOURCES, trails]));
  api = await startApi();
});
const DELETE = cypher`MATCH (fact) WHERE fact.id STARTS WITH 'test-noun-' DETACH DELETE fact`;
atEnd(() => graph.write((transaction) => transaction.run(DELETE)));
afterAll(() => rmSync(PROJECT_ROOT, { recursive: true }));

test('a noun with an entry in the list, a type and a table is read from its file, written and asked for', async () => {
  const { data } = await api.ask<{ trails: unknown }>(
    `{ trails(where: { id: { eq: "test-noun-trail" } }) { nameZh sources { id } } }`,
  );
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
