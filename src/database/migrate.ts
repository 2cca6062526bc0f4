import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { StartError } from '../errors';
import { byId } from '../grouping';
import { PROJECT_ROOT } from '../project-root';
import { Cypher, cypher } from './cypher';
import type { Graph } from './graph';
import { exclusively } from './lock';

/** One numbered file of `schema/migrations`. */
export interface Migration {
  /** Its number as in the file's name: `0001`. */
  id: string;
  /** The rest of the file's name: `constraints`. */
  name: string;
  /** SHA-256 of the file's text, line endings aside. */
  checksum: string;
  /** Whether its statements define constraints and indexes; those can't share a transaction with writes of data. */
  kind: 'schema' | 'data';
  statements: Cypher[];
}

const FOLDER = path.join(PROJECT_ROOT, 'schema', 'migrations');

const SCHEMA_STATEMENT = /^(CREATE|DROP)\s+(CONSTRAINT|([A-Z]+\s+)?INDEX)\b/i;
const REPEATABLE = /\sIF\s+(NOT\s+)?EXISTS\b/i;

/**
 * Reads the migrations in their order.
 *
 * @param folder holds files named `0001-what-it-does.cypher`; statements end with `;` at a line's end, `//` comments
 * @throws StartError naming the file that breaks a rule
 */
export async function readMigrations(folder = FOLDER): Promise<Migration[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.cypher')).sort();
  const migrations = await Promise.all(
    files.map(async (file) => parse(file, await readFile(path.join(folder, file), 'utf8'))),
  );
  const twice = migrations.find(({ id }, index) => migrations[index - 1]?.id === id);
  if (twice) throw new StartError(`Two migrations have the number ${twice.id}; give the younger the next free number.`);
  return migrations;
}

function parse(file: string, text: string): Migration {
  const [, id, name] = /^(\d{4})-([a-z0-9-]+)\.cypher$/.exec(file) ?? [];
  if (id === undefined || name === undefined) {
    throw new StartError(`The migration ${file} needs a name like 0004-what-it-does.cypher.`);
  }
  const unix = text.replaceAll('\r\n', '\n');
  const statements = unix
    .replace(/^\s*\/\/.*$/gm, '')
    .split(/;[ \t]*(?:\/\/.*)?$/m)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
  const schema = statements.filter((statement) => SCHEMA_STATEMENT.test(statement));
  if (schema.length > 0 && schema.length < statements.length) {
    throw new StartError(
      `The migration ${file} mixes constraints or indexes with data; Neo4j can't run them together: split it in two files.`,
    );
  }
  const single = schema.find((statement) => !REPEATABLE.test(statement));
  if (single !== undefined) {
    throw new StartError(
      `The migration ${file} must be repeatable after a crash: write IF NOT EXISTS or IF EXISTS in "${single.split('\n', 1)[0]}".`,
    );
  }
  return {
    id,
    name,
    checksum: createHash('sha256').update(unix).digest('hex'),
    kind: schema.length > 0 ? 'schema' : 'data',
    statements: statements.map((statement) => new Cypher(statement)),
  };
}

/** What the graph says of a migration it has. */
interface AppliedMigration {
  id: string;
  name: string;
  checksum: string;
}

const APPLIED = cypher<AppliedMigration>`
  MATCH (m:Migration)
  RETURN m.id AS id, m.name AS name, m.checksum AS checksum ORDER BY id`;

const MIGRATION_IS_ONE = cypher`
  CREATE CONSTRAINT migration_id IF NOT EXISTS FOR (n:Migration) REQUIRE n.id IS UNIQUE`;

const RECORD = cypher`
  CREATE (:Migration {id: $id, name: $name, checksum: $checksum, appliedAt: datetime(), statements: toInteger($statements)})`;

// An index that can't be built fails here; the bound is for a database that never gets on with one.
const AWAIT_INDEXES = cypher`CALL db.awaitIndexes(3600)`;

/**
 * Brings the graph to the state that the migrations describe: those it has not had yet are applied in order and
 * recorded as `(:Migration)`, each once, however many servers start together and wherever one of them dies.
 *
 * A file of data is one transaction together with its record. A file of constraints and indexes is not, since the
 * database runs each of those alone: what a crash cut off is run again from the file's start, which its IF NOT EXISTS
 * make harmless, and recorded when its indexes are online.
 *
 * @returns the migrations that were applied
 * @throws StartError when what the graph has had is not what the files say
 */
export async function migrate(
  graph: Graph,
  migrations: Migration[],
  onProgress: (message: string) => void,
): Promise<Migration[]> {
  // Most starts end here, without a lock or a write.
  if (pending(await graph.read(APPLIED), migrations).length === 0) return [];
  return exclusively(
    graph,
    async (locked) => {
      await graph.define(MIGRATION_IS_ONE);
      const todo = pending(await locked.run(APPLIED), migrations);
      for (const migration of todo) {
        onProgress(`migration ${migration.id} ${migration.name} (statements: ${migration.statements.length})`);
        await apply(graph, migration);
      }
      return todo;
    },
    onProgress,
  );
}

/** Whether the graph has had every one of the migrations; more than these do no harm to a server that already runs. */
export async function isMigrated(graph: Graph, migrations: Migration[]): Promise<boolean> {
  const applied = new Map((await graph.read(APPLIED)).map(({ id, checksum }) => [id, checksum]));
  return migrations.every(({ id, checksum }) => applied.get(id) === checksum);
}

async function apply(graph: Graph, { id, name, checksum, kind, statements }: Migration): Promise<void> {
  if (kind === 'schema') {
    for (const statement of statements) await graph.define(statement);
    await graph.define(AWAIT_INDEXES);
  }
  await graph.write(async (transaction) => {
    if (kind === 'data') for (const statement of statements) await transaction.run(statement);
    await transaction.run(RECORD, { id, name, checksum, statements: statements.length });
  });
}

function pending(applied: AppliedMigration[], migrations: Migration[]): Migration[] {
  const files = byId(migrations);
  const newestFile = migrations.at(-1)?.id ?? '0000';
  for (const { id, name, checksum } of applied) {
    const file = files.get(id);
    if (file === undefined && id > newestFile) {
      throw new StartError(
        `The database is from a newer version: it has had the migration ${id}-${name}, and this version knows none after ${newestFile}. ` +
          'Start the newer version, or restore a backup from before it.',
      );
    }
    if (file === undefined) {
      throw new StartError(
        `The database has had the migration ${id}-${name}, but schema/migrations has no such file; bring the file back.`,
      );
    }
    if (file.checksum !== checksum) {
      throw new StartError(
        `The migration ${id}-${name} was changed after the database had it; bring back its old text and put the change into a new file.`,
      );
    }
  }
  const newestApplied = applied.at(-1)?.id ?? '0000';
  const todo = migrations.filter(({ id }) => !applied.some((had) => had.id === id));
  const late = todo.find(({ id }) => id < newestApplied);
  if (late) {
    throw new StartError(
      `The migration ${late.id}-${late.name} came after the database had ${newestApplied}; give it the next free number.`,
    );
  }
  return todo;
}
