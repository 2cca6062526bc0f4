import { type Cypher, cypher, name } from '../database/cypher';

// What stands here stands in TypeScript too, in `days.ts` and `platform-state.ts`; a property test holds the two equal.

/** Whether what bears `since` and `until` holds on a day, as `holdsOn` has it. */
export function holdsOn(day: Cypher, span: string): Cypher {
  const of = name(span);
  return cypher`coalesce(${of}.since <= ${day}, true) AND coalesce(${day} < ${of}.until, true)`;
}

/** The dated facts in one map: reading them apart walks the platform's properties once for each. */
export const DATES = cypher`
  platform { .closedOn, .seenClosedOn, .statedClosed, .openedOn, .seenOperatingOn, .seenInProgressOn } AS dates`;

/** The state of a platform as `stateOn` has it, as a rank; 0 where it is closed or not there yet. */
export const RANK = cypher`
  CASE
    WHEN dates.closedOn <= day THEN 0
    WHEN dates.closedOn IS NULL
         AND (dates.seenClosedOn <= day OR (dates.seenClosedOn IS NULL AND dates.statedClosed)) THEN 0
    WHEN dates.openedOn <= day THEN 3
    WHEN dates.openedOn IS NULL AND dates.seenOperatingOn <= day THEN 3
    WHEN dates.seenInProgressOn <= day THEN 2
    WHEN dates.openedOn IS NULL THEN 1
    ELSE 0
  END`;
