import { EventEmitter, once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createConnection, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import neo4j from 'neo4j-driver';
import { type Connection, connect } from '../../src/database/connect';
import { Cypher, cypher, name } from '../../src/database/cypher';
import type { DatabaseAddress } from '../../src/database/driver';
import { startEmbeddedDatabase } from '../../src/database/embedded';
import { Graph } from '../../src/database/graph';
import { exclusively } from '../../src/database/lock';
import { isMigrated, type Migration, migrate, readMigrations } from '../../src/database/migrate';
import { PATIENCE_MS } from '../environment';

const silent = () => undefined;

// Migrations concern the whole database, so this file has one to itself.
let dataFolder: string;
let embedded: Awaited<ReturnType<typeof startEmbeddedDatabase>>;
let address: DatabaseAddress;
let connection: Connection;

beforeAll(async () => {
  dataFolder = await mkdtemp(path.join(tmpdir(), 'graph-migrate-'));
  embedded = await startEmbeddedDatabase({ dataFolder, onProgress: silent });
  address = { uri: embedded.uri, username: embedded.username, password: embedded.password, database: 'neo4j' };
  connection = await anotherServer();
});

afterAll(async () => {
  await connection?.close();
  await embedded?.stop();
  await rm(dataFolder, { recursive: true, force: true });
});

beforeEach(empty);

async function empty() {
  const { graph } = connection;
  await graph.define(cypher`MATCH (n) DETACH DELETE n`);
  for (const { constraint } of await graph.read(
    cypher<{ constraint: string }>`SHOW CONSTRAINTS YIELD name AS constraint`,
  )) {
    await graph.define(cypher`DROP CONSTRAINT ${name(constraint)}`);
  }
  for (const { index } of await graph.read(INDEXES)) await graph.define(cypher`DROP INDEX ${name(index)}`);
}

const INDEXES = cypher<{ index: string; type: string }>`SHOW INDEXES YIELD name AS index, type WHERE type <> 'LOOKUP'`;

const anotherServer = () => connect(address, { timeoutMs: PATIENCE_MS });

function migration(id: string, kind: Migration['kind'], ...statements: string[]): Migration {
  return {
    id,
    name: 'test',
    checksum: statements.join(';'),
    kind,
    statements: statements.map((statement) => new Cypher(statement)),
  };
}

const SCHEMA = migration(
  '0001',
  'schema',
  'CREATE CONSTRAINT thing_id IF NOT EXISTS FOR (n:Thing) REQUIRE n.id IS UNIQUE',
);
// Not repeatable, so that a second run would show.
const DATA = migration(
  '0002',
  'data',
  'CREATE (:Thing {id: randomUUID()})',
  'MATCH (n:Thing) SET n.seen = coalesce(n.seen, 0) + 1',
);

const ids = (migrations: { id: string }[]) => migrations.map(({ id }) => id);

const things = () => connection.graph.read(cypher<{ seen: number }>`MATCH (n:Thing) RETURN n.seen AS seen`);

const recorded = () => connection.graph.read(cypher<Migration>`MATCH (m:Migration) RETURN m.id AS id ORDER BY id`);

test('each is applied once, in order, and recorded with its checksum', async () => {
  const { graph } = connection;
  const told: string[] = [];
  expect(await isMigrated(graph, [SCHEMA, DATA])).toBe(false);

  expect(ids(await migrate(graph, [SCHEMA], silent))).toEqual(['0001']);
  expect(await isMigrated(graph, [SCHEMA, DATA])).toBe(false);
  expect(ids(await migrate(graph, [SCHEMA, DATA], (message) => told.push(message)))).toEqual(['0002']);
  expect(await isMigrated(graph, [SCHEMA, DATA])).toBe(true);
  expect(ids(await migrate(graph, [SCHEMA, DATA], silent))).toEqual([]);

  expect(told).toEqual(['migration 0002 test (statements: 2)']);
  expect(await things()).toEqual([{ seen: 1 }]);
  const RECORDS = cypher`
    MATCH (m:Migration) RETURN m {.id, .name, .checksum, .statements, dated: m.appliedAt IS NOT NULL} AS m ORDER BY m.id`;
  expect(await graph.read(RECORDS)).toEqual([
    { m: { id: '0001', name: 'test', checksum: SCHEMA.checksum, statements: 1, dated: true } },
    { m: { id: '0002', name: 'test', checksum: DATA.checksum, statements: 2, dated: true } },
  ]);
});

test('those of the project apply, and a search by words answers at once', async () => {
  const { graph } = connection;
  const migrations = await readMigrations();
  expect(ids(await migrate(graph, migrations, silent))).toEqual(ids(migrations));
  const OFFLINE = cypher`SHOW INDEXES YIELD name, state WHERE state <> 'ONLINE' RETURN name`;
  expect(await graph.read(OFFLINE)).toEqual([]);
  await graph.define(cypher`CREATE (:Platform {id: 'p', nameZh: '威海碳纤维产业园'})`);
  const SEARCH = cypher`CALL db.index.fulltext.queryNodes('name_search', '碳纤维') YIELD node RETURN node.id AS id`;
  expect(await graph.read(SEARCH)).toEqual([{ id: 'p' }]);
});

test.each<[string, Migration[], RegExp]>([
  ['was changed', [SCHEMA, { ...DATA, checksum: 'other' }], /0002-test was changed.*new file/],
  ['is missing', [DATA], /had the migration 0001-test, but schema\/migrations has no such file/],
  ['is from a newer version', [SCHEMA], /from a newer version: it has had the migration 0002-test.*none after 0001/],
])('one that the database has had and that %s stops the start', async (_what, files, message) => {
  await migrate(connection.graph, [SCHEMA, DATA], silent);
  await expect(migrate(connection.graph, files, silent)).rejects.toMatchObject({
    name: 'StartError',
    message: expect.stringMatching(message),
  });
});

test('one that comes behind those the database has had stops the start', async () => {
  await migrate(connection.graph, [DATA], silent);
  await expect(migrate(connection.graph, [SCHEMA, DATA], silent)).rejects.toThrow(/0001-test came after.*had 0002/);
});

test('a server that already runs stays ready when a newer one has migrated further', async () => {
  await migrate(connection.graph, [SCHEMA, DATA], silent);
  expect(await isMigrated(connection.graph, [SCHEMA])).toBe(true);
});

// Whatever they define at the same moment can end in a deadlock, not every time.
test('servers that start together apply each once, time after time', async () => {
  const servers = await Promise.all(Array.from({ length: 8 }, anotherServer));
  for (let time = 0; time < 8; time += 1) {
    await empty();
    const applied = await Promise.all(servers.map(({ graph }) => migrate(graph, [SCHEMA, DATA], silent)));
    expect(ids(applied.flat())).toEqual(['0001', '0002']);
    expect(await things()).toEqual([{ seen: 1 }]);
  }
  await Promise.all(servers.map(({ close }) => close()));
});

test('a file of data is applied whole or not at all', async () => {
  const broken = migration('0002', 'data', 'CREATE (:Thing {id: 1})', 'CREATE (:Thing {id: 1})');
  await expect(migrate(connection.graph, [SCHEMA, broken], silent)).rejects.toThrow(/already exists/);
  expect(await things()).toEqual([]);
  expect(ids(await recorded())).toEqual(['0001']);
  // It is not recorded, so it may be mended in place.
  expect(ids(await migrate(connection.graph, [SCHEMA, DATA], silent))).toEqual(['0002']);
});

test('a file of indexes that broke off is run again from its start', async () => {
  const [first] = SCHEMA.statements;
  const broken = { ...SCHEMA, statements: [first!, cypher`CREATE INDEX broken IF NOT EXISTS FOR (n:Thing) ON (n)`] };
  await expect(migrate(connection.graph, [broken, DATA], silent)).rejects.toThrow(/Invalid input/);
  expect(await recorded()).toEqual([]);
  expect(await connection.graph.read(INDEXES)).toContainEqual({ index: 'thing_id', type: 'RANGE' });
  expect(ids(await migrate(connection.graph, [SCHEMA, DATA], silent))).toEqual(['0001', '0002']);
});

/** A server whose connections can be cut, as they are when its process is killed. */
async function mortalServer() {
  const sockets = new Set<Socket>();
  const proxy = createServer((client) => {
    const database = createConnection(Number(new URL(address.uri).port), '127.0.0.1');
    for (const socket of [client, database]) sockets.add(socket.on('error', silent));
    client.pipe(database).pipe(client);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const uri = `bolt://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  // The dead don't try again.
  const driver = neo4j.driver(uri, neo4j.auth.basic(address.username, address.password), {
    maxTransactionRetryTime: 0,
  });
  return {
    graph: new Graph(driver, { database: address.database, timeoutMs: PATIENCE_MS }),
    die() {
      for (const socket of sockets) socket.destroy();
      proxy.close();
    },
    close: () => driver.close(),
  };
}

test('what a server that died in the middle had done stays, and the next one does the rest', async () => {
  const mortal = await mortalServer();
  const died = migrate(mortal.graph, [SCHEMA, DATA], (message) => {
    if (message.startsWith('migration 0002')) mortal.die();
  });
  await expect(died).rejects.toThrow();
  expect(ids(await recorded())).toEqual(['0001']);
  expect(ids(await migrate(connection.graph, [SCHEMA, DATA], silent))).toEqual(['0002']);
  expect(await things()).toEqual([{ seen: 1 }]);
  await mortal.close();
});

test('a server that dies with the lock in its hand leaves no lock behind', async () => {
  const mortal = await mortalServer();
  await new Promise<void>((locked) => {
    const holdForever = () => {
      locked();
      return new Promise<never>(() => undefined);
    };
    void exclusively(mortal.graph, holdForever, silent);
  });
  const told = new EventEmitter();
  const migrating = migrate(connection.graph, [SCHEMA, DATA], (message) => told.emit('progress', message));
  expect(await once(told, 'progress')).toEqual(['waiting for another server that is starting on the same database']);
  expect(await recorded()).toEqual([]);
  mortal.die();
  expect(ids(await migrating)).toEqual(['0001', '0002']);
  await mortal.close();
});

describe('reading the files', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'graph-migrations-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const write = (file: string, text: string) => writeFile(path.join(folder, file), text);

  test('statements end with a semicolon at a line end; comments are none', async () => {
    await write('0002-later.cypher', 'CREATE (:A);\n');
    await write(
      '0001-first.cypher',
      "// why; this\nCREATE (:A {text: 'a; b // c'}); // said beside\n  // CREATE (:C);\nCREATE\n  (:B);\n// end\n",
    );
    const migrations = await readMigrations(folder);
    expect(ids(migrations)).toEqual(['0001', '0002']);
    expect(migrations[0]?.statements.map(({ text }) => text)).toEqual([
      "CREATE (:A {text: 'a; b // c'})",
      'CREATE\n  (:B)',
    ]);
  });

  test('the checksum is of the text, whatever the line ends', async () => {
    const checksumOf = async (text: string) => {
      await write('0001-first.cypher', text);
      return (await readMigrations(folder))[0]?.checksum;
    };
    const unix = await checksumOf('CREATE\n(:A);\n');
    expect(await checksumOf('CREATE\r\n(:A);\r\n')).toBe(unix);
    expect(await checksumOf('CREATE\n(:B);\n')).not.toBe(unix);
  });

  test.each<[string, Record<string, string>, RegExp]>([
    ['a name without a number', { 'first.cypher': 'CREATE (:A);' }, /first\.cypher needs a name like/],
    [
      'a number twice',
      { '0001-a.cypher': 'CREATE (:A);', '0001-b.cypher': 'CREATE (:B);' },
      /Two migrations have the number 0001/,
    ],
    [
      'indexes and data in one file',
      { '0001-a.cypher': 'CREATE INDEX a IF NOT EXISTS FOR (n:A) ON (n.b);\nCREATE (:A);' },
      /mixes constraints or indexes with data/,
    ],
    [
      'an index that can be made only once',
      { '0001-a.cypher': 'CREATE TEXT INDEX a FOR (n:A) ON (n.b);' },
      /write IF NOT EXISTS/,
    ],
  ])('%s is refused', async (_what, files, message) => {
    for (const [file, text] of Object.entries(files)) await write(file, text);
    await expect(readMigrations(folder)).rejects.toMatchObject({
      name: 'StartError',
      message: expect.stringMatching(message),
    });
  });
});
