import { degreeOf, ofEachNode } from '../../algorithms/adjacency';
import type { AnalysedMeasure } from './node-measure';

export const degree: AnalysedMeasure = {
  name: 'degree',
  term: '度',
  meaning: 'how many others it is tied to',
  unit: 'Int',
  algorithm: 'degree',
  column: 'score',
  inProcess: (ties) => ofEachNode(ties, (node) => degreeOf(ties, node)),
  analysis: {},
};
