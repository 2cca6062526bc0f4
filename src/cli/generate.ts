/**
 * `npm run generate`: a data folder of its own with the ordinary data and a synthetic nation, for load tests. Start the
 * program on it with DATA_FOLDER.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { loadSeed, readSeed } from '../../seed/load';
import { generateNation } from '../../seed/nation/nation';
import { connect } from '../database/connect';
import { startEmbeddedDatabase } from '../database/embedded';
import type { Graph } from '../database/graph';
import { type Migration, migrate, readMigrations } from '../database/migrate';
import { StartError } from '../errors';
import type { Written } from '../intake/places';
import { PROJECT_ROOT } from '../project-root';
import { Resources } from './resources';
import { explanation, type Progress, say, step } from './terminal';

/** Not the ordinary folder, so that nothing synthetic comes among real data unawares. */
const DATA_FOLDER = '.data-nation';
const CITIES = '300';
const MOST_CITIES = 999;

/** More than a start needs: a city is written in one transaction. */
const HEAP_MEGABYTES = 1_024;
/** A statement with a thousand rows takes milliseconds; this is for a machine that is busy. */
const STATEMENT_TIMEOUT_MS = 120_000;

async function main(): Promise<void> {
  const { dataFolder, cities } = readArguments();
  requireNoDatabase(dataFolder);
  const resources = new Resources();
  const { uri, username, password } = await step('Database', async (onProgress) => {
    const embedded = await startEmbeddedDatabase({ dataFolder, heapMegabytes: HEAP_MEGABYTES, onProgress });
    await resources.add(() => embedded.stop());
    return { ...embedded, summary: `embedded, in ${dataFolder}` };
  });
  try {
    const address = { uri, username, password, database: 'neo4j' };
    const connection = await connect(address, { timeoutMs: STATEMENT_TIMEOUT_MS });
    await resources.add(() => connection.close());
    await fill(connection.graph, cities);
  } finally {
    await step('Closing', async () => {
      await resources.close();
      return { summary: 'written to disk' };
    });
  }
  say(`To serve it: DATA_FOLDER=${path.relative(process.cwd(), dataFolder) || '.'} npm start`);
}

/** Only into a folder of its own: there is no way for real and made-up data to come together by a slip. */
function requireNoDatabase(dataFolder: string): void {
  if (!existsSync(path.join(dataFolder, 'store'))) return;
  throw new StartError(
    `There is a database in ${dataFolder} already, and a nation is made in a folder of its own: delete that one, or name another with --data-folder.`,
  );
}

const MAKES_ID_UNIQUE = /^CREATE CONSTRAINT \w+ IF NOT EXISTS .* REQUIRE n\.id IS UNIQUE$/;

async function fill(graph: Graph, cities: number): Promise<void> {
  const summaryOf = ({ nodes, relationships }: Written) => `${nodes} nodes and ${relationships} relationships written`;
  const migrations = await readMigrations();
  const migrated = (some: Migration[]) => async (onProgress: Progress) => ({
    summary: `${(await migrate(graph, some, onProgress)).length} applied`,
  });
  // The load needs only the ids, and further indexes of what is synthetic are made faster of all of it than with every node.
  const later = migrations.findIndex(({ name }) => name === 'synthetic-indexes');
  await step('Migrations', async (onProgress) => {
    const said = await migrated(migrations.slice(0, later))(onProgress);
    // Those of later migrations too, which find them defined.
    for (const statement of migrations.slice(later).flatMap(({ statements }) => statements)) {
      if (MAKES_ID_UNIQUE.test(statement.text)) await graph.define(statement);
    }
    return said;
  });
  await step('Data', async (onProgress) => ({
    summary: summaryOf((await loadSeed(graph, readSeed(), onProgress)).written),
  }));
  await step('Synthetic nation', async (onProgress) => ({
    summary: summaryOf(await generateNation(graph, { cities }, onProgress)),
  }));
  await step('Further migrations', migrated(migrations));
}

function readArguments(): { dataFolder: string; cities: number } {
  const values = readOptions();
  const cities = /^\d{1,3}$/.test(values.cities) ? Number(values.cities) : 0;
  if (cities < 1) throw new StartError(`--cities must be a whole number from 1 to ${MOST_CITIES}.`);
  return { dataFolder: path.resolve(PROJECT_ROOT, values['data-folder']), cities };
}

function readOptions() {
  try {
    return parseArgs({
      options: {
        'data-folder': { type: 'string', default: DATA_FOLDER },
        cities: { type: 'string', default: CITIES },
      },
    }).values;
  } catch (error) {
    // What follows the first sentence is about another kind of command line.
    const [fault] = (error as Error).message.split('. ');
    throw new StartError(`${fault}; there are --data-folder <folder> and --cities <number>.`, { cause: error });
  }
}

main().catch((error: unknown) => {
  say(explanation(error));
  process.exitCode = 1;
});
