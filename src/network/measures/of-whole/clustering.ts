import { sumOf } from '../../algorithms/sums';
import { clustering as ofNodes } from '../of-nodes/clustering';
import { degree } from '../of-nodes/degree';
import { wholeMeasure } from './whole-measure';

/** The mean of the nodes' clustering coefficients; null without nodes. NetworkX `average_clustering`. */
export function averageClustering(clustering: readonly number[]): number | null {
  return clustering.length === 0 ? null : sumOf(clustering) / clustering.length;
}

/**
 * The part of all paths over three nodes that are closed to a triangle; null where there is no such path. A node of
 * degree d is the middle of d (d − 1) / 2 of them, and its clustering coefficient the closed part of these. NetworkX
 * `transitivity`, which gives 0 where there is none.
 */
export function transitivity(clustering: readonly number[], degrees: readonly number[]): number | null {
  const pathsOver = degrees.map((of) => (of * (of - 1)) / 2);
  const paths = sumOf(pathsOver);
  return paths === 0 ? null : sumOf(pathsOver.map((over, node) => over * (clustering[node] as number))) / paths;
}

export const clustering = wholeMeasure({
  name: 'clustering',
  description: '聚集程度: how far the neighbours of a node are tied to each other',
  by: [ofNodes, degree],
  answer: {
    name: 'NetworkClustering',
    description: '聚集程度: how far the neighbours of a node are tied to each other',
    fields: {
      average: {
        unit: 'Float',
        isNullable: true,
        description: '平均聚类系数: the mean of the clustering coefficients of the nodes; null without nodes',
      },
      transitivity: {
        unit: 'Float',
        isNullable: true,
        description: '传递性: the part of all paths over three nodes that are closed; null where there is none',
      },
    },
  },
  async of({ engine }) {
    const [coefficients, degrees] = await Promise.all([engine.values(ofNodes), engine.values(degree)]);
    return { average: averageClustering(coefficients), transitivity: transitivity(coefficients, degrees) };
  },
});
