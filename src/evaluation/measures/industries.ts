import { holdsOn } from '../../days';
import { countOf, type Measure } from './measure';

/** The industries and sub-fields that it serves. */
export const industries: Measure = {
  name: 'INDUSTRIES',
  unitZh: '个',
  unitEn: 'industries',
  most: null,
  counted({ serves }, { lastDay }) {
    const own = serves.filter(({ since, until }) => holdsOn(lastDay, since, until));
    return countOf(new Set(own.map(({ industryId }) => industryId)).size, own);
  },
};
