import { type Day, holdsOn } from '../days';
import { highestLevel, isThere, rankOf, stateOn } from '../facts/platform-state';
import type { SubsidyGround } from '../subsidies/subsidy-draw';
import type { PlatformKind } from '../vocabulary';
import type { Applicant, Builder, LedPlatform, Recognition } from './applicant';
import { DAY_NOT_KNOWN, type EventDay, onDay } from './event-day';

/** What has happened to a platform of an applicant by a day, as the subsidies look at it. */
export interface Happening {
  platform: LedPlatform;
  day: EventDay;
  ground: SubsidyGround;
}

/** The platforms of an applicant that are there on a day; null where it is not known which it leads. */
export function platformsThere({ platforms }: Applicant, asOf: Day): LedPlatform[] | null {
  return platforms?.filter((one) => isThere(stateOn(one, asOf)) && leadersOn(one, asOf).some(isApplicant)) ?? null;
}

/** The designations of a platform that hold on a day; none where it is not told which. */
export function designationsHeld({ designations }: LedPlatform, asOf: Day): Recognition[] {
  return designations?.filter(({ since, until }) => holdsOn(asOf, since, until)) ?? [];
}

/** A platform's own kind and those by designation. */
export function kindsOf(platform: LedPlatform, asOf: Day): PlatformKind[] {
  return [...new Set([platform.kind, ...designationsHeld(platform, asOf).map(({ kind }) => kind)])];
}

/**
 * What has happened to the platforms of an applicant by a day: that each was set up, and each of its designations.
 *
 * @param met ids of conditions that are told to be met
 */
export function happeningsOf(platforms: readonly LedPlatform[], asOf: Day, met: ReadonlySet<string>): Happening[] {
  const all = platforms.flatMap((platform) => {
    const held = designationsHeld(platform, asOf);
    const setUp: Event = {
      platform,
      day: setUpOn(platform, asOf),
      isNew: true,
      becomes: [platform.kind],
      designation: null,
    };
    return [
      setUp,
      ...held.map((one, index): Event => {
        const isFirst = held.findIndex(({ kind }) => kind === one.kind) === index;
        const becomes = isFirst && one.kind !== platform.kind ? [one.kind] : [];
        const day = onDay(one.since, one.sincePrecision);
        return { platform, day, isNew: false, becomes, designation: { ...one, levelBefore: levelBefore(one, held) } };
      }),
    ];
  });
  return all.flatMap((event, index): Happening[] => {
    const { platform, day, designation } = event;
    const on = day.on ?? asOf;
    const builders = platform.builders.filter(({ since, until }) => holdsOn(on, since, until));
    const leaders = builders.filter(({ leads }) => leads);
    if (!leaders.some(isApplicant)) return [];
    const ground: SubsidyGround = {
      index,
      day: on,
      platformId: platform.key,
      isNew: event.isNew,
      becomes: event.becomes,
      kinds: kindsOf(platform, asOf),
      designation,
      leaders: leaders.map(({ organization }) => organization),
      government: {
        takesPart: builders.some(({ organization }) => organization.kind === 'GOVERNMENT'),
        joins: false,
      },
      isAbroad: platform.place.regions.length === 0 ? null : platform.place.isAbroad,
      servesKeyIndustry: platform.servesKeyIndustry,
      provincialWan: null,
      met,
    };
    return [{ platform, day, ground }];
  });
}

interface Event extends Pick<SubsidyGround, 'isNew' | 'becomes' | 'designation'> {
  platform: LedPlatform;
  day: EventDay;
}

/** Of one still to open it is not known when it was begun; one that was seen at work had been set up by then. */
function setUpOn({ openedOn, openedOnPrecision, seenOperatingOn }: LedPlatform, asOf: Day): EventDay {
  if (openedOn === null) return { ...DAY_NOT_KNOWN, notLaterThan: seenOperatingOn };
  return openedOn <= asOf ? onDay(openedOn, openedOnPrecision) : DAY_NOT_KNOWN;
}

/** The highest level below a designation's that the platform has in its kind, unless that is known to have come later. */
function levelBefore({ kind, level, since }: Recognition, held: readonly Recognition[]) {
  const before = held.filter(
    (one) =>
      one.kind === kind &&
      rankOf(one.level) < rankOf(level) &&
      (one.since === null || since === null || one.since <= since),
  );
  return highestLevel(before.map((one) => one.level));
}

function leadersOn({ builders }: LedPlatform, day: Day): Builder[] {
  return builders.filter(({ leads, since, until }) => leads && holdsOn(day, since, until));
}

function isApplicant({ isApplicant: is }: Builder): boolean {
  return is;
}
