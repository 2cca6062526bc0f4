import { componentDiameters } from '../../algorithms/diameter';
import { wholeMeasure } from './whole-measure';

export const diameter = wholeMeasure({
  name: 'diameter',
  description: '直径: how many steps the two nodes are apart that are farthest from each other',
  by: ['Takes and Kosters 2011'],
  answer: {
    name: 'NetworkDiameter',
    description:
      '直径: how many steps the two nodes are apart that are farthest from each other, of those that reach each other',
    fields: {
      steps: { unit: 'Int', isNullable: true, description: '步数: the greatest of all components; null without edges' },
      ofLargestComponent: {
        unit: 'Int',
        isNullable: true,
        description: '最大分量直径: that of the largest component; of equal ones the greatest; null without edges',
      },
    },
  },
  of: ({ engine }) =>
    engine.once('diameter', async () => {
      const ties = await engine.adjacency();
      if (ties.size === 0) return { steps: null, ofLargestComponent: null };
      const parts = await componentDiameters(ties);
      return { steps: Math.max(...parts.map(({ steps }) => steps)), ofLargestComponent: parts[0]?.steps ?? null };
    }),
});
