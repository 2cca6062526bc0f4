import { CollaborationRole, valuesOf } from '../../vocabulary';
import { behindOn } from './behind';
import { countOf, type Measure } from './measure';

/** Which of the seven stars of 政产学研金服用 are behind it. */
export const roles: Measure = {
  name: 'ROLES',
  unitZh: '方',
  unitEn: 'roles',
  most: valuesOf(CollaborationRole).length,
  counted(facts, year) {
    const own = behindOn(facts, year).filter((one) => one.roles.length > 0);
    return countOf(new Set(own.flatMap((one) => one.roles)).size, own);
  },
};
