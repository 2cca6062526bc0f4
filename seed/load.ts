import path from 'node:path';
import type { Graph } from '../src/database/graph';
import { FactSet } from '../src/intake/facts';
import { writeFacts } from '../src/intake/write';
import { PROJECT_ROOT } from '../src/project-root';
import { checkData } from './check';
import { readTables } from './csv';
import { addDocument } from './document';
import { addPlatforms } from './platforms';
import { addPolicy } from './policy';
import { Problems } from './problems';
import { TABLES } from './tables';
import { addWaysToClose } from './ways-to-close';
import { addWeihai } from './weihai';

/** What a load has put into the graph, or found there as it should be. */
export interface Loaded {
  nodes: number;
  relationships: number;
}

/**
 * Loads the data that the project comes with: the policy document and the public facts of the city. Loading it again
 * changes nothing.
 *
 * @throws StartError that lists every faulty line; then nothing was written
 */
export async function loadSeed(graph: Graph, onProgress: (message: string) => void): Promise<Loaded> {
  return loadFolder(graph, path.join(PROJECT_ROOT, 'seed'), onProgress);
}

/** As {@link loadSeed}, from a folder of its own. */
export async function loadFolder(graph: Graph, folder: string, onProgress: (message: string) => void): Promise<Loaded> {
  onProgress('reading and checking the seed data');
  const facts = readFacts(folder);
  onProgress(`writing ${facts.nodes.length} nodes and what joins them`);
  return writeFacts(graph, facts);
}

/**
 * Reads the seed data of a folder.
 *
 * @throws StartError that lists every faulty line
 */
export function readFacts(folder: string): FactSet {
  const problems = new Problems();
  const { data, leftOut } = readTables(folder, TABLES, problems);
  checkData(data, leftOut, problems);
  problems.throwIfAny();

  const facts = new FactSet();
  addWeihai(facts, data);
  addPlatforms(facts, data);
  addDocument(facts, data);
  addPolicy(facts, data);
  addWaysToClose(facts, data);
  return facts;
}
