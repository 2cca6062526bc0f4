import { degreeOf, ofEachNode } from '../../algorithms/adjacency';
import { byUs } from '../../algorithms/reckoning';
import type { AnalysedArcsMeasure } from './node-measure';

export const outDegree: AnalysedArcsMeasure = {
  name: 'outDegree',
  term: '出度',
  meaning: 'how many others it funds; null but in a directed network',
  order: 'how many others it funds, in a directed network',
  unit: 'Int',
  isNullable: true,
  source: 'arcs that lead from a node, counted',
  withDirection: byUs(({ outward }) => ofEachNode(outward, (node) => degreeOf(outward, node))),
  analysis: {},
};
