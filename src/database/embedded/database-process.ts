import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { open, readFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { type Java, javaEnvironment } from './java';

/** Long enough for the last checkpoint of a large graph; killed after it, the database recovers at its next start. */
const STOP_DEADLINE_MS = 30_000;

/** The code with which Java ends under -XX:+ExitOnOutOfMemoryError. */
const EXIT_OUT_OF_MEMORY = 3;

/** The database as Java runs it. */
export interface Build {
  /** The program; it names the jars it needs. */
  jar: string;
  /** The folder of jars with procedures. */
  plugins: string;
  /** What `makeClassArchive` makes; a start works without. */
  classArchive: string;
}

/** What to run and where. */
export interface Launch {
  java: Java;
  build: Build;
  /** Absolute; exists. */
  dataFolder: string;
  /** 0: any free one. */
  port: number;
  heapMegabytes: number;
  password: string;
  /** Java options beside those that every start has. */
  javaOptions: string[];
  onLaunch?: (() => void) | undefined;
}

/** A database that answers on its port. */
export interface DatabaseProcess {
  port: number;
  pid: number;
  exited: Promise<{ code: number | null }>;
  /** @param deadlineMs then it is killed */
  stop(deadlineMs?: number): Promise<void>;
}

/** Why the database did not start: in its own words, or DIED when it ended without any. */
export type FailureReason =
  | 'STORE_LOCKED'
  | 'STORE_TOO_NEW'
  | 'PORT_IN_USE'
  | 'FOLDER_UNWRITABLE'
  | 'OUT_OF_MEMORY'
  | 'OTHER'
  | 'DIED';

/** The database did not start; its process has ended. */
export class LaunchError extends Error {
  constructor(
    readonly reason: FailureReason,
    message: string,
    readonly pid: number | undefined,
  ) {
    super(message);
    this.name = 'LaunchError';
  }
}

/** Where the process writes what it has to say beside its one answer; begun anew at each start. */
export function processLog(dataFolder: string): string {
  return path.join(dataFolder, 'logs', 'process.log');
}

/**
 * Starts the database and waits until it answers.
 *
 * @throws LaunchError when it never will
 */
export async function launch(options: Launch): Promise<DatabaseProcess> {
  const log = await open(processLog(options.dataFolder), 'w');
  // Detached: Ctrl-C goes to the whole process group, and the database must outlive the API's last requests.
  const child = spawn(options.java.command, javaArguments(options), {
    detached: true,
    env: javaEnvironment(options.java),
    stdio: ['pipe', 'pipe', log.fd],
  }) as ChildProcessByStdio<Writable, Readable, null>;
  // A program that can't be started at all and one that ends before it reads its input both show as an early end.
  child.on('error', () => {});
  child.stdin.on('error', () => {});
  const exited = new Promise<{ code: number | null }>((resolve) => {
    child.once('close', (code) => resolve({ code }));
  });
  child.stdin.write(`${options.password}\n`);
  options.onLaunch?.();

  // Read from at once: of a process that is gone before, the output would be thrown away and its end never be seen.
  const answer = await firstLine(child.stdout).finally(() => log.close());
  // The process counts as closed only when its output has been read to the end.
  child.stdout.resume();
  if (answer === undefined || 'reason' in answer || child.pid === undefined) {
    const { code } = await exited;
    throw answer && 'reason' in answer
      ? new LaunchError(answer.reason, answer.message, child.pid)
      : await earlyEnd(options.dataFolder, code, child.pid);
  }
  return {
    port: answer.port,
    pid: child.pid,
    exited,
    async stop(deadlineMs = STOP_DEADLINE_MS) {
      child.stdin.end();
      const deadline = setTimeout(() => child.kill('SIGKILL'), deadlineMs);
      await exited;
      clearTimeout(deadline);
    },
  };
}

/**
 * Measured on two cores, until ready: 8.0 s with the serial, parallel and G1 collectors alike, of which the serial one
 * needs the least memory; 4.9 s with the class archive. Without the optimizing compiler 3.9 s, but it stays on, since
 * graph algorithms need it.
 */
function javaArguments({ build, dataFolder, port, heapMegabytes, javaOptions }: Launch): string[] {
  return [
    `-Xms${Math.min(256, heapMegabytes)}m`,
    `-Xmx${heapMegabytes}m`,
    '-XX:+UseSerialGC',
    '-XX:+ExitOnOutOfMemoryError',
    // Standard output is for the one answer: Java's own warnings (an archive of another version, say) go elsewhere.
    '-XX:+DisplayVMOutputToStderr',
    '-Xlog:disable',
    '-Xlog:all=warning:stderr',
    ...javaOptions,
    '-jar',
    build.jar,
    dataFolder,
    build.plugins,
    String(port),
  ];
}

type Answer = { port: number } | { reason: Exclude<FailureReason, 'DIED'>; message: string };

async function firstLine(output: Readable): Promise<Answer | undefined> {
  for await (const line of createInterface({ input: output })) return JSON.parse(line) as Answer;
  return undefined;
}

async function earlyEnd(dataFolder: string, code: number | null, pid: number | undefined): Promise<LaunchError> {
  if (code === EXIT_OUT_OF_MEMORY) return new LaunchError('OUT_OF_MEMORY', 'out of memory', pid);
  const lines = (await readFile(processLog(dataFolder), 'utf8')).trim().split('\n');
  const how = code === null ? 'was killed' : `ended with code ${code}`;
  const lastWords = lines.slice(-5).join('\n') || 'none';
  return new LaunchError('DIED', `Its process ${how} before it was ready; its last words: ${lastWords}`, pid);
}
