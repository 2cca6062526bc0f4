import { type Adjacency, ofEachNode } from '../../algorithms/adjacency';
import { distancesFrom } from '../../algorithms/distances';
import { byUs } from '../../algorithms/reckoning';
import type { LibraryNodeMeasure } from './node-measure';

function sumOfInverses(ties: Adjacency, node: number): number {
  const { steps, reached } = distancesFrom(ties, node);
  let sum = 0;
  // The node itself is the first.
  for (const other of reached.subarray(1)) sum += 1 / (steps[other] as number);
  return sum;
}

/** NetworkX `harmonic_centrality`. */
export const harmonic: LibraryNodeMeasure = {
  name: 'harmonic',
  term: '调和中心性',
  meaning:
    'the sum of 1/d over all others that it reaches, d steps away: as many as there are others when it is one step from all',
  order: 'how near it is to the others, those that it does not reach adding nothing',
  unit: 'Float',
  algorithm: 'closeness.harmonic',
  column: 'score',
  // The library gives the mean over all others.
  divisor: ({ length }) => 1 / Math.max(1, length - 1),
  isUnestimated: true,
  inProcess: byUs((ties) => ofEachNode(ties, (node) => sumOfInverses(ties, node))),
};
