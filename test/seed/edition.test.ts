import { isLoaded, loadSeed, readSeed } from '../../seed/load';
import { cypher } from '../../src/database/cypher';
import { isMigrated, migrate, readMigrations } from '../../src/database/migrate';
import { FactSet } from '../../src/intake/facts';
import { useOwnDatabase } from '../own-database';
import { copySeed, type SeedFolder } from './folder';
import { inOrder, rowsOf } from './seeded';

const own = useOwnDatabase();
const silent = () => undefined;
const load = (folder?: string) => loadSeed(own.world().graph, readSeed(folder), silent);
const read = (statement: ReturnType<typeof cypher>, parameters = {}) => own.world().graph.read(statement, parameters);

let seed: SeedFolder;
beforeEach(() => {
  seed = copySeed();
});
afterEach(async () => {
  seed.dispose();
  await load();
});

/** All that is stored, but for what tells of editions. */
async function everything(): Promise<string[]> {
  const rows = await read(cypher`
    MATCH (one) WHERE one.edition IS NOT NULL
    RETURN labels(one) AS of, one.id AS at, one {.*, edition: null} AS held
    UNION ALL
    MATCH (from)-[one]->(to) WHERE one.edition IS NOT NULL
    RETURN [type(one)] AS of, from.id + ' ' + to.id AS at, one {.*, edition: null} AS held`);
  return inOrder(rows);
}

/** An organization of which no other row tells, so that its row can be left out. */
function aloneOf(): string {
  const others = ['links', 'participations', 'organizations', 'indicators', 'platforms'].flatMap((file) =>
    rowsOf(`weihai/${file}`).map((row) => Object.values({ ...row, id: '' }).join(' ')),
  );
  const text = others.join(' ');
  return rowsOf('weihai/organizations').find(({ id = '' }) => !text.includes(id) && !documentTells(id))?.id as string;
}

const documentTells = (id: string) =>
  ['document/document_organizations', 'weihai/successions'].some((file) =>
    rowsOf(file).some((row) => Object.values(row).includes(id)),
  );

const withoutRow = (id: string) => (text: string) =>
  text
    .split('\n')
    .filter((line) => !line.startsWith(`${id},`))
    .join('\n');

const TIES = cypher`MATCH (:Organization {id: $id})-[tie]->() RETURN tie`;

test('another edition makes the graph equal to it, and says what came, changed and went; the former one likewise', async () => {
  const before = await everything();
  const id = aloneOf();
  const ties = await read(TIES, { id });
  seed.edit('weihai/organizations', withoutRow(id));
  seed.append('weihai/regions', 'r-edition,甲,,DISTRICT,,s-a001');
  seed.edit('weihai/platforms', (text) => text.replace(',MAKERSPACE,', ',OTHER,'));
  const loaded = await load(seed.path);
  // The region and what ties it to its source.
  expect(loaded).toMatchObject({ came: 2, changed: 1, went: 1 + ties.length, kept: 0 });

  const after = await everything();
  const gone = before.filter((one) => !after.includes(one));
  expect(gone.filter((one) => one.includes(`"${id}"`) || one.includes(`${id} `))).toHaveLength(1 + ties.length);
  expect(gone).toHaveLength(2 + ties.length);
  expect(after.filter((one) => !before.includes(one))).toHaveLength(3);
  const views = await read(cypher`MATCH (one:DoubleInnovationPlatform {kind: 'OTHER'}) RETURN one`);
  expect(views).toEqual([]);

  expect(await load()).toMatchObject({ came: 1 + ties.length, changed: 1, went: 2, kept: 0 });
  expect(await everything()).toEqual(before);
});

test('what others have told stays, with what it is tied to', async () => {
  const id = aloneOf();
  await own.world().graph.write(({ run }) =>
    run(cypher`MATCH (one:Organization {id: $id}) CREATE (one)-[:LEADS]->(:Platform {id: 'p-told', nameZh: '甲'})`, {
      id,
    }),
  );
  seed.edit('weihai/organizations', withoutRow(id));
  expect(await load(seed.path)).toMatchObject({ came: 0, changed: 0, kept: 1 });
  const told = cypher`MATCH (:Organization {id: $id})-[:LEADS]->(:Platform {id: 'p-told'}) RETURN 1 AS one`;
  expect(await read(told, { id })).toHaveLength(1);
  await load();
  expect(await read(told, { id })).toHaveLength(1);
  await own.world().graph.write(({ run }) => run(cypher`MATCH (one:Platform {id: 'p-told'}) DETACH DELETE one`));
});

test('what was real is made up in the next edition, or the other way round, and what others have told of it stays', async () => {
  const before = await everything();
  const [id, other] = ['r-a001', 'r-a002'];
  const { graph } = own.world();
  await graph.write(({ run }) =>
    run(cypher`MATCH (one:Region {id: $id}) CREATE (one)<-[:LOCATED_IN]-(:Platform {id: 'p-told', nameZh: '甲'})`, {
      id,
    }),
  );
  const { facts } = readSeed();
  const nature = (ids: readonly string[], { id: of, label }: { id: string; label: string }) =>
    label === 'Region' && ids.includes(of);
  const made = new FactSet();
  for (const node of facts.nodes) made.addNode({ ...node, synthetic: nature([id, other], node) });
  for (const tie of facts.relationships) made.addRelationship(tie);
  await loadSeed(graph, { facts: made, fingerprint: 'made-up' }, silent);
  const told = cypher`MATCH (one {id: $id})<-[:LOCATED_IN]-(:Platform {id: 'p-told'}) RETURN labels(one) AS labels`;
  expect(await read(told, { id })).toEqual([{ labels: ['SyntheticRegion'] }]);
  expect(await read(cypher`MATCH (one:Region) WHERE one.id IN $ids RETURN one`, { ids: [id, other] })).toEqual([]);
  await load();
  expect(await read(told, { id })).toEqual([{ labels: ['Region'] }]);
  expect(await everything()).toEqual(before);
  await graph.write(({ run }) => run(cypher`MATCH (one:Platform {id: 'p-told'}) DETACH DELETE one`));
});

test('a load that fails leaves the data that was there, and its version', async () => {
  const before = await everything();
  const { facts } = readSeed();
  facts.addNode({ label: 'Region', id: 'r-edition', properties: { nameZh: '甲' }, sourceIds: ['s-nowhere'] });
  await expect(loadSeed(own.world().graph, { facts, fingerprint: 'another' }, silent)).rejects.toThrow('s-nowhere');
  expect(await everything()).toEqual(before);
  expect(await isLoaded((statement) => own.world().graph.read(statement), readSeed())).toBe(true);
});

test('what was loaded before editions were noted is taken for an edition before this one', async () => {
  const before = await everything();
  const { graph } = own.world();
  await graph.write(async ({ run }) => {
    await run(cypher`MATCH (one) REMOVE one.edition`);
    await run(cypher`MATCH ()-[one]->() REMOVE one.edition`);
    await run(cypher`CREATE (:Region {id: 'r-edition', nameZh: '甲'})`);
    await run(cypher`CREATE (:Region {id: 'r-made-up', nameZh: '乙', synthetic: true})`);
    await run(cypher`MATCH (one:Migration) WHERE one.id >= '0008' DELETE one`);
  });
  const migrations = await readMigrations();
  await migrate(graph, migrations, silent);
  expect(await load()).toMatchObject({ came: 0, changed: 0, went: 1, kept: 0 });
  expect(await everything()).toEqual(before);
  expect(await isMigrated(graph, migrations)).toBe(true);
  expect(await read(cypher`MATCH (one:Region {id: 'r-made-up'}) RETURN one.edition AS edition`)).toEqual([
    { edition: null },
  ]);
});
