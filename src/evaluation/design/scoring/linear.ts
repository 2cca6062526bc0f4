import { given, isNumber, type Scoring, within } from './scoring';

/** In proportion between two bounds. */
export const linear: Scoring = {
  method: 'LINEAR',
  fault({ lowest, highest }) {
    if (!isNumber(lowest))
      return { field: 'lowest', message: 'LINEAR needs `lowest`, the value at one end of the scale.' };
    if (!isNumber(highest) || highest <= lowest) {
      return { field: 'highest', message: 'LINEAR needs `highest`, a value above `lowest`.' };
    }
    return null;
  },
  share({ lowest, highest, direction }, value) {
    const part = within(value, given(lowest), given(highest));
    return direction === 'HIGHER' ? part : 1 - part;
  },
  words({ lowest, highest, direction }) {
    const [none, all] = direction === 'HIGHER' ? [lowest, highest] : [highest, lowest];
    return { zh: `${none}为零分，${all}为满分，其间线性`, en: `none at ${none}, all at ${all}, linear between` };
  },
};
