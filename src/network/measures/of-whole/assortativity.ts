import { attributeAssortativity, degreeAssortativity as byDegree } from '../../algorithms/assortativity';
import { VALUES_OF } from './attributes';
import { wholeMeasure } from './whole-measure';

const answer = {
  name: 'NetworkAssortativity',
  description: '同配性: whether ties join those alike',
  fields: {
    coefficient: {
      unit: 'Float',
      isNullable: true,
      description:
        '同配系数: 1 when ties join only those alike, 0 when as often as by chance, below 0 when less often; null where it is not defined',
    },
    ties: { unit: 'Int', description: '计入边数: how many edges count, those of which both ends are known' },
  },
} as const;

export const degreeAssortativity = wholeMeasure({
  name: 'degreeAssortativity',
  description: '度同配性: whether those of many ties are tied to each other',
  by: ['Newman 2003, eq. 21'],
  answer,
  of: async ({ engine }) => byDegree(await engine.adjacency()),
});

export const assortativity = wholeMeasure({
  name: 'assortativity',
  description: '属性同配性: whether those alike are tied to each other',
  isByAttribute: true,
  by: ['Newman 2003, eq. 2'],
  answer,
  async of({ engine, members }, by) {
    const [adjacency, nodes] = await Promise.all([engine.adjacency(), members()]);
    return attributeAssortativity(adjacency, nodes.map(VALUES_OF[by]));
  },
});
