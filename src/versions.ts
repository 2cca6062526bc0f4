import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PROJECT_ROOT } from './project-root';

const PACKAGE: { name: string; version: string; dependencies: Record<string, string> } = JSON.parse(
  readFileSync(path.join(PROJECT_ROOT, 'package.json'), 'utf8'),
);

/** What this project is called where programs are cited. */
export const PROJECT_NAME = PACKAGE.name;

/** The version of this project or of a package that it leans on, all of which are pinned. */
export function versionOf(program: string): string {
  return program === PROJECT_NAME ? PACKAGE.version : (PACKAGE.dependencies[program] as string);
}
