import { ofEachNode, weightsOf } from '../../algorithms/adjacency';
import { byUs } from '../../algorithms/reckoning';
import { sumOf } from '../../algorithms/sums';
import type { AnalysedArcsMeasure } from './node-measure';

export const inStrength: AnalysedArcsMeasure = {
  name: 'inStrength',
  term: '入强度',
  meaning: 'the sum of the weights of the edges by which it is funded; null but in a directed network',
  order: 'the sum of the weights of the edges by which it is funded, in a directed network',
  unit: 'Float',
  isNullable: true,
  isSum: true,
  source: 'weights of the arcs that lead to a node, summed',
  withDirection: byUs(({ inward }) => ofEachNode(inward, (node) => sumOf(weightsOf(inward, node)))),
  analysis: {},
};
