import { type ChildProcess, spawn } from 'node:child_process';
import { pbkdf2 } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, open, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import neo4j from 'neo4j-driver';
import { connect } from '../../src/database/connect';
import { cypher } from '../../src/database/cypher';
import { type EmbeddedDatabase, startEmbeddedDatabase } from '../../src/database/embedded';
import { whileLocked } from '../../src/database/embedded/file-lock';
import { runMaven } from '../../src/database/embedded/maven';
import { StartError } from '../../src/errors';
import { PROJECT_ROOT } from '../../src/project-root';
import { PATIENCE_MS } from '../environment';
import { isAlive, untilGone } from '../processes';

const environment = { ...process.env };
const started: EmbeddedDatabase[] = [];
let scratch: string;

beforeAll(async () => {
  scratch = await mkdtemp(path.join(os.tmpdir(), 'embedded-test-'));
});

afterEach(() => {
  process.env = { ...environment };
});

afterAll(async () => {
  await Promise.all(started.map((database) => database.stop()));
  await rm(scratch, { recursive: true, force: true });
});

async function start(dataFolder: string, options: { port?: number; heapMegabytes?: number } = {}) {
  const database = await startEmbeddedDatabase({ dataFolder, onProgress: () => {}, ...options });
  started.push(database);
  return database;
}

async function refusal(dataFolder: string, options: { port?: number; heapMegabytes?: number } = {}): Promise<string> {
  const outcome = await start(dataFolder, options).catch((error: unknown) => error);
  expect(outcome).toBeInstanceOf(StartError);
  return (outcome as StartError).message;
}

async function query(database: Pick<EmbeddedDatabase, 'uri' | 'username' | 'password'>, text: string) {
  const driver = neo4j.driver(database.uri, neo4j.auth.basic(database.username, database.password), {
    disableLosslessIntegers: true,
  });
  try {
    const { records } = await driver.executeQuery(text);
    return records.map((record) => record.toObject());
  } finally {
    await driver.close();
  }
}

const names = async (database: EmbeddedDatabase) =>
  (await query(database, 'MATCH (m:Mark) RETURN m.name AS name ORDER BY name')).map(({ name }) => name);

/** Another process that starts a database, as `npm start` in another terminal would. */
async function startInAnotherProcess(dataFolder: string) {
  const script = `
    require.extensions['.ts'] = (module, file) =>
      module._compile(require('@swc/core').transformFileSync(file, { module: { type: 'commonjs' } }).code, file);
    const { startEmbeddedDatabase } = require('./src/database/embedded/index.ts');
    startEmbeddedDatabase({ dataFolder: process.argv[1], onProgress() {} }).then((database) =>
      console.log(JSON.stringify(database)));`;
  const parent: ChildProcess = spawn(process.execPath, ['-e', script, dataFolder], {
    cwd: PROJECT_ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: parent.stdout as NodeJS.ReadableStream })) {
    return { parent, database: JSON.parse(line) as Pick<EmbeddedDatabase, 'uri' | 'username' | 'password' | 'pid'> };
  }
  throw new Error('The other process ended without a database.');
}

/** A stand-in for a program, alone in a folder for PATH. */
async function fake(program: string, script: string): Promise<string> {
  const folder = await mkdtemp(path.join(scratch, `${program}-`));
  await writeFile(path.join(folder, program), `#!/bin/sh\n${script}\n`);
  await chmod(path.join(folder, program), 0o755);
  return folder;
}

const fakeJava = (version: string, otherwise: string) =>
  fake(
    'java',
    `case "$*" in *-version*) printf 'java.home = /opt/java\\n  java.specification.version = ${version}\\n' >&2; exit 0;; esac\n${otherwise}`,
  );

/** Keeps all threads of this process that read and write files at work. */
async function keepThreadsBusy(signal: AbortSignal): Promise<void> {
  const keepBusy = async () => {
    while (!signal.aborted) await promisify(pbkdf2)('', '', 50_000, 64, 'sha512');
  };
  await Promise.all(Array.from({ length: 8 }, keepBusy));
}

describe('one database from its first start to its end', () => {
  let dataFolder: string;
  let database: EmbeddedDatabase;

  beforeAll(async () => {
    dataFolder = path.join(scratch, '数据');
    process.env = { ...environment, LC_ALL: '', LC_CTYPE: '', LANG: 'C' };
    database = await start(dataFolder);
  });

  test('it takes writes with its password, in a folder with a Chinese name and in no locale', async () => {
    await query(database, "CREATE (:Mark {name: 'first'})");
    expect(await names(database)).toEqual(['first']);
  });

  test('it answers drivers that ask for routing', async () => {
    const routed = { ...database, uri: database.uri.replace('bolt://', 'neo4j://') };
    expect(await query(routed, 'RETURN 1 AS one')).toEqual([{ one: 1 }]);
  });

  test('the state of its data stays the same while nobody writes', async () => {
    const { graph, close } = await connect({ ...database, database: 'neo4j' }, { timeoutMs: PATIENCE_MS });
    const state = async () => (await graph.readWithVersion(cypher`RETURN 1`)).version;
    expect([await state(), await state()]).toEqual(Array(2).fill(await state()));
    await close();
  });

  test('it refuses a wrong password', async () => {
    await expect(query({ ...database, password: 'wrong' }, 'RETURN 1')).rejects.toMatchObject({
      code: 'Neo.ClientError.Security.Unauthorized',
    });
  });

  test('it has Graph Data Science', async () => {
    expect(await query(database, 'RETURN gds.version() AS version')).toEqual([{ version: '2.13.9' }]);
  });

  test('its password is for its owner only', async () => {
    expect((await stat(dataFolder)).mode & 0o777).toBe(0o700);
    expect((await stat(path.join(dataFolder, 'password'))).mode & 0o777).toBe(0o600);
  });

  test('a second start on its folder is refused and names the one who has it', async () => {
    const message = await refusal(dataFolder);
    expect(message).toContain(`process ${process.pid} (its database: process ${database.pid}, on port`);
    expect(message).toContain(new URL(database.uri).port);
    expect(await names(database)).toEqual(['first']);
  });

  test('it stops, and has the data at its next start', async () => {
    await database.stop();
    expect(await database.exited).toEqual({ code: 0 });
    expect(isAlive(database.pid)).toBe(false);
    expect(existsSync(path.join(dataFolder, 'owner.json'))).toBe(false);

    const { parent, database: again } = await startInAnotherProcess(dataFolder);
    await query(again, "CREATE (:Mark {name: 'second'})");
    parent.kill('SIGKILL');
    await once(parent, 'exit');
    await untilGone(again.pid);
  });

  test('it ends when the process that started it is killed, and loses nothing', async () => {
    database = await start(dataFolder);
    expect(await names(database)).toEqual(['first', 'second']);
  });

  test('it recovers after it is killed itself', async () => {
    await query(database, "CREATE (:Mark {name: 'third'})");
    process.kill(database.pid, 'SIGKILL');
    expect(await database.exited).toEqual({ code: null });
    expect(existsSync(path.join(dataFolder, 'owner.json'))).toBe(false);

    await writeFile(path.join(dataFolder, 'owner.json'), JSON.stringify({ apiPid: 1, databasePid: 1, port: 1 }));
    database = await start(dataFolder);
    expect(await names(database)).toEqual(['first', 'second', 'third']);
    await database.stop();
  });

  test.each(['neo4j', 'system'])('a store of a newer version is left alone (database %s)', async (name) => {
    const file = await open(path.join(dataFolder, 'store/data/transactions', name, 'checkpoint.0'), 'r+');
    // The version that begins the first entry, after a header of 128 bytes; 24 is that of Neo4j 2025.08.
    await file.write(Buffer.from([24]), 0, 1, 128);
    await file.close();
    expect(await refusal(dataFolder)).toContain('was written by a newer version of Neo4j');
    expect(existsSync(path.join(dataFolder, 'owner.json'))).toBe(false);
  });
});

describe('a start that fails says why and leaves nothing behind', () => {
  test('port in use', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as { port: number };
    const dataFolder = path.join(scratch, 'port');
    expect(await refusal(dataFolder, { port })).toContain(`Port ${port} on 127.0.0.1 is in use`);
    expect(existsSync(path.join(dataFolder, 'owner.json'))).toBe(false);
    server.close();
  });

  test('too little memory', async () => {
    const message = await refusal(path.join(scratch, 'memory'), { heapMegabytes: 16 });
    expect(message).toContain('ran out of memory while starting with a heap of 16 MB');
    expect(existsSync(path.join(scratch, 'memory', 'owner.json'))).toBe(false);
  });

  test('a folder that cannot be made', async () => {
    await writeFile(path.join(scratch, 'file'), '');
    const dataFolder = path.join(scratch, 'file', 'data');
    expect(await refusal(dataFolder)).toContain(`can't write to its folder ${dataFolder}`);
  });

  test('a store whose password is gone', async () => {
    const dataFolder = path.join(scratch, 'locked-out');
    await mkdir(path.join(dataFolder, 'store'), { recursive: true });
    expect(await refusal(dataFolder)).toContain(`${path.join(dataFolder, 'password')} is missing`);
  });

  test('no Java', async () => {
    process.env = { ...environment, JAVA_HOME: '', PATH: path.join(scratch, 'nowhere') };
    expect(await refusal(path.join(scratch, 'java'))).toMatch(/there is none in JAVA_HOME or PATH: install a JDK 17/);
  });

  test.each([
    ['1.8', '8'],
    ['11', '11'],
  ])('a Java of version %s', async (specification, version) => {
    process.env = { ...environment, JAVA_HOME: '', PATH: await fakeJava(specification, 'exit 1') };
    expect(await refusal(path.join(scratch, 'java'))).toContain(`the Java in /opt/java is version ${version}`);
  });

  describe('a database that dies before it is ready', () => {
    const stop = new AbortController();
    afterAll(() => stop.abort());

    test.each([
      ['', async () => {}],
      [', on a machine so busy that it is gone before anything else is done', keepThreadsBusy],
    ])('tells its last words%s', async (_, meanwhile) => {
      void meanwhile(stop.signal);
      const folder = await fakeJava('17', "echo 'a strange device' >&2; exit 7");
      process.env = { ...environment, JAVA_HOME: '', PATH: `${folder}${path.delimiter}${environment.PATH}` };
      expect(await refusal(path.join(scratch, 'java'))).toMatch(/ended with code 7 .* last words: a strange device/);
    });
  });
});

describe('Maven', () => {
  const run = async (PATH: string) => {
    process.env = { ...environment, PATH };
    const project = await mkdtemp(path.join(scratch, 'project-'));
    await mkdir(path.join(project, 'target'));
    const progress: string[] = [];
    const outcome = await runMaven(
      { command: 'java', home: '/opt/java' },
      { project, output: path.join(project, 'target/new'), onProgress: (message) => progress.push(message) },
    ).catch((error: unknown) => error);
    return { outcome, progress, log: () => readFile(path.join(project, 'target/maven.log'), 'utf8') };
  };

  test('missing, it is asked for', async () => {
    const { outcome } = await run(path.join(scratch, 'nowhere'));
    expect(outcome).toBeInstanceOf(StartError);
    expect((outcome as Error).message).toContain('there is no mvn in PATH: install Maven');
  });

  test('without a network, it says so and where its log is', async () => {
    const { outcome, log } = await run(await fake('mvn', "echo '[ERROR] x: Unknown host repository'; exit 1"));
    expect(outcome).toBeInstanceOf(StartError);
    expect((outcome as Error).message).toMatch(/could not reach its repository .*maven\.log .*Unknown host repository/);
    expect(await log()).toContain('Unknown host repository');
  });

  test('succeeding, it is quiet', async () => {
    const { outcome } = await run(await fake('mvn', 'exit 0'));
    expect(outcome).toBeUndefined();
  });
});

describe('the lock around the build', () => {
  test('two never build at once, and the second says that it waits', async () => {
    const file = path.join(scratch, 'build.lock');
    const events: string[] = [];
    const build = (name: string) =>
      whileLocked(
        file,
        () => events.push(`${name} waits`),
        async () => {
          events.push(`${name} begins`);
          // The first is not done before the second has come.
          while (!events.includes('second waits')) await delay(1);
          events.push(`${name} ends`);
        },
      );
    const first = build('first');
    while (events.length === 0) await delay(1);
    await Promise.all([first, build('second')]);
    expect(events).toEqual(['first begins', 'second waits', 'first ends', 'second begins', 'second ends']);
  });

  test('one left by a process that died is taken over', async () => {
    const file = path.join(scratch, 'stale.lock');
    await writeFile(file, '');
    const aMinuteAgo = new Date(Date.now() - 60_000);
    await utimes(file, aMinuteAgo, aMinuteAgo);
    const work = jest.fn(async () => {});
    await whileLocked(file, () => {}, work);
    expect(work).toHaveBeenCalledTimes(1);
    expect(existsSync(file)).toBe(false);
  });
});
