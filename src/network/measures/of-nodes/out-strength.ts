import { ofEachNode, weightsOf } from '../../algorithms/adjacency';
import { byUs } from '../../algorithms/reckoning';
import { sumOf } from '../../algorithms/sums';
import type { AnalysedArcsMeasure } from './node-measure';

export const outStrength: AnalysedArcsMeasure = {
  name: 'outStrength',
  term: '出强度',
  meaning: 'the sum of the weights of the edges by which it funds others; null but in a directed network',
  order: 'the sum of the weights of the edges by which it funds others, in a directed network',
  unit: 'Float',
  isNullable: true,
  isSum: true,
  source: 'weights of the arcs that lead from a node, summed',
  withDirection: byUs(({ outward }) => ofEachNode(outward, (node) => sumOf(weightsOf(outward, node)))),
  analysis: {},
};
