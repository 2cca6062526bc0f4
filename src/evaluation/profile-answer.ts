import type { EvaluationProfile, ProfiledPlatform } from './profile';
import { shownValue } from './ranking-answer';

function shownProfile({ platform, values }: ProfiledPlatform) {
  return {
    platform,
    values: values.map(({ measure, figure, value }) => ({ measure, figure, ...shownValue(value) })),
  };
}
export type ShownProfile = ReturnType<typeof shownProfile>;
export type ShownProfileValue = ShownProfile['values'][number];

/** A profile as clients see it. */
export function profileAnswer({ year, region, platforms }: EvaluationProfile) {
  return {
    year: year.year,
    region,
    platformCount: platforms.length,
    knownCount: platforms.filter(({ values }) => values.some(({ value }) => value !== null)).length,
    platforms: platforms.map(shownProfile),
  };
}
export type ProfileAnswer = ReturnType<typeof profileAnswer>;
