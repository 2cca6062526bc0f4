import { badUserInput } from '../../../errors';
import { twoModeClustering as ofAffiliations } from '../../algorithms/two-mode-clustering';
import { affiliations } from '../../engine/affiliations.cypher';
import { wholeMeasure } from './whole-measure';

export const twoModeClustering = wholeMeasure({
  name: 'twoModeClustering',
  description: '双模聚类系数: how far organizations that share one thing share another (Robins–Alexander 2004)',
  by: ['Robins and Alexander 2004'],
  answer: {
    name: 'NetworkTwoModeClustering',
    description:
      '双模聚类系数: how far organizations that share one thing share another, in the two-mode network of organizations and what ties them',
    fields: {
      coefficient: {
        unit: 'Float',
        isNullable: true,
        description:
          '系数: the part of the paths of three steps that are closed to a ring of four; null where there is none',
      },
      paths: { unit: 'Float', description: '三步路径数: over how many paths it is, each counted once' },
      cycles: { unit: 'Float', description: '四环数: how many rings there are of two organizations and two things' },
      organizationCount: { unit: 'Int', description: '机构数: how many organizations are in anything' },
      thingCount: { unit: 'Int', description: '事物数: how many collaborations and platforms they are in' },
    },
  },
  async of({ engine, shape, projection, read }) {
    if (projection === 'INDUSTRY_INDUSTRY') {
      throw badUserInput(
        'projection',
        'Two modes are organizations and what they share; ask for ORGANIZATION_ORGANIZATION or ORGANIZATION_PLATFORM.',
      );
    }
    return engine.once('twoModeClustering', async () => {
      const [found = { members: [], things: [] }] = await read(affiliations(shape));
      return {
        ...ofAffiliations(found),
        organizationCount: new Set(found.members).size,
        thingCount: new Set(found.things).size,
      };
    });
  },
});
