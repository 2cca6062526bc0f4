import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { StartError } from '../../src/errors';
import { readFacts } from '../../src/intake/tables/tables';
import { PROJECT_ROOT } from '../../src/project-root';

/** A copy of the seed data that a test may break. */
export interface SeedFolder {
  readonly path: string;
  /** Appends rows to a file; returns the line of the first. */
  append(file: string, ...rows: string[]): number;
  /** Changes the text of a file. */
  edit(file: string, change: (text: string) => string): void;
  /** Deletes a file. */
  remove(file: string): void;
  /** What a load would say is wrong, a line each, the heading left out. */
  problems(): string[];
  /** Deletes the copy. */
  dispose(): void;
}

const SEED = path.join(PROJECT_ROOT, 'seed');

export function copySeed(): SeedFolder {
  const folder = mkdtempSync(path.join(tmpdir(), 'seed-'));
  for (const part of ['weihai', 'document'])
    cpSync(path.join(SEED, part), path.join(folder, part), { recursive: true });
  const placeOf = (file: string) => path.join(folder, `${file}.csv`);
  const edit = (file: string, change: (text: string) => string) => {
    writeFileSync(placeOf(file), change(readFileSync(placeOf(file), 'utf8')));
  };
  return {
    path: folder,
    edit,
    append(file, ...rows) {
      const lines = readFileSync(placeOf(file), 'utf8').trimEnd().split('\n').length;
      edit(file, (text) => `${text.trimEnd()}\n${rows.join('\n')}\n`);
      return lines + 1;
    },
    remove: (file) => rmSync(placeOf(file)),
    problems() {
      try {
        readFacts(folder);
      } catch (error) {
        if (!(error instanceof StartError)) throw error;
        const [, ...lines] = error.message.split('\n');
        return lines.map((line) => line.trim());
      }
      return [];
    },
    dispose: () => rmSync(folder, { recursive: true }),
  };
}
