import { rm, stat, utimes, writeFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';

const HEARTBEAT_MS = 1_000;
const DEAD_AFTER_MS = 10_000;
const POLL_MS = 250;

/**
 * Does something while no other process does the same. The holder touches the file every second, and a file untouched
 * for ten belongs to a process that died.
 *
 * @param onProgress told once when there is someone to wait for
 */
export async function whileLocked(
  file: string,
  onProgress: (message: string) => void,
  work: () => Promise<void>,
): Promise<void> {
  for (let told = false; !(await take(file)); await delay(POLL_MS)) {
    if (!told) onProgress('Another start is downloading the database; waiting for it');
    told = true;
  }
  const heartbeat = setInterval(() => {
    const now = new Date();
    // Missing when another took this process, asleep for long, for dead: then there is nothing to keep alive.
    utimes(file, now, now).catch(() => {});
  }, HEARTBEAT_MS);
  try {
    await work();
  } finally {
    clearInterval(heartbeat);
    await rm(file, { force: true });
  }
}

async function take(file: string): Promise<boolean> {
  try {
    await writeFile(file, '', { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const touched = await stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => Date.now(),
  );
  if (Date.now() - touched > DEAD_AFTER_MS) await rm(file, { force: true });
  return false;
}
