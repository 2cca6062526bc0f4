import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { connect } from '../src/database/connect';
import { cypher } from '../src/database/cypher';
import { PROJECT_ROOT } from '../src/project-root';
import { PATIENCE_MS } from './environment';
import type { Answer } from './harness';
import { isAlive, untilGone } from './processes';
import { buildProgram } from './program';

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
  await buildProgram();
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

/** As by default, but for the time to close in, which a busy machine may need, and for what only makes answers faster. */
const SETTINGS = { NEO4J_URI: '', HOST: '127.0.0.1', PORT: '0', SHUTDOWN_TIMEOUT_MS: '60000', WARM_UP: 'off' };

function launch(settings: Record<string, string> = {}): Program {
  const child = spawn(process.execPath, ['dist/src/main.js'], {
    cwd: PROJECT_ROOT,
    env: { ...process.env, ...SETTINGS, DATA_FOLDER: folder, ...settings },
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

/** Where it answers, and where its database does. */
async function ready(program: Program): Promise<{ url: string; uri: string }> {
  const [, url = ''] = await program.says(/^Ready at (http\S+)\./m);
  const [, uri = ''] = await program.says(/ at (bolt:\S+) /);
  return { url, uri };
}

/** The process of its database, once that has begun. */
async function databasePid(): Promise<number> {
  const owner = path.join(folder, 'owner.json');
  while (!existsSync(owner)) await delay(10);
  return JSON.parse(await readFile(owner, 'utf8')).databasePid;
}

async function ask(url: string, query: string) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as Answer;
}

/** Sends a signal and expects the program to end, its database with it. */
async function stopsBy(signal: NodeJS.Signals, { child, exit }: Program): Promise<void> {
  const pid = await databasePid();
  child.kill(signal);
  expect(await exit).toEqual({ code: 0 });
  expect(isAlive(pid)).toBe(false);
}

test('it starts, tells its steps, answers the query it proposes, stops, and keeps its data', async () => {
  const first = launch();
  const { url, uri } = await ready(first);
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

  const password = (await readFile(path.join(folder, 'password'), 'utf8')).trim();
  const { graph, close } = await connect(
    { uri, username: 'neo4j', password, database: 'neo4j' },
    { timeoutMs: PATIENCE_MS },
  );
  await graph.define(cypher`CREATE (:Region {id: 'kept', nameZh: '留', kind: 'CITY'})`);
  await close();

  await stopsBy('SIGINT', first);
  // Standard output is a log to be read by programs, whatever a person was told meanwhile.
  for (const line of first.log.trim().split('\n')) expect(JSON.parse(line)).toHaveProperty('level');

  const second = launch();
  const again = await ready(second);
  expect(second.steps).toMatch(/^Migrations: nothing to do/m);
  expect(second.steps).toMatch(/^Data: already there/m);
  const kept = await ask(again.url, '{ regions(where: { id: { eq: "kept" } }) { nameZh } }');
  expect(kept.data).toEqual({ regions: [{ nameZh: '留' }] });
  await stopsBy('SIGTERM', second);
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

test('at the start it asks what the documents ask, and stops amid that', async () => {
  const program = launch({ WARM_UP: 'on', LOG_LEVEL: 'debug' });
  await program.says(/^Warm-up \.\.\.$/m);
  await stopsBy('SIGINT', program);
  expect(program.log).not.toMatch(/"level":(40|50|60)/);

  const other = launch({ WARM_UP: 'on', LOG_LEVEL: 'debug' });
  const [, asked, all] = await other.says(/^Warm-up: (\d+) of (\d+) documented queries asked/m);
  expect(Number(all)).toBeGreaterThan(30);
  expect(Number(asked)).toBeLessThanOrEqual(Number(all));
  await ready(other);
  await stopsBy('SIGTERM', other);
  expect(other.log).not.toMatch(/"level":(40|50|60)/);
});

test('a start that is stopped on its way leaves no database behind', async () => {
  const program = launch();
  const pid = await databasePid();
  program.child.kill('SIGINT');
  expect(await program.exit).toEqual({ code: 0 });
  await untilGone(pid);
});

test('nor does one that is stopped while its database begins: the next start has the data to itself', async () => {
  const program = launch();
  await program.says(/Starting the database/);
  program.child.kill('SIGINT');
  expect(await program.exit).toEqual({ code: 0 });
  const next = launch();
  await ready(next);
  next.child.kill('SIGINT');
  expect(await next.exit).toEqual({ code: 0 });
});

test('what does not close in time is left, and the program says so', async () => {
  const program = launch({ SHUTDOWN_TIMEOUT_MS: '100' });
  await ready(program);
  const pid = await databasePid();
  process.kill(pid, 'SIGSTOP');
  try {
    program.child.kill('SIGTERM');
    expect(await program.exit).toEqual({ code: 1 });
  } finally {
    process.kill(pid, 'SIGCONT');
  }
  expect(program.steps).toMatch(/^Not everything closed within 4\.1 seconds; leaving\.$/m);
  await untilGone(pid);
});

test('when the program is killed, its database ends by itself', async () => {
  const program = launch();
  await ready(program);
  const pid = await databasePid();
  program.child.kill('SIGKILL');
  await program.exit;
  await untilGone(pid);
});

test('when its database dies and can not be started again, the program says so, and ends after its tries', async () => {
  // The folder is the one of the database that has ended by itself.
  const program = launch({ EMBEDDED_RESTARTS: '2' });
  await ready(program);
  const pid = await databasePid();
  await rm(path.join(folder, 'password'));
  process.kill(pid, 'SIGKILL');
  expect(await program.exit).toEqual({ code: 1 });
  expect(program.steps).toMatch(/^The embedded database ended by itself .*starting it again, try 1 of 2\.$/m);
  expect(program.steps).toMatch(/^The embedded database ended by itself .*starting it again, try 2 of 2\.$/m);
  expect(program.steps).toMatch(/password is missing/);
  expect(program.steps).toMatch(/^The embedded database ended by itself .*start again\.$/m);
});
