import type { AnalysedMeasure } from './node-measure';

export const clustering: AnalysedMeasure = {
  name: 'clustering',
  term: '聚类系数',
  meaning: 'the part of the pairs of its neighbours that are tied, from 0 to 1',
  order: 'how many of its neighbours are tied to each other',
  unit: 'Float',
  algorithm: 'localClusteringCoefficient',
  column: 'localClusteringCoefficient',
  inProcess: 'Clustering coefficients',
  analysis: {
    asked: 'how many of the neighbours of each are tied to each other',
    meaning: 'the part of the pairs of its neighbours that are tied',
  },
};
