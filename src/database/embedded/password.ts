import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { link, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { StartError } from '../../errors';

/**
 * The database's password: made by chance at the first start, kept in the data folder for its owner's eyes only.
 *
 * @throws StartError when the file is gone although there is a store which that password opens
 */
export async function keepPassword(dataFolder: string): Promise<string> {
  const file = path.join(dataFolder, 'password');
  if (!existsSync(file)) {
    if (existsSync(path.join(dataFolder, 'store'))) {
      throw new StartError(
        `${file} is missing, and nothing else opens the database in ${dataFolder}: put the file back, ` +
          `delete the folder to begin anew, or set DATA_FOLDER to another one.`,
      );
    }
    await create(file);
  }
  return (await readFile(file, 'utf8')).trim();
}

/** The file appears whole or not at all, and two first starts at once agree on one password: link never replaces. */
async function create(file: string): Promise<void> {
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
  try {
    await link(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(draft);
  }
}
