import { cypher } from '../database/cypher';
import type { GraphTransaction } from '../database/graph';

// A label of one node, so it needs no index.
const LOADED = cypher<{ fingerprint: string }>`
  MATCH (load:SeedLoad {id: 'seed'}) RETURN load.fingerprint AS fingerprint`;

/**
 * The fingerprint of the project's data that was last loaded; null where none was.
 *
 * @param run reads from the graph, in a transaction or without
 */
export async function dataVersion(run: GraphTransaction['run']): Promise<string | null> {
  const [loaded] = await run(LOADED);
  return loaded?.fingerprint ?? null;
}

const MARK = cypher`
  MERGE (load:SeedLoad {id: 'seed'}) SET load.fingerprint = $fingerprint, load.loadedAt = datetime()`;

/** Notes which data of the project was just loaded. */
export async function noteDataVersion({ run }: GraphTransaction, fingerprint: string): Promise<void> {
  await run(MARK, { fingerprint });
}
