import type { Period } from '../../src/intake/facts';
import type { City } from './city';
import type { Random } from './random';

/**
 * What is told of platforms, and of how many in a hundred; each kind of story ends in another state, or in the same by
 * another rule, so that all states occur today and in earlier years.
 */
const STORIES = {
  OPENED: 40,
  SEEN_OPERATING: 15,
  SEEN_IN_PROGRESS: 12,
  UNDATED: 10,
  BUILT: 8,
  CLOSED: 8,
  SEEN_CLOSED: 4,
  ANNOUNCED: 2,
  STATED_CLOSED: 1,
} as const;

/** The dated facts of a platform and the source that tells them. */
export interface PlatformStory {
  source: number;
  periods: Partial<
    Record<'openedOn' | 'closedOn' | 'seenOperatingOn' | 'seenInProgressOn' | 'seenClosedOn', Period | undefined>
  >;
  statedClosed: boolean;
  /** Whether it is, as its source tells, not yet at work. */
  isInProgress: boolean;
}

/** Makes up what a source tells of a platform. */
export function platformStory(city: City, random: Random): PlatformStory {
  const story = random.weighted(STORIES);
  const undated = story === 'UNDATED' || story === 'STATED_CLOSED';
  const source = undated ? city.undatedSource : city.datedSource(random);
  const seen = city.publishedOn(source);
  return {
    source,
    periods: periodsOf(story, seen, random),
    statedClosed: story === 'STATED_CLOSED',
    isInProgress: story === 'SEEN_IN_PROGRESS' || story === 'ANNOUNCED',
  };
}

function periodsOf(story: keyof typeof STORIES, seen: Period | undefined, random: Random): PlatformStory['periods'] {
  const seenYear = Number(seen?.text.slice(0, 4));
  switch (story) {
    case 'OPENED':
      return { openedOn: somewhenIn(random.between(2005, seenYear - 1), random), seenOperatingOn: seen };
    case 'SEEN_OPERATING':
      return { seenOperatingOn: seen };
    case 'SEEN_IN_PROGRESS':
      return { seenInProgressOn: seen };
    case 'BUILT':
      return { seenInProgressOn: seen, openedOn: somewhenIn(seenYear + random.between(1, 4), random) };
    case 'CLOSED':
      return {
        openedOn: somewhenIn(random.between(2005, seenYear - 3), random),
        closedOn: somewhenIn(seenYear - random.between(0, 2), random),
      };
    case 'SEEN_CLOSED':
      return { seenClosedOn: seen };
    case 'ANNOUNCED':
      return { openedOn: somewhenIn(random.between(2027, 2030), random) };
    case 'UNDATED':
    case 'STATED_CLOSED':
      return {};
  }
}

/** A day, a month or the whole of a year. */
export function somewhenIn(year: number, random: Random): Period {
  const two = (value: number) => String(value).padStart(2, '0');
  const month = two(random.between(1, 12));
  const day = two(random.between(1, 28));
  switch (random.weighted({ DAY: 5, MONTH: 3, YEAR: 2 })) {
    case 'DAY':
      return { text: `${year}-${month}-${day}`, firstDay: `${year}-${month}-${day}`, precision: 'DAY' };
    case 'MONTH':
      return { text: `${year}-${month}`, firstDay: `${year}-${month}-01`, precision: 'MONTH' };
    case 'YEAR':
      return { text: `${year}`, firstDay: `${year}-01-01`, precision: 'YEAR' };
  }
}
