import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { PROJECT_ROOT } from '../../project-root';
import { makeClassArchive } from './class-archive';
import type { Build } from './database-process';
import { whileLocked } from './file-lock';
import type { Java } from './java';
import { runMaven } from './maven';

const MAVEN_PROJECT = path.join(PROJECT_ROOT, 'neo4j');

/**
 * The database's jars, downloaded and built if this version of the Maven project has not been yet. Safe for several
 * processes at once: one builds while the others wait, and the build gets its final name only when it is whole.
 *
 * @throws StartError when Maven is missing or fails
 */
export async function buildDatabase(java: Java, onProgress: (message: string) => void): Promise<Build> {
  const target = path.join(MAVEN_PROJECT, 'target');
  const folder = path.join(target, await versionOfSources());
  const build = {
    jar: path.join(folder, 'embedded-neo4j.jar'),
    plugins: path.join(folder, 'plugins'),
    classArchive: path.join(folder, 'classes.jsa'),
  };
  if (existsSync(folder)) return build;
  await mkdir(target, { recursive: true });
  await whileLocked(path.join(target, 'build.lock'), onProgress, async () => {
    if (existsSync(folder)) return;
    const draft = path.join(target, 'new');
    // Left by a build that was interrupted.
    await rm(draft, { recursive: true, force: true });
    await runMaven(java, { project: MAVEN_PROJECT, output: draft, onProgress });
    await rename(draft, folder);
    await makeClassArchive(java, build, onProgress);
  });
  return build;
}

async function versionOfSources(): Promise<string> {
  const sources = path.join(MAVEN_PROJECT, 'src');
  const files = (await readdir(sources, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  const hash = createHash('sha256');
  for (const file of [path.join(MAVEN_PROJECT, 'pom.xml'), ...files]) hash.update(await readFile(file));
  return hash.digest('hex').slice(0, 16);
}
