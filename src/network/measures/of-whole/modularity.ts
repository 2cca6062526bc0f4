import { communities } from '../of-nodes/communities';
import { wholeMeasure } from './whole-measure';

export const modularity = wholeMeasure({
  name: 'modularity',
  description: '模块度: how far it falls into communities (Leiden)',
  by: [communities],
  answer: {
    name: 'NetworkModularity',
    description: '模块度: how far a network falls into communities',
    fields: {
      value: {
        unit: 'Float',
        isNullable: true,
        description:
          '模块度: how much more weight lies within the communities than by chance, as a part of all weight; null without edges',
      },
      communityCount: { unit: 'Int', description: '社群数: how many communities there are' },
    },
  },
  async of({ engine }) {
    const labels = await engine.values(communities);
    const value = await engine.summary(communities);
    return { value: (await engine.adjacency()).size === 0 ? null : value, communityCount: new Set(labels).size };
  },
});
