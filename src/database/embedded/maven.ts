import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { finished } from 'node:stream/promises';
import { StartError } from '../../errors';
import { type Java, javaEnvironment, OTHER_WAYS } from './java';

/** The jars of the database and of the Maven plugins that fetch them; fixed, as pom.xml pins every version. */
const JARS = 411;
const MEGABYTES = 170;

const PROGRESS_EVERY_MS = 1_000;
const JAR_DOWNLOADED = /Downloaded from .*\.jar \(/;
const UNREACHABLE =
  /Unknown host|Could not transfer|Connection (refused|reset|timed out)|Network is unreachable|offline mode/i;

/**
 * Downloads and builds with the Maven in PATH.
 *
 * @param output the folder, inside the project, to build into
 * @throws StartError when there is no Maven or it fails; `target/maven.log` then tells the whole story
 */
export async function runMaven(
  java: Java,
  { project, output, onProgress }: { project: string; output: string; onProgress(message: string): void },
): Promise<void> {
  const log = path.join(project, 'target', 'maven.log');
  const logStream = createWriteStream(log);
  const child = spawn('mvn', ['--batch-mode', 'package', `-Doutput=${path.relative(project, output)}`], {
    cwd: project,
    env: javaEnvironment(java),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'close') as Promise<[number | null]>;
  ended.catch(() => {});
  child.stderr.pipe(logStream, { end: false });

  onProgress(`Building the database; the first time downloads ${MEGABYTES} MB`);
  const errors: string[] = [];
  let jars = 0;
  let lastProgress = Date.now();
  for await (const line of createInterface({ input: child.stdout })) {
    logStream.write(`${line}\n`);
    if (/^\[ERROR\] \S/.test(line)) errors.push(line.slice('[ERROR] '.length));
    if (!JAR_DOWNLOADED.test(line)) continue;
    jars += 1;
    if (Date.now() - lastProgress < PROGRESS_EVERY_MS) continue;
    lastProgress = Date.now();
    onProgress(`Downloading the database, ${MEGABYTES} MB the first time: ${jars} of ${JARS} jars`);
  }

  const code = await ended.then(([exitCode]) => exitCode, noMaven);
  logStream.end();
  await finished(logStream);
  if (code !== 0) throw failed(errors, log);
}

function noMaven(cause: unknown): never {
  throw new StartError(
    `The embedded database is downloaded with Maven, and there is no mvn in PATH: install Maven, ${OTHER_WAYS}.`,
    { cause },
  );
}

function failed(errors: string[], log: string): StartError {
  const reason = errors.some((line) => UNREACHABLE.test(line))
    ? 'it could not reach its repository (no network, or one that needs a proxy or mirror in the settings of Maven)'
    : 'its build failed';
  return new StartError(
    `Maven could not download the embedded database, ${reason}: see ${log} and start again, ${OTHER_WAYS}. ` +
      `Maven says: ${errors[0] ?? 'nothing'}`,
  );
}
