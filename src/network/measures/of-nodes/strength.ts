import { cypher } from '../../../database/cypher';
import { ofEachNode, weightsOf } from '../../algorithms/adjacency';
import { byUs } from '../../algorithms/reckoning';
import { sumOf } from '../../algorithms/sums';
import type { AnalysedMeasure } from './node-measure';

export const strength: AnalysedMeasure = {
  name: 'strength',
  term: '强度',
  meaning: 'the sum of the weights of its edges',
  unit: 'Float',
  isSum: true,
  algorithm: 'degree',
  column: 'score',
  configuration: cypher`{relationshipWeightProperty: 'weight'}`,
  inProcess: byUs((ties) => ofEachNode(ties, (node) => sumOf(weightsOf(ties, node)))),
  analysis: {},
};
