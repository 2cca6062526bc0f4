import { setTimeout as delay } from 'node:timers/promises';
import { type EmbeddedDatabase, type EmbeddedOptions, startEmbeddedDatabase } from './index';

/** One that has run this long is no longer one that does not start: its next end begins a new row of tries. */
const STEADY_MS = 60_000;

/** Before the second try in a row, and twice as long before each further one. */
const FIRST_PAUSE_MS = 500;

/** A try to start the database again. */
export interface Restart {
  /** Which of the row, from 1. */
  try: number;
  of: number;
}

/** An embedded database that is started again when it ends by itself. */
export interface KeptDatabase extends Pick<EmbeddedDatabase, 'uri' | 'username' | 'password'> {
  /** The one under way; undefined while the database runs. */
  restart(): Restart | undefined;
  /** Settles when it has ended by itself as often in a row as it may; never when it is stopped. */
  givenUp: Promise<{ code: number | null }>;
  stop(): Promise<void>;
}

/**
 * As {@link startEmbeddedDatabase}, and starts it again, on the same port, when it ends without having been stopped.
 *
 * @param restarts how often in a row
 * @param onRestart told why and how, a sentence at a time
 */
export async function keepEmbeddedDatabase(
  options: EmbeddedOptions,
  { restarts, onRestart }: { restarts: number; onRestart: (message: string) => void },
): Promise<KeptDatabase> {
  let running = await startEmbeddedDatabase(options);
  const { uri, username, password } = running;
  const again = { ...options, port: Number(new URL(uri).port), onProgress: () => {} };
  let restart: Restart | undefined;
  const stopping = new AbortController();

  async function startAgain(row: Restart): Promise<boolean> {
    restart = row;
    const pauseMs = row.try === 1 ? 0 : FIRST_PAUSE_MS * 2 ** (row.try - 2);
    try {
      await delay(pauseMs, undefined, { signal: stopping.signal });
      running = await startEmbeddedDatabase(again);
      if (stopping.signal.aborted) await running.stop();
      return !stopping.signal.aborted;
    } catch (error) {
      if (!stopping.signal.aborted) onRestart((error as Error).message);
      return false;
    }
  }

  /** Ends when the database was stopped or has ended for good. */
  async function keep(): Promise<{ code: number | null }> {
    let tries = 0;
    for (;;) {
      const begun = performance.now();
      const { code } = await running.exited;
      if (performance.now() - begun > STEADY_MS) tries = 0;
      let runs = false;
      while (!runs && tries < restarts && !stopping.signal.aborted) {
        tries += 1;
        onRestart(
          `The embedded database ended by itself (exit code ${code}); starting it again, try ${tries} of ${restarts}.`,
        );
        runs = await startAgain({ try: tries, of: restarts });
      }
      if (!runs) return { code };
      restart = undefined;
      onRestart('The embedded database runs again.');
    }
  }

  const kept = keep();
  return {
    uri,
    username,
    password,
    restart: () => restart,
    givenUp: kept.then((end) => (stopping.signal.aborted ? new Promise<never>(() => {}) : end)),
    async stop() {
      stopping.abort();
      await running.stop();
      // One that is just being started is stopped as soon as it runs.
      await kept;
    },
  };
}
