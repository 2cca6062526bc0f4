import { given, isNumber, type Scoring } from './scoring';

const capOf = (cap: number | null | undefined) => cap ?? 1;

/** By how much of the yearly target is reached. */
export const shareOfTarget: Scoring = {
  method: 'SHARE_OF_TARGET',
  fault({ target, cap, direction }) {
    if (!isNumber(target) || target <= 0) {
      return { field: 'target', message: 'SHARE_OF_TARGET needs `target`, the yearly target, above 0.' };
    }
    if (!isNumber(capOf(cap)) || capOf(cap) <= 0) {
      return {
        field: 'cap',
        message: '`cap` is the most that counts of the target, a share above 0; leave it out for 1.',
      };
    }
    if (direction === 'LOWER') {
      return {
        field: 'direction',
        message: 'A share of a target is the better the higher it is; use LINEAR or STEPS.',
      };
    }
    return null;
  },
  share: ({ target, cap }, value) => Math.min(capOf(cap), Math.max(0, value / given(target))),
  most: ({ cap }) => capOf(cap),
  words: ({ target, cap }) => ({
    zh: `年度目标${target}的完成比例，最多计${capOf(cap)}`,
    en: `the share of the yearly target ${target} that is reached, at most ${capOf(cap)}`,
  }),
};
