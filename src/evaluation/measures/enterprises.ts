import { behindOn } from './behind';
import { countOf, type Measure } from './measure';

/** The enterprises behind it. */
export const enterprises: Measure = {
  name: 'ENTERPRISES',
  unitZh: '家',
  unitEn: 'enterprises',
  most: null,
  counted(facts, year) {
    const own = behindOn(facts, year).filter(({ organizationKind }) => organizationKind === 'ENTERPRISE');
    return countOf(new Set(own.map(({ organizationId }) => organizationId)).size, own);
  },
};
