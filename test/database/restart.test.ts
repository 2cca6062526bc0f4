import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Connection, connect } from '../../src/database/connect';
import { cypher } from '../../src/database/cypher';
import { type KeptDatabase, keepEmbeddedDatabase } from '../../src/database/embedded/keep';
import type { Graph } from '../../src/database/graph';
import { PublicError } from '../../src/errors';
import { PATIENCE_MS } from '../environment';

let folder: string;
let database: KeptDatabase;
let connection: Connection;
let graph: Graph;
const said: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'restart-test-'));
  database = await keepEmbeddedDatabase(
    { dataFolder: folder, onProgress: () => {} },
    { restarts: 1_000, onRestart: (message) => said.push(message) },
  );
  connection = await connect({ ...database, database: 'neo4j' }, { timeoutMs: PATIENCE_MS });
  connection.watch({ silenceMs: PATIENCE_MS, onLost: () => {}, onBack: () => {} });
  graph = connection.graph;
  await graph.define(cypher`CREATE (:Mark)`);
});
afterAll(async () => {
  await connection?.close();
  await database?.stop();
  await rm(folder, { recursive: true, force: true });
});

const databasePid = async () => JSON.parse(await readFile(path.join(folder, 'owner.json'), 'utf8')).databasePid;

/** How many marks there are, or the code of what failed. */
async function outcome(): Promise<unknown> {
  // What is refused at once would leave nothing else a turn.
  await nextTurn();
  try {
    return (await graph.readRow(cypher<{ marks: number }>`MATCH (mark:Mark) RETURN count(mark) AS marks`)).marks;
  } catch (error) {
    return error instanceof PublicError ? error.code : error;
  }
}

test.each(['SIGKILL', 'SIGTERM'] as const)(
  'a database ended by %s under load is started again; meanwhile every statement is told, and nothing is lost',
  async (signal) => {
    said.length = 0;
    const pid = await databasePid();
    const seen = new Set<unknown>();
    // One that is told to end may refuse some and answer others, until it has ended.
    const hasRestarted = () => said.length === 2 && database.restart() === undefined;
    const ask = async () => {
      for (;;) {
        const isAskedAnew = hasRestarted();
        const came = await outcome();
        seen.add(came);
        if (isAskedAnew && came === 1) return;
      }
    };
    const asking = Promise.all(Array.from({ length: 20 }, ask));
    while (!seen.has(1)) await outcome();
    process.kill(pid, signal);
    await asking;

    expect([...seen].sort()).toEqual([1, 'DATABASE_UNAVAILABLE']);
    expect(await databasePid()).not.toBe(pid);
    expect(said).toEqual([
      expect.stringMatching(
        /^The embedded database ended by itself \(exit code \w+\); starting it again, try \d+ of 1000\.$/,
      ),
      'The embedded database runs again.',
    ]);
  },
);

test('one that is stopped is not started again, also while it is being started', async () => {
  said.length = 0;
  process.kill(await databasePid(), 'SIGKILL');
  while (database.restart() === undefined) await outcome();
  await database.stop();
  await expect(readFile(path.join(folder, 'owner.json'))).rejects.toThrow('ENOENT');
  expect(said).toHaveLength(1);
});
