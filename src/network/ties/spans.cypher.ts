import { type Cypher, cypher } from '../../database/cypher';

// A span is [from, to), with the parameters earliest and latest standing for what no source tells.

/** The later of two days. */
export const later = (a: Cypher, b: Cypher) => cypher`CASE WHEN ${a} >= ${b} THEN ${a} ELSE ${b} END`;

/** The earlier of two days. */
export const earlier = (a: Cypher, b: Cypher) => cypher`CASE WHEN ${a} <= ${b} THEN ${a} ELSE ${b} END`;

const SINCE = cypher`coalesce(tie.since, $earliest)`;
const UNTIL = cypher`coalesce(tie.until, $latest)`;

/** The span of a tie by itself. */
export const TIE_SPAN = cypher`${SINCE} AS from, ${UNTIL} AS to`;

/** The span of a part in a collaboration, which lies within the collaboration's own. */
export const COLLABORATION_SPAN = cypher`
  ${later(SINCE, cypher`coalesce(shared.since, $earliest)`)} AS from,
  ${earlier(UNTIL, cypher`coalesce(shared.until, $latest)`)} AS to`;

/** The span of a tie to a platform, which ends when that closes. */
export const PLATFORM_SPAN = cypher`
  ${SINCE} AS from, ${earlier(UNTIL, cypher`coalesce(shared.closedOn, shared.seenClosedOn, $latest)`)} AS to`;

/** Whether a span has a day in common with the window. */
export const meetsWindow = (from: Cypher, to: Cypher) =>
  cypher`${from} < ${to} AND ${from} <= $lastDay AND ${to} > $firstDay`;

/** As {@link meetsWindow}, of the span that is at hand. */
export const IN_WINDOW = meetsWindow(cypher`from`, cypher`to`);

/** Whether a span counts: it meets the window, and is dated where that is asked for. */
export const COUNTS = cypher`${IN_WINDOW} AND (from > $earliest OR NOT $datedOnly)`;

/** As {@link COUNTS}; an undated tie to a platform counts from the day that opened, where that is known. */
export const PLATFORM_TIE_COUNTS = cypher`${COUNTS} AND (from > $earliest OR coalesce(shared.openedOn <= $lastDay, true))`;

/** Whether a platform serves its industry in the window. */
export const SERVES_IN_WINDOW = cypher`
  coalesce(serves.since <= $lastDay, true) AND coalesce(serves.until > $firstDay, true)`;
