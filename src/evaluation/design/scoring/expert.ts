import { given, isNumber, type Scoring, within } from './scoring';

/** By the points that experts give. */
export const expert: Scoring = {
  method: 'EXPERT',
  fault({ outOf, direction, measure, figure }) {
    if (!isNumber(outOf) || outOf <= 0) {
      return { field: 'outOf', message: 'EXPERT needs `outOf`, the most points that experts give, above 0.' };
    }
    if (direction === 'LOWER') return { field: 'direction', message: 'Points of experts are the better the higher.' };
    if (measure || figure) {
      const field = measure ? 'measure' : 'figure';
      return { field, message: 'Points of experts are recorded or given, not counted; leave it out.' };
    }
    return null;
  },
  share: ({ outOf }, value) => within(value, 0, given(outOf)),
  words: ({ outOf }) => ({ zh: `专家评分，满分${outOf}`, en: `points of experts, out of ${outOf}` }),
};
