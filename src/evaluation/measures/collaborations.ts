import { behindOn } from './behind';
import { countOf, type Measure } from './measure';

/** What those behind it began to do with others in the year; of what bears no date nobody knows the year. */
export const collaborations: Measure = {
  name: 'COLLABORATIONS',
  unitZh: '项',
  unitEn: 'collaborations',
  most: null,
  counted(facts, year) {
    const behind = new Set(behindOn(facts, year).map(({ organizationId }) => organizationId));
    const own = facts.joined.filter(
      ({ organizationId, since }) => behind.has(organizationId) && since?.startsWith(String(year.year)),
    );
    // That those behind it do something is carried to the platform.
    const carried = own.map(({ sourceIds }) => ({ basis: 'INFERRED' as const, sourceIds }));
    return countOf(new Set(own.map(({ collaborationId }) => collaborationId)).size, carried);
  },
};
