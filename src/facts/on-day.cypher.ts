import { type Cypher, cypher, name } from '../database/cypher';

// What stands here stands in TypeScript too, in `days.ts` and `platform-state.ts`; a property test holds the two equal.

/** Whether what bears `since` and `until` holds on a day, as `holdsOn` has it. */
export function holdsOn(day: Cypher, span: string): Cypher {
  return holdsWithin(day, day, span);
}

/** Whether it holds on any day of a window, by the first and the last of them. */
export function holdsWithin(first: Cypher, last: Cypher, span: string): Cypher {
  const of = name(span);
  return cypher`coalesce(${of}.since <= ${last}, true) AND coalesce(${first} < ${of}.until, true)`;
}

/** The first day on which a platform is closed, before all others where no source tells which; null of one never closed. */
export function closedOn(platform: string): Cypher {
  const of = name(platform);
  return cypher`coalesce(${of}.closedOn, ${of}.seenClosedOn, CASE WHEN ${of}.statedClosed THEN date('0000-01-01') END)`;
}

/** The dated facts in one map: reading them apart walks the platform's properties once for each. */
export function stateDates(platform: string): Cypher {
  return cypher`
    ${name(platform)} { .closedOn, .seenClosedOn, .statedClosed, .openedOn, .seenOperatingOn, .seenInProgressOn }`;
}

/** A platform's state as `stateOn` has it, as a rank; 0 where it is closed or not there yet. */
export function stateRank(day: Cypher, dates: string): Cypher {
  const of = name(dates);
  return cypher`
    CASE
      WHEN ${closedOn(dates)} <= ${day} THEN 0
      WHEN coalesce(${of}.openedOn, ${of}.seenOperatingOn) <= ${day} THEN 3
      WHEN ${of}.seenInProgressOn <= ${day} THEN 2
      WHEN ${of}.openedOn IS NULL THEN 1
      ELSE 0
    END`;
}
