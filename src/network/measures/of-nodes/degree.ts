import { degreeOf, ofEachNode } from '../../algorithms/adjacency';
import { byUs } from '../../algorithms/reckoning';
import type { AnalysedMeasure } from './node-measure';

export const degree: AnalysedMeasure = {
  name: 'degree',
  term: '度',
  meaning: 'how many others it is tied to, whichever way',
  unit: 'Int',
  algorithm: 'degree',
  column: 'score',
  inProcess: byUs((ties) => ofEachNode(ties, (node) => degreeOf(ties, node))),
  analysis: {},
};
