import { groupModularity as byGroups } from '../../algorithms/group-modularity';
import { VALUES_OF } from './attributes';
import { wholeMeasure } from './whole-measure';

export const groupModularity = wholeMeasure({
  name: 'groupModularity',
  description: '给定分组模块度: how far a network falls into the roles, industries or regions of its nodes',
  isByAttribute: true,
  by: ['Newman and Girvan 2004, eq. 5; weighted by Newman 2004'],
  answer: {
    name: 'NetworkGroupModularity',
    description: '给定分组模块度: how far a network falls into groups that are given',
    fields: {
      value: {
        unit: 'Float',
        isNullable: true,
        description:
          '模块度: how much more weight lies within the groups than by chance, as a part of all weight, from −0.5 to 1; null without such edges',
      },
      ties: { unit: 'Int', description: '计入边数: how many edges count, those of which both ends are in a group' },
      groupCount: { unit: 'Int', description: '组数: how many groups these edges join' },
    },
  },
  async of({ engine, members }, by) {
    const [adjacency, nodes] = await Promise.all([engine.adjacency(), members()]);
    return byGroups(adjacency, nodes.map(VALUES_OF[by]));
  },
});
