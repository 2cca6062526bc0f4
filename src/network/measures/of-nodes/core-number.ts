import type { AnalysedMeasure } from './node-measure';

export const coreNumber: AnalysedMeasure = {
  name: 'coreNumber',
  term: 'k-核',
  meaning: 'the highest k such that it is in the k-core, where each is tied to k others',
  order: 'the innermost core that it belongs to',
  unit: 'Int',
  algorithm: 'kcore',
  column: 'coreValue',
  inProcess: 'Core numbers',
  analysis: {
    asked: 'the innermost core that each belongs to',
    meaning: 'the highest k such that it is in the k-core',
  },
};
