import { behindOn } from './behind';
import { countOf, type Measure } from './measure';

/** All that stand behind it. */
export const organizations: Measure = {
  name: 'ORGANIZATIONS',
  unitZh: '家',
  unitEn: 'organizations',
  most: null,
  counted(facts, year) {
    const own = behindOn(facts, year);
    return countOf(new Set(own.map(({ organizationId }) => organizationId)).size, own);
  },
};
