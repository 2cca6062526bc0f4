import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

/**
 * A Chromium that starts on this machine, if there is one. Tests for which there is none are skipped and say so, for nobody
 * needs it to run the project.
 */
export const CHROMIUM = (process.env.PATH ?? '')
  .split(path.delimiter)
  .flatMap((folder) => NAMES.map((name) => path.join(folder, name)))
  .find((file) => existsSync(file) && spawnSync(file, ['--version']).status === 0);
if (CHROMIUM === undefined) console.warn('Skipped: no chromium on the PATH, so what needs a browser is not tried.');
