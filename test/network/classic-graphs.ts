import { readFileSync } from 'node:fs';
import path from 'node:path';
import { cypher } from '../../src/database/cypher';
import type { TieRow, TieSource } from '../../src/database/projections.cypher';
import { PROJECT_ROOT } from '../../src/project-root';

/** A classic graph and its measures by NetworkX, as `golden/make-golden.py` writes them. */
export interface ClassicGraph {
  nodes: string[];
  /** A group for each node. */
  groups: string[];
  /** Two places in `nodes` and a weight. */
  ties: [number, number, number][];
  ofGraph: Record<string, number> & { components: number[]; degrees: number[] };
  ofNodes: Record<string, (number | null)[]>;
  /** Of pairs that are not tied: two places in `nodes`, and indices of link prediction in their order. */
  ofPairs: { pairs: [number, number][] } & Record<
    'commonNeighbours' | 'adamicAdar' | 'resourceAllocation' | 'preferentialAttachment',
    number[]
  >;
}

export const CLASSIC_GRAPHS = ['karate', 'davis-two-mode', 'davis-women', 'les-miserables', 'florentine'] as const;

export function classicGraph(name: (typeof CLASSIC_GRAPHS)[number]): ClassicGraph {
  return JSON.parse(readFileSync(path.join(PROJECT_ROOT, 'test/network/golden', `${name}.json`), 'utf8'));
}

const ROWS = cypher<TieRow>`
  UNWIND $rows AS row RETURN toInteger(row[0]) AS source, toInteger(row[1]) AS target, row[2] AS weight`;

/** Ties given as they are instead of found in the data; a node of none of them stands alone. */
export function tieSource(order: number, ties: readonly (readonly [number, number, number])[]): TieSource {
  const tied = new Set(ties.flat());
  const alone = Array.from({ length: order }, (_, node) => node).filter((node) => !tied.has(node));
  return {
    ties: ROWS,
    parameters: { rows: [...ties, ...alone.map((node) => [node, null, null])] },
    argument: 'scope',
  };
}
