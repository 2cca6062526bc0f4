import { existsSync } from 'node:fs';
import { access, constants, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { StartError } from '../../errors';
import { buildDatabase } from './build';
import { type DatabaseProcess, LaunchError, launch, processLog } from './database-process';
import { findJava, OTHER_WAYS } from './java';
import { describeOwner, forgetOwner } from './owner';
import { keepPassword } from './password';

const DEFAULT_HEAP_MEGABYTES = 512;

export interface EmbeddedOptions {
  /** Holds the store, logs, the password and the note of who runs it; made if missing. */
  dataFolder: string;
  /** Bolt port on the loopback address; 0 or undefined: any free one. */
  port?: number;
  /** The most that Java's heap may grow to; 512 by default. */
  heapMegabytes?: number;
  /** Told what is going on, a sentence at a time: the first start takes a minute. */
  onProgress(message: string): void;
  /** Told when Java runs, which then takes seconds until it answers. */
  onLaunch?(): void;
}

export interface EmbeddedDatabase {
  /** `bolt://127.0.0.1:PORT` */
  uri: string;
  username: 'neo4j';
  password: string;
  /** Of the database's process. */
  pid: number;
  /** Resolves when the process has ended, wanted or not; never rejects. The code is null when a signal ended it. */
  readonly exited: Promise<{ code: number | null }>;
  /** Stops the database and resolves when its process has ended; harmless when it has already. */
  stop(): Promise<void>;
}

/**
 * Starts a Neo4j of our own on a folder, in a Java process beside this one, and waits until it answers.
 *
 * It ends with {@link EmbeddedDatabase.stop}, or by itself when this process ends in whatever way, and recovers at the
 * next start when killed. Ctrl-C does not reach it.
 *
 * @throws StartError in one sentence with the ways on; then nothing is left running
 */
export async function startEmbeddedDatabase(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const { port = 0, heapMegabytes = DEFAULT_HEAP_MEGABYTES, onProgress } = options;
  const dataFolder = path.resolve(options.dataFolder);
  await makeWritable(dataFolder);
  const java = await findJava();
  const password = await keepPassword(dataFolder);
  const build = await buildDatabase(java, onProgress);
  onProgress(`Starting the database in ${dataFolder}`);
  try {
    const javaOptions = existsSync(build.classArchive) ? [`-XX:SharedArchiveFile=${build.classArchive}`] : [];
    const running = await launch({
      java,
      build,
      dataFolder,
      port,
      heapMegabytes,
      password,
      javaOptions,
      onLaunch: options.onLaunch,
    });
    return describe(running, dataFolder, password);
  } catch (error) {
    if (!(error instanceof LaunchError)) throw error;
    if (error.pid !== undefined) await forgetOwner(dataFolder, error.pid);
    throw new StartError(await explain(error, { dataFolder, port, heapMegabytes }), { cause: error });
  }
}

function describe(running: DatabaseProcess, dataFolder: string, password: string): EmbeddedDatabase {
  const exited = running.exited.then(async (end) => {
    await forgetOwner(dataFolder, running.pid);
    return end;
  });
  return {
    uri: `bolt://127.0.0.1:${running.port}`,
    username: 'neo4j',
    password,
    pid: running.pid,
    exited,
    async stop() {
      await running.stop();
      await exited;
    },
  };
}

async function makeWritable(dataFolder: string): Promise<void> {
  try {
    await mkdir(dataFolder, { recursive: true, mode: 0o700 });
    await mkdir(path.dirname(processLog(dataFolder)), { recursive: true });
    await access(dataFolder, constants.W_OK);
  } catch (cause) {
    throw new StartError(unwritable(dataFolder, (cause as Error).message), { cause });
  }
}

function unwritable(dataFolder: string, reason: string): string {
  return (
    `The embedded database can't write to its folder ${dataFolder} (${reason}): ` +
    `make it writable, set DATA_FOLDER to another one, ${OTHER_WAYS}.`
  );
}

async function explain(
  { reason, message }: LaunchError,
  { dataFolder, port, heapMegabytes }: { dataFolder: string; port: number; heapMegabytes: number },
): Promise<string> {
  switch (reason) {
    case 'STORE_LOCKED':
      return (
        `The database in ${dataFolder} is in use by ${await describeOwner(dataFolder)}: ` +
        `stop that one, set DATA_FOLDER to another folder, ${OTHER_WAYS}.`
      );
    case 'STORE_TOO_NEW':
      return (
        `The database in ${dataFolder} was written by a newer version of Neo4j than the embedded one: ` +
        `set DATA_FOLDER to another folder, or run that newer version and set NEO4J_URI to its address.`
      );
    case 'PORT_IN_USE':
      return (
        `Port ${port} on 127.0.0.1 is in use by another program: stop that one, ` +
        `set EMBEDDED_BOLT_PORT to another port (0: any free one), ${OTHER_WAYS}.`
      );
    case 'FOLDER_UNWRITABLE':
      return unwritable(dataFolder, message);
    case 'OUT_OF_MEMORY':
      return (
        `The embedded database ran out of memory while starting with a heap of ${heapMegabytes} MB: ` +
        `set EMBEDDED_HEAP_MB higher, ${OTHER_WAYS}.`
      );
    case 'OTHER':
    case 'DIED':
      return (
        `The embedded database did not start: see ${processLog(dataFolder)}, set DATA_FOLDER to another folder, ` +
        `${OTHER_WAYS}. ${message}`
      );
  }
}
