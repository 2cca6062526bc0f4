import { readiness } from '../src/cli/serve';
import { type Config, readConfig } from '../src/config';
import type { Graph } from '../src/database/graph';
import { readMigrations } from '../src/database/migrate';
import { readRetiredIds } from '../src/facts/retired-ids';
import { buildSchema } from '../src/schema';
import { PATIENCE_MS } from './environment';
import { type Listening, listen } from './listening';

/** Made once for all servers of a process: it takes seconds, and knows nothing of a database. */
let schema: ReturnType<typeof buildSchema> | undefined;

/** No test is refused for what another one asks. */
const ROOM_FOR_ALL = { MAX_REQUESTS: 1_000, MAX_LONG_REQUESTS: 1_000 };

/**
 * Serves the program's API on a database, with limits as by default but for those given, the time of a statement and how
 * much is asked at once.
 */
export async function serveApi(graph: Graph, settings: Partial<Config> = {}): Promise<Listening> {
  const config = { ...readConfig({}), QUERY_TIMEOUT_MS: PATIENCE_MS, ...ROOM_FOR_ALL, ...settings };
  schema ??= buildSchema();
  return listen({
    schema: await schema,
    graph: graph.within({ timeoutMs: config.QUERY_TIMEOUT_MS }),
    config,
    ready: readiness(graph, await readMigrations()),
    retired: await readRetiredIds(graph),
  });
}
