import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { connect } from '../src/database/connect';
import { cypher } from '../src/database/cypher';
import { startEmbeddedDatabase } from '../src/database/embedded';
import { PROJECT_ROOT } from '../src/project-root';

// Several starts of a database; on a busy machine each can take half a minute.
jest.setTimeout(240_000);

/** The program as it is started from a terminal. */
interface Program {
  child: ChildProcess;
  /** What it has said so far. */
  steps: string;
  log: string;
  /** Waits until it has said this on standard error; fails when it ends before. */
  says(pattern: RegExp): Promise<string[]>;
  exit: Promise<{ code: number | null }>;
}

// One for all tests: only the first start has to migrate and seed, and the later ones start on what a killed one left.
let folder: string;
const programs: Program[] = [];

beforeAll(async () => {
  await promisify(execFile)('npm', ['run', 'build'], { cwd: PROJECT_ROOT });
  folder = await mkdtemp(path.join(tmpdir(), 'graph-main-'));
});

afterEach(async () => {
  for (const { child, exit } of programs.splice(0)) {
    child.kill('SIGKILL');
    await exit;
  }
});

// The database of a program that was killed still writes for a moment.
afterAll(() => rm(folder, { recursive: true, maxRetries: 50, retryDelay: 100 }));

function launch(settings: Record<string, string> = {}): Program {
  const child = spawn(process.execPath, ['dist/src/main.js'], {
    cwd: PROJECT_ROOT,
    env: { ...process.env, NEO4J_URI: '', HOST: '127.0.0.1', PORT: '0', DATA_FOLDER: folder, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const program: Program = {
    child,
    steps: '',
    log: '',
    says: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const match = pattern.exec(program.steps);
          if (match) resolve([...match]);
        };
        child.stderr.on('data', look);
        child.once('close', () => reject(new Error(`It ended before it said ${pattern}:\n${program.steps}`)));
        look();
      }),
    exit: new Promise((resolve) => child.once('close', (code) => resolve({ code }))),
  };
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    program.steps += text;
  });
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    program.log += text;
  });
  programs.push(program);
  return program;
}

async function ready(program: Program): Promise<{ url: string; databasePort: number }> {
  const [, url = ''] = await program.says(/^Ready at (http\S+)\./m);
  const [, port] = await program.says(/ at bolt:\/\/127\.0\.0\.1:(\d+)/);
  return { url, databasePort: Number(port) };
}

async function ask(url: string, query: string) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  // biome-ignore lint/suspicious/noExplicitAny: the expectations say what the shape is
  return (await response.json()) as any;
}

/** Whether nobody listens at a port of this machine. */
async function isFree(port: number): Promise<boolean> {
  const probe = createServer();
  return new Promise((resolve) => {
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

async function until(condition: () => boolean | Promise<boolean>, withinMs: number): Promise<void> {
  const deadline = performance.now() + withinMs;
  while (!(await condition())) {
    if (performance.now() > deadline) throw new Error(`Not so within ${withinMs} ms: ${condition}`);
    await delay(50);
  }
}

/** Sends a signal and expects the program to end within the ten seconds that it has, its database with it. */
async function stopsBy(signal: NodeJS.Signals, program: Program, databasePort: number): Promise<void> {
  const begun = performance.now();
  program.child.kill(signal);
  expect(await program.exit).toEqual({ code: 0 });
  expect(performance.now() - begun).toBeLessThan(10_000);
  expect(await isFree(databasePort)).toBe(true);
}

test('it starts, tells its steps, answers the query it proposes, stops, and keeps its data', async () => {
  const first = launch();
  const { url, databasePort } = await ready(first);
  for (const step of [
    /^Database: Neo4j 5\S+ embedded, in .* \(\d+\.\d s\)$/m,
    /^Migrations: \d+ applied \(\d+\.\d s\)$/m,
    /^Data: \d+ nodes and \d+ relationships loaded \(\d+\.\d s\)$/m,
    /^API: http:\S+\/graphql \(\d+\.\d s\)$/m,
  ]) {
    expect(first.steps).toMatch(step);
  }

  const [, body = ''] = await first.says(/^curl .* -d '(.*)'$/m);
  const { data } = await ask(url, JSON.parse(body).query);
  expect(data.coverage.units.length).toBeGreaterThan(0);
  const probe = await fetch(new URL('/ready', url));
  expect(await probe.json()).toMatchObject({ database: true, migrated: true });

  await stopsBy('SIGINT', first, databasePort);
  // Standard output is a log to be read by programs, whatever a person was told meanwhile.
  for (const line of first.log.trim().split('\n')) expect(JSON.parse(line)).toHaveProperty('level');

  const embedded = await startEmbeddedDatabase({ dataFolder: folder, onProgress: () => undefined });
  const { graph, close } = await connect({ ...embedded, database: 'neo4j' }, { timeoutMs: 10_000 });
  await graph.define(cypher`CREATE (:Region {id: 'kept', nameZh: '留', kind: 'CITY'})`);
  await close();
  await embedded.stop();

  const second = launch();
  const again = await ready(second);
  expect(second.steps).toMatch(/^Migrations: nothing to do/m);
  expect(second.steps).toMatch(/^Data: already there/m);
  const kept = await ask(again.url, '{ regions(where: { id: { eq: "kept" } }) { nameZh } }');
  expect(kept.data).toEqual({ regions: [{ nameZh: '留' }] });
  await stopsBy('SIGTERM', second, again.databasePort);
});

test('a port in use ends the start with a sentence, before anything else is begun', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;
  const untouched = path.join(folder, 'untouched');
  const program = launch({ PORT: String(port), DATA_FOLDER: untouched });
  expect(await program.exit).toEqual({ code: 1 });
  expect(program.steps).toBe(
    `Port ${port} on 127.0.0.1 is in use; stop what listens there, or set PORT to a free one (PORT=0 takes any).\n`,
  );
  expect(existsSync(untouched)).toBe(false);
  await new Promise((resolve) => other.close(resolve));
});

test.each([
  ['a wrong setting', { PORT: 'many' }, /^The configuration is wrong.*PORT/],
  ['a host that is not here', { HOST: '192.0.2.1' }, /^HOST 192\.0\.2\.1 is not an address of this machine/],
  [
    'a database that does not answer',
    { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'secret' },
    /^Nothing listens at bolt:\/\/127\.0\.0\.1:1; .*unset/m,
  ],
])('%s ends the start with a sentence', async (_what, settings, sentence) => {
  const program = launch(settings as Record<string, string>);
  expect(await program.exit).toEqual({ code: 1 });
  expect(program.steps).toMatch(sentence);
  expect(program.steps).not.toMatch(/^ +at /m);
  expect(program.log).toBe('');
});

test('a start that is stopped on its way leaves no database behind', async () => {
  const program = launch();
  await program.says(/Starting the database/);
  program.child.kill('SIGINT');
  expect(await program.exit).toEqual({ code: 0 });
  const embedded = await untilStartable();
  await embedded.stop();
});

/** The folder can be used again as soon as the database that had it is gone. */
async function untilStartable() {
  const deadline = performance.now() + 30_000;
  for (;;) {
    try {
      return await startEmbeddedDatabase({ dataFolder: folder, onProgress: () => undefined });
    } catch (error) {
      if (performance.now() > deadline) throw error;
    }
  }
}

test('when the program is killed, its database ends by itself', async () => {
  const program = launch();
  const { databasePort } = await ready(program);
  program.child.kill('SIGKILL');
  await program.exit;
  await until(() => isFree(databasePort), 20_000);
  // It lets go of its folder a moment after its port.
  await (await untilStartable()).stop();
});

test('when its database dies, the program says so and ends', async () => {
  const program = launch();
  await ready(program);
  const { databasePid } = JSON.parse(await readFile(path.join(folder, 'owner.json'), 'utf8'));
  process.kill(databasePid, 'SIGKILL');
  expect(await program.exit).toEqual({ code: 1 });
  expect(program.steps).toMatch(/^The embedded database ended by itself .*start again\.$/m);
});
