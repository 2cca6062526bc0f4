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

/** What a step came to. */
interface Outcome {
  /** Said when the step is done, beside how long it took. */
  summary: string;
}

/** Told what is going on within a step, a sentence at a time. */
export type Progress = (message: string) => void;

/**
 * Tells a person at the terminal how things go on: a line when a step begins, one for each thing it reports, one
 * when it is done with what came of it and how long it took.
 */
export async function step<Result extends Outcome>(
  title: string,
  work: (progress: Progress) => Promise<Result>,
): Promise<Result> {
  const begun = performance.now();
  say(`${title} ...`);
  const result = await work((message) => say(`  ${message}`));
  say(`${title}: ${result.summary} (${((performance.now() - begun) / 1000).toFixed(1)} s)`);
  return result;
}
