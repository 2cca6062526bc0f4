import { designationsOn, rankOf } from '../../facts/platform-state';
import { PlatformLevel, valuesOf } from '../../vocabulary';
import { countOf, type Measure } from './measure';

/** The highest level at which it is designated. */
export const level: Measure = {
  name: 'LEVEL',
  unitZh: '级',
  unitEn: 'level',
  most: valuesOf(PlatformLevel).length,
  counted({ platform }, { lastDay }) {
    const held = designationsOn(platform.designations, lastDay, 'OPERATING');
    const highest = Math.max(0, ...held.map((one) => rankOf(one.level)));
    const deciding = held.filter((one) => rankOf(one.level) === highest);
    return countOf(
      highest,
      deciding.map(({ sourceIds }) => ({ basis: 'STATED', sourceIds })),
    );
  },
};
