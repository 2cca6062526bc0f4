import type { Scoring } from './scoring';

/** All or nothing. */
export const yesNo: Scoring = {
  method: 'YES_NO',
  fault: () => null,
  share: ({ direction }, value) => (value > 0 === (direction === 'HIGHER') ? 1 : 0),
  words: ({ direction }) =>
    direction === 'HIGHER'
      ? { zh: '有则满分，无则零分', en: 'all for yes, none for no' }
      : { zh: '无则满分，有则零分', en: 'all for no, none for yes' },
};
