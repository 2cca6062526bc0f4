import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { whileLocked } from '../src/database/embedded/file-lock';
import { PROJECT_ROOT } from '../src/project-root';
import { sharedFolder } from './environment';

/** Builds the program, once for all files of a run that start it: none may start what another one just writes. */
export async function buildProgram(): Promise<void> {
  const done = path.join(sharedFolder(), 'built');
  await whileLocked(
    `${done}.lock`,
    () => {},
    async () => {
      if (existsSync(done)) return;
      await promisify(execFile)('npm', ['run', 'build'], { cwd: PROJECT_ROOT });
      await writeFile(done, '');
    },
  );
}
