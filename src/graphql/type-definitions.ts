import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PROJECT_ROOT } from '../project-root';

/** The definitions of what is stored, as SDL: the files of `schema/entities/`. */
export function entityTypeDefs(): string[] {
  const folder = path.join(PROJECT_ROOT, 'schema', 'entities');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => readFileSync(path.join(folder, file), 'utf8'));
}
