import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { connect } from '../src/database/connect';
import { cypher } from '../src/database/cypher';
import { type EmbeddedDatabase, startEmbeddedDatabase } from '../src/database/embedded';
import { isMigrated, readMigrations } from '../src/database/migrate';
import { PROJECT_ROOT } from '../src/project-root';
import { PATIENCE_MS } from './environment';
import { buildProgram } from './program';

let folder: string;
let database: EmbeddedDatabase | undefined;

beforeAll(async () => {
  await buildProgram();
  folder = await mkdtemp(path.join(tmpdir(), 'graph-generate-'));
});
afterAll(async () => {
  await database?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** What the program says; rejects with it when the program fails. */
async function generate(...parameters: string[]): Promise<string> {
  const { stderr } = await promisify(execFile)(process.execPath, ['dist/src/cli/generate.js', ...parameters], {
    cwd: PROJECT_ROOT,
  });
  return stderr;
}

const IN_IT = cypher<{ id: string; platforms: number }>`
  MATCH (framework:IndustryFramework) WHERE framework.id IN ['f-a001', 'syn-f-1-0', 'syn-f-2-0']
  RETURN framework.id AS id, COUNT { (framework)<-[:IN_FRAMEWORK]-()<-[:SERVES]-() } AS platforms ORDER BY id`;

test('a folder of its own gets the ordinary data and the cities asked for, with all indexes', async () => {
  const said = await generate('--data-folder', folder, '--cities', '1');
  expect(said).toMatch(/city 1 of 1: \d+ nodes, \d+ relationships, \d+ a second/);
  expect(said).toMatch(/DATA_FOLDER=\S+ npm start/);

  database = await startEmbeddedDatabase({ dataFolder: folder, onProgress: () => {} });
  const { uri, username, password } = database;
  const { graph, close } = await connect({ uri, username, password, database: 'neo4j' }, { timeoutMs: PATIENCE_MS });
  const rows = await graph.within({ includeSynthetic: true }).read(IN_IT);
  expect(rows.map(({ id }) => id)).toEqual(['f-a001', 'syn-f-1-0']);
  expect((await graph.read(IN_IT)).map(({ id }) => id)).toEqual(['f-a001']);
  expect(Math.min(...rows.map(({ platforms }) => platforms))).toBeGreaterThan(50);
  expect(await isMigrated(graph, await readMigrations())).toBe(true);
  await close();

  await expect(generate('--data-folder', folder)).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^There is a database in \S+ already.*--data-folder\.\n$/),
  });
});

test('an option that there is not is refused with those that there are', async () => {
  await expect(generate('--city', '3')).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/'--city'.* there are --data-folder <folder> and --cities <number>\.\n$/),
  });
});

test.each(['0', '-1', '1000', 'many', '1.5'])('%s is no number of cities', async (cities) => {
  await expect(generate('--data-folder', folder, `--cities=${cities}`)).rejects.toMatchObject({
    code: 1,
    stderr: '--cities must be a whole number from 1 to 999.\n',
  });
});
