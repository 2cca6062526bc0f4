import type { Vocabulary } from '../../vocabulary';
import type { Period } from '../facts';

/** How a source saw a platform: a word of the data alone, since the graph keeps the days instead. */
export const Sight = {
  name: 'status',
  description: 'how a source saw a platform',
  values: {
    OPERATING: 'it operates',
    PLANNED: 'it is planned, or a contract for it is signed',
    UNDER_CONSTRUCTION: 'it is being built, or approved to be set up',
    CLOSED: 'it is closed',
  },
} satisfies Vocabulary;
export type Sight = keyof typeof Sight.values;

/** That a source saw a platform so. */
export interface Seen {
  readonly status: Sight | undefined;
  /** When it was seen so; undefined where the source bears no date. */
  readonly on: Period | undefined;
}

/** Not yet at work. */
export const IN_PROGRESS: readonly Sight[] = ['PLANNED', 'UNDER_CONSTRUCTION'];

/** When a source first saw it so; of two that begin alike, the one that is known more exactly. */
export function firstSeen(seen: readonly Seen[], statuses: readonly Sight[]): Period | undefined {
  return seen
    .map(({ status, on }) => (status && statuses.includes(status) ? on : undefined))
    .filter((on) => on !== undefined)
    .sort((a, b) => a.firstDay.localeCompare(b.firstDay) || b.text.length - a.text.length)[0];
}

/**
 * What speaks against an opening day: that a source still saw the platform planned or being built then or later, or at a
 * time that it does not tell. A signing, a groundbreaking or a day that is hoped for is no opening.
 *
 * @returns undefined where nothing does
 */
export function againstOpening(opened: Period, seen: readonly Seen[]): string | undefined {
  const ahead = seen.filter(({ status }) => status !== undefined && IN_PROGRESS.includes(status));
  const after = ahead.find(({ on }) => on === undefined || opened.firstDay <= lastDayOf(on));
  if (after === undefined) return undefined;
  const when = after.on === undefined ? 'a source without a date' : `a source of ${after.on.text}`;
  return `opened_on ${opened.text} is not after the last sight of it ahead: ${when} has it ${after.status}. A signing or a start of building is no opening; leave the day out, or give how it was seen since`;
}

/** The last day of a year or month, or the day itself; as a text no later day of it is greater. */
function lastDayOf({ text }: Period): string {
  return text + '-12-31'.slice(text.length - 'YYYY'.length);
}
