import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Graph, GraphTransaction } from '../src/database/graph';
import { dataVersion } from '../src/intake/data-version';
import { type LoadedEdition, loadEdition } from '../src/intake/edition';
import type { FactSet } from '../src/intake/facts';
import { readFacts } from '../src/intake/tables/tables';
import { PROJECT_ROOT } from '../src/project-root';

/** The data that the project comes with, read and checked. */
export interface Seed {
  facts: FactSet;
  /** Tells one content from another. */
  fingerprint: string;
}

/**
 * Reads the data that the project comes with: the policy document and the public facts of the city.
 *
 * @throws StartError that lists every faulty line
 */
export function readSeed(folder = path.join(PROJECT_ROOT, 'seed')): Seed {
  const facts = readFacts(folder);
  const { nodes, relationships } = facts;
  // Whole numbers are bigints, which JSON has no way to write.
  const text = JSON.stringify([nodes, relationships], (_, value: unknown) =>
    typeof value === 'bigint' ? `${value}` : value,
  );
  return { facts, fingerprint: createHash('sha256').update(text).digest('hex') };
}

/**
 * Whether the graph was last loaded with just this data, and not with that of another version of the project.
 *
 * @param run reads from the graph, in a transaction or without
 */
export async function isLoaded(run: GraphTransaction['run'], { fingerprint }: Seed): Promise<boolean> {
  return (await dataVersion(run)) === fingerprint;
}

/**
 * Loads the data that the project comes with, all of it or nothing. Loading it again changes nothing; loading that of
 * another version makes what the graph has of it equal to that one, and leaves what others have told.
 */
export async function loadSeed(
  graph: Graph,
  { facts, fingerprint }: Seed,
  onProgress: (message: string) => void,
): Promise<LoadedEdition> {
  onProgress(`writing ${facts.nodes.length} nodes and what joins them`);
  return graph.write((transaction) => loadEdition(transaction, facts, fingerprint));
}
