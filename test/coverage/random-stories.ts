import fc from 'fast-check';
import { DesignationStage, type PlatformKind, PlatformLevel, valuesOf } from '../../src/vocabulary';
import type { PlatformStory, Story } from '../story';
import type { Question } from './independent-reckoning';

/** Few days, so that spans meet, touch and miss each other often. */
export const day = fc.constantFrom('2017-12-31', '2018-11-30', '2019-01-01', '2019-01-02', '2020-02-29', '2021-07-01');
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
const platformOf = (kind: fc.Arbitrary<PlatformKind>) =>
  fc.record(
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
      located: fc.record({ since: maybeDay, until: maybeDay }),
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

const platforms = (kind: fc.Arbitrary<PlatformKind>) =>
  fc.dictionary(fc.constantFrom('p', 'q', 'r', 's', 't', 'u'), platformOf(kind), { minKeys: 1, maxKeys: 6 });

/** A random small graph. */
export const story: fc.Arbitrary<Story> = fc.record({
  // b and c stand below a, d below c.
  units: fc.constant({ a: null, b: 'a', c: 'a', d: 'c' }),
  regions: fc.constant({ city: null, district: 'city', elsewhere: null }),
  platforms: platforms(kind),
});

/** A random small graph of a city, a district of it and a zone of that, with transfer agencies and laboratories. */
export const countyStory: fc.Arbitrary<Story> = fc.record({
  units: fc.constant({}),
  regions: fc.constant({ city: null, district: 'city', elsewhere: 'district' }),
  regionKinds: fc.constant({ city: 'CITY', elsewhere: 'DEVELOPMENT_ZONE' }),
  platforms: platforms(fc.constantFrom('TECHNOLOGY_TRANSFER_AGENCY', 'KEY_LABORATORY')).map((all) =>
    Object.fromEntries(Object.entries(all).map(([name, platform]) => [name, { ...platform, serves: [] }])),
  ),
}) as fc.Arbitrary<Story>;

/** A random question to it. */
export const question: fc.Arbitrary<Question> = fc.record({
  asOf: day,
  rollUp: fc.boolean(),
  region: fc.option(fc.constantFrom('city', 'district', 'elsewhere')),
  minLevel: fc.option(fc.constantFrom(...valuesOf(PlatformLevel))),
});
