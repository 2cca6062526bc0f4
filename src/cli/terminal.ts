import path from 'node:path';
import { inspect } from 'node:util';
import { PublicError, StartError } from '../errors';
import { PROJECT_ROOT } from '../project-root';

/** Says something to the person at the terminal; standard output stays free for the log. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** One sentence where the cause is one a person can mend, else all that is known: stack and causes. */
export function explanation(error: unknown): string {
  if (error instanceof StartError || error instanceof PublicError) return error.message;
  return inspect(error);
}

/** Settings from `.env` beside package.json, where there is one; a variable that is set already keeps its value. */
export function readEnvironmentFile(): void {
  try {
    process.loadEnvFile(path.join(PROJECT_ROOT, '.env'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}
