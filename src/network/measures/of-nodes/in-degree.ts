import { degreeOf, ofEachNode } from '../../algorithms/adjacency';
import { byUs } from '../../algorithms/reckoning';
import type { AnalysedArcsMeasure } from './node-measure';

export const inDegree: AnalysedArcsMeasure = {
  name: 'inDegree',
  term: '入度',
  meaning: 'by how many others it is funded; null but in a directed network',
  order: 'by how many others it is funded, in a directed network',
  unit: 'Int',
  isNullable: true,
  source: 'arcs that lead to a node, counted',
  withDirection: byUs(({ inward }) => ofEachNode(inward, (node) => degreeOf(inward, node))),
  analysis: {},
};
