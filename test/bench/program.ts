import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import neo4j, { type Driver } from 'neo4j-driver';
import { PROJECT_ROOT } from '../../src/project-root';

/** The program itself in a process of its own, as `npm start` runs it. */
export interface Program {
  url: string;
  /** From the start to the address, in seconds. */
  readyAfter: number;
  /** Resident memory of the API's process in MiB; Linux only. */
  residentMiB(): Promise<number>;
  /** What that process has taken of the processors so far, in seconds; Linux only. */
  processorSeconds(): Promise<number>;
  stop(): Promise<void>;
}

/** In which Linux counts the processors' time. */
const TICKS_PER_SECOND = 100;

/** A busy machine makes the figures worse; it must not end the run. */
const PATIENCE_MS = 120_000;

/**
 * Starts the built program on a data folder, on a free port, and waits for its address. Unless a setting says otherwise it
 * remembers no whole answers: what is timed is asked again and again.
 */
export async function startProgram(dataFolder: string, settings: Record<string, string> = {}): Promise<Program> {
  const start = performance.now();
  const child = spawn(process.execPath, await startArguments(), {
    cwd: PROJECT_ROOT,
    env: {
      ...process.env,
      DATA_FOLDER: dataFolder,
      PORT: '0',
      LOG_LEVEL: 'warn',
      ANSWERS_MEMORY_MB: '0',
      QUERY_TIMEOUT_MS: String(PATIENCE_MS),
      ...settings,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const url = await address(child);
  return {
    url,
    readyAfter: (performance.now() - start) / 1000,
    async residentMiB() {
      const status = await readFile(`/proc/${child.pid}/status`, 'utf8');
      return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) / 1024;
    },
    async processorSeconds() {
      const [, afterName = ''] = (await readFile(`/proc/${child.pid}/stat`, 'utf8')).split(') ');
      const [user, system] = afterName.split(' ').slice(11, 13).map(Number) as [number, number];
      return (user + system) / TICKS_PER_SECOND;
    },
    async stop() {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'exit');
    },
  };
}

/** As `npm start` has them, without npm in between. */
async function startArguments(): Promise<string[]> {
  const { scripts } = JSON.parse(await readFile(path.join(PROJECT_ROOT, 'package.json'), 'utf8')) as {
    scripts: { start: string };
  };
  return scripts.start.split(' ').slice(1);
}

async function address(child: ChildProcess): Promise<string> {
  if (child.stderr === null) throw new Error('The program has no standard error.');
  const said: string[] = [];
  for await (const line of createInterface(child.stderr)) {
    said.push(line);
    const url = /^Ready at (\S+\/graphql)/.exec(line)?.[1];
    if (url !== undefined) {
      child.stderr.resume();
      return url;
    }
  }
  throw new Error(`The program did not start:\n${said.join('\n')}`);
}

/** The embedded database of a program, for what the API does not do. */
export async function driverOf(dataFolder: string): Promise<Driver> {
  const { uri, password } = await addressOf(dataFolder);
  return neo4j.driver(uri, neo4j.auth.basic('neo4j', password));
}

/** Where it is, and by which password its one user enters. */
export async function addressOf(dataFolder: string): Promise<{ uri: string; password: string }> {
  const [password, owner] = await Promise.all(
    ['password', 'owner.json'].map((file) => readFile(path.join(dataFolder, file), 'utf8')),
  );
  const uri = `bolt://127.0.0.1:${(JSON.parse(owner as string) as { port: number }).port}`;
  return { uri, password: (password as string).trim() };
}
