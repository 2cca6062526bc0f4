/**
 * The program: configuration, database, migrations, seed, API; then it serves until it is told to stop.
 *
 * Two streams, so that each can be read alone: the steps of the start, the final address and every sentence for a
 * person go to standard error, the log of requests (a JSON object a line) to standard output.
 */
import './node-env';
import { pino } from 'pino';
import { Resources } from './cli/resources';
import { serve } from './cli/serve';
import { explanation, readEnvironmentFile, say } from './cli/terminal';
import { readConfig } from './config';

/** What closing may take besides the requests under way: the driver and the embedded database's last checkpoint. */
const CLOSE_TIMEOUT_MS = 4_000;

const SAMPLE = '{ coverage { units { industry { nameZh } counts { covered missing } } } }';

async function main(): Promise<void> {
  readEnvironmentFile();
  const config = readConfig(process.env);
  const resources = new Resources();
  const stop = (code: number) => closeAndExit(resources, code, config.SHUTDOWN_TIMEOUT_MS + CLOSE_TIMEOUT_MS);
  onStopSignal(() => stop(0));
  try {
    const { url, databaseEnded } = await serve(config, pino({ level: config.LOG_LEVEL }), resources);
    void databaseEnded.then(({ code }) => {
      if (resources.isClosing) return;
      say(
        `The embedded database ended by itself (exit code ${code}) once too often; the data on disk is kept: start again.`,
      );
      void stop(1);
    });
    say(`Ready at ${url}. Ctrl-C stops it. In a browser it begins at ${new URL('/', url).href}; to try it from here:`);
    say(`curl -s ${url} -H 'content-type: application/json' -d '${JSON.stringify({ query: SAMPLE })}'`);
  } catch (error) {
    // A start that is being stopped fails at whatever was closed under it.
    if (resources.isClosing) return;
    say(explanation(error));
    await stop(1);
  }
}

/** The first signal stops, a second one forces. */
function onStopSignal(stop: () => void): void {
  let firstAt: number | undefined;
  const onSignal = () => {
    if (firstAt === undefined) {
      firstAt = performance.now();
      say('Stopping; once more to force it.');
      stop();
    } else if (performance.now() - firstAt > 1_000) {
      // Within the second it is the same key press: npm passes on what the terminal has sent to all of its children.
      process.exit(130);
    }
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
}

/** Whatever does not close in time is left to the end of this process: the embedded database ends with it. */
async function closeAndExit(resources: Resources, code: number, timeoutMs: number): Promise<never> {
  setTimeout(() => {
    say(`Not everything closed within ${timeoutMs / 1000} seconds; leaving.`);
    process.exit(1);
  }, timeoutMs);
  try {
    await resources.close();
  } catch (error) {
    say(explanation(error));
    process.exit(1);
  }
  process.exit(code);
}

main().catch((error: unknown) => {
  say(explanation(error));
  process.exitCode = 1;
});
