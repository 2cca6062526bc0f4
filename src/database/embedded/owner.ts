import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';

/** Who runs the database of a data folder. Written by the database itself, which alone holds the folder's lock. */
interface Owner {
  apiPid: number | null;
  databasePid: number;
  /** Bolt port; null while the database is starting. */
  port: number | null;
  /** ISO time. */
  startedAt: string;
}

async function readOwner(dataFolder: string): Promise<Owner | undefined> {
  try {
    return JSON.parse(await readFile(path.join(dataFolder, 'owner.json'), 'utf8')) as Owner;
  } catch {
    // Gone in this moment: the one who held the folder has just let go of it.
    return undefined;
  }
}

/** Who uses a folder, for a sentence: which processes, since when, on which port. */
export async function describeOwner(dataFolder: string): Promise<string> {
  const owner = await readOwner(dataFolder);
  if (!owner) return 'another process';
  const { apiPid, databasePid, port, startedAt } = owner;
  const where = port === null ? 'still starting' : `on port ${port}`;
  return `process ${apiPid ?? 'unknown'} (its database: process ${databasePid}, ${where}) since ${startedAt}`;
}

/** Removes the note of a database process that has ended; it does so itself unless it was killed. */
export async function forgetOwner(dataFolder: string, databasePid: number): Promise<void> {
  const owner = await readOwner(dataFolder);
  if (owner?.databasePid === databasePid) await rm(path.join(dataFolder, 'owner.json'), { force: true });
}
