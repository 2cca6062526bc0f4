import { partSizes } from '../../algorithms/components';
import { sumOf } from '../../algorithms/sums';
import { components as ofNodes } from '../of-nodes/components';
import { wholeMeasure } from './whole-measure';

export const components = wholeMeasure({
  name: 'components',
  description: '连通分量: its parts between which there is no tie',
  by: [ofNodes],
  answer: {
    name: 'NetworkComponents',
    description: '连通分量: the parts of a network between which there is no tie',
    fields: {
      count: { unit: 'Int', description: '个数: how many there are' },
      largestShare: {
        unit: 'Float',
        isNullable: true,
        description: '最大分量占比: the part of all nodes that the largest holds; null without nodes',
      },
      sizes: { unit: 'Int', isList: true, description: '各分量规模: how many nodes each has, the largest first' },
    },
  },
  async of({ engine }) {
    const sizes = partSizes(await engine.values(ofNodes));
    const [largest] = sizes;
    return { count: sizes.length, largestShare: largest === undefined ? null : largest / sumOf(sizes), sizes };
  },
});
