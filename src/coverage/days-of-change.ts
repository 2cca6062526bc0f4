import type { Day } from '../days';
import type { PlatformFact } from '../facts/platform';
import type { CoverageFacts, UnitTie } from './facts';

type Dates = (Day | null | undefined)[];

/**
 * The days after one day, as far as another, on which coverage can change: those on which something begins or ends that it is
 * reckoned from. Ascending; on most of them nothing need change.
 */
export function daysOfChange({ rules, platforms, links }: CoverageFacts, { from, to }: { from: Day; to: Day }): Day[] {
  const filling = new Set(rules.flatMap(({ platformKinds }) => platformKinds));
  const counting = platforms.filter(({ kind, designations }) =>
    [kind, ...designations.map((one) => one.kind)].some((one) => filling.has(one)),
  );
  const ids = new Set(counting.map(({ id }) => id));
  const dates = [
    ...rules.flatMap(({ validFrom, validTo }) => [validFrom, validTo]),
    ...counting.flatMap(datesOfPlatform),
    ...links.filter(({ platform }) => ids.has(platform)).flatMap(datesOfTie),
  ];
  return [...new Set(dates)].filter((day): day is Day => day != null && from < day && day <= to).sort();
}

function datesOfPlatform(platform: PlatformFact): Dates {
  const { openedOn, closedOn, seenOperatingOn, seenInProgressOn, seenClosedOn, designations } = platform;
  return [
    ...[openedOn, closedOn, seenOperatingOn, seenInProgressOn, seenClosedOn],
    ...designations.flatMap(({ since, until }) => [since, until]),
  ];
}

function datesOfTie({ since, until, mapping }: UnitTie): Dates {
  return [since, until, mapping?.since, mapping?.until];
}
