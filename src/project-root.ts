import { existsSync } from 'node:fs';
import path from 'node:path';

function folderWithPackageJson(folder: string): string {
  if (existsSync(path.join(folder, 'package.json'))) return folder;
  const parent = path.dirname(folder);
  if (parent === folder) throw new Error('There is no package.json above this file.');
  return folderWithPackageJson(parent);
}

/** The folder with `package.json`, and with the data files that the program reads; the same from `src` and from `dist`. */
export const PROJECT_ROOT = folderWithPackageJson(__dirname);

/** Where the whole API stands in print; a test fails when it differs from what is served. */
export const PRINTED_SCHEMA = path.join(PROJECT_ROOT, 'schema', 'api.graphql');
