import { tally } from '../../algorithms/sums';
import { degree } from '../of-nodes/degree';
import { wholeMeasure } from './whole-measure';

/** The degrees that occur, the lowest first. NetworkX `degree_histogram` without its zeros. */
export function countsOf(degrees: readonly number[]): { degree: number; nodes: number }[] {
  return [...tally(degrees)].map(([one, nodes]) => ({ degree: one, nodes })).sort((a, b) => a.degree - b.degree);
}

export const degreeDistribution = wholeMeasure({
  name: 'degreeDistribution',
  description: '度分布: how many nodes have which degree, the lowest first',
  isList: true,
  by: [degree],
  answer: {
    name: 'DegreeCount',
    description: '度分布项: how many nodes are tied to so many others',
    fields: {
      degree: { unit: 'Int', description: '度: to how many others they are tied' },
      nodes: { unit: 'Int', description: '节点数: how many nodes' },
    },
  },
  of: async ({ engine }) => countsOf(await engine.values(degree)),
});
