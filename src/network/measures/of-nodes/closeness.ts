import closenessCentrality from 'graphology-metrics/centrality/closeness';
import { cypher } from '../../../database/cypher';
import { byGraphology } from '../../algorithms/graphology';
import type { LibraryNodeMeasure } from './node-measure';

/** In Wasserman and Faust's form, which is NetworkX's for networks of several components. */
export const closeness: LibraryNodeMeasure = {
  name: 'closeness',
  term: '接近中心性',
  meaning: '1 when it is one step from all others; less the further and the fewer it reaches',
  order: 'how near it is to all others',
  unit: 'Float',
  algorithm: 'closeness',
  column: 'score',
  // By the statement's own thread: those that all algorithms share it only waits milliseconds for, and then fails.
  configuration: cypher`{useWassermanFaust: true, concurrency: 1}`,
  isUnestimated: true,
  inProcess: byGraphology((graph) => closenessCentrality(graph, { wassermanFaust: true })),
};
