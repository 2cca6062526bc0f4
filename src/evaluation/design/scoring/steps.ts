import { isNumber, type Scoring } from './scoring';

/** By the best step that the value reaches. */
export const steps: Scoring = {
  method: 'STEPS',
  fault({ steps: all, direction }) {
    if (!all || all.length === 0) return { field: 'steps', message: 'STEPS needs `steps`, one or more.' };
    if (all.some(({ bound, share }) => !isNumber(bound) || !(share >= 0 && share <= 1))) {
      return { field: 'steps', message: 'A step has a `bound` and a `share` from 0 to 1.' };
    }
    const sorted = [...all].sort((a, b) => (direction === 'HIGHER' ? a.bound - b.bound : b.bound - a.bound));
    const isSound = sorted.every(({ bound, share }, index) => {
      const before = sorted[index - 1];
      return before === undefined || (before.bound !== bound && before.share < share);
    });
    return isSound
      ? null
      : { field: 'steps', message: 'A better `bound` needs a larger `share`, and each stands once.' };
  },
  share({ steps: all, direction }, value) {
    const reached = (all ?? []).filter(({ bound }) => (direction === 'HIGHER' ? value >= bound : value <= bound));
    return Math.max(0, ...reached.map(({ share }) => share));
  },
  most: ({ steps: all }) => Math.max(...(all ?? []).map(({ share }) => share)),
  words({ steps: all, direction }) {
    const [zh, en] = direction === 'HIGHER' ? ['及以上', 'from'] : ['及以下', 'up to'];
    const each = [...(all ?? [])].sort((a, b) => b.share - a.share);
    return {
      zh: each.map(({ bound, share }) => `${bound}${zh}得${share}`).join('，'),
      en: each.map(({ bound, share }) => `${share} ${en} ${bound}`).join(', '),
    };
  },
};
