import fc from 'fast-check';
import { DesignationStage, PlatformLevel, valuesOf } from '../../src/vocabulary';
import type { Question } from './independent-reckoning';
import type { PlatformStory, Story } from './small-graph';

/** Few days, so that spans meet, touch and miss each other often. */
const day = fc.constantFrom('2017-12-31', '2018-11-30', '2019-01-01', '2019-01-02', '2020-02-29', '2021-07-01');
const maybeDay = fc.option(day, { nil: undefined });
const unit = fc.constantFrom('a', 'b', 'c', 'd');
const kind = fc.constantFrom(
  ...([
    'SCIENCE_PARK',
    'UNIVERSITY_SCIENCE_PARK',
    'INCUBATOR',
    'TECHNOLOGY_INNOVATION_CENTER',
    'KEY_LABORATORY',
  ] as const),
);
const platform: fc.Arbitrary<PlatformStory> = fc.record(
  {
    kind,
    serves: fc.uniqueArray(fc.record({ unit, since: maybeDay, until: maybeDay }), {
      maxLength: 3,
      selector: (one) => one.unit,
    }),
    opened: maybeDay,
    closed: maybeDay,
    seenOperating: maybeDay,
    seenInProgress: maybeDay,
    seenClosed: maybeDay,
    statedClosed: fc.boolean(),
    region: fc.option(fc.constantFrom('city', 'district', 'elsewhere'), { nil: undefined }),
    designations: fc.array(
      fc.record({
        kind,
        level: fc.constantFrom(...valuesOf(PlatformLevel)),
        stage: fc.constantFrom(...valuesOf(DesignationStage)),
        since: maybeDay,
        until: maybeDay,
      }),
      { maxLength: 2 },
    ),
  },
  { requiredKeys: ['kind', 'serves'] },
) as fc.Arbitrary<PlatformStory>;

/** A random small graph. */
export const story: fc.Arbitrary<Story> = fc.record({
  // b and c stand below a, d below c.
  units: fc.constant({ a: null, b: 'a', c: 'a', d: 'c' }),
  regions: fc.constant({ city: null, district: 'city', elsewhere: null }),
  platforms: fc.dictionary(fc.constantFrom('p', 'q', 'r', 's', 't', 'u'), platform, { minKeys: 1, maxKeys: 6 }),
});

/** A random question to it. */
export const question: fc.Arbitrary<Question> = fc.record({
  asOf: day,
  rollUp: fc.boolean(),
  region: fc.option(fc.constantFrom('city', 'district', 'elsewhere')),
  minLevel: fc.option(fc.constantFrom(...valuesOf(PlatformLevel))),
});
