import { type Cypher, cypher } from '../../database/cypher';
import { closedOn, holdsWithin } from '../../facts/on-day.cypher';

// A span is [from, to), with the parameters earliest and latest standing for what no source tells.

/** The later of two days, of which the first may not be known. */
export const later = (a: Cypher, b: Cypher) => cypher`CASE WHEN ${a} > ${b} THEN ${a} ELSE ${b} END`;

/** The earlier of two days, of which the first may not be known. */
export const earlier = (a: Cypher, b: Cypher) => cypher`CASE WHEN ${a} < ${b} THEN ${a} ELSE ${b} END`;

const SINCE = cypher`coalesce(tie.since, $earliest)`;

/** The span of a tie by itself. */
export const TIE_SPAN = cypher`${SINCE} AS from, coalesce(tie.until, $latest) AS to`;

/** The span of a part in a collaboration, which lies within the collaboration's own. */
export const COLLABORATION_SPAN = cypher`
  ${later(cypher`tie.since`, cypher`coalesce(shared.since, $earliest)`)} AS from,
  ${earlier(cypher`tie.until`, cypher`coalesce(shared.until, $latest)`)} AS to`;

/** The day with which all ties to a platform have ended. */
export const CLOSED = cypher`coalesce(${closedOn('shared')}, $latest)`;

/** The span of a tie to a platform, which ends when that closes. */
export const PLATFORM_SPAN = cypher`${SINCE} AS from, ${earlier(cypher`tie.until`, CLOSED)} AS to`;

/** Whether a span has a day in common with the window. */
export const meetsWindow = (from: Cypher, to: Cypher) =>
  cypher`${from} < ${to} AND ${from} <= $lastDay AND ${to} > $firstDay`;

/** As {@link meetsWindow}, of the span that is at hand. */
export const IN_WINDOW = meetsWindow(cypher`from`, cypher`to`);

/** Whether a span counts: it meets the window, and is dated where that is asked for. */
export const COUNTS = cypher`${IN_WINDOW} AND (from > $earliest OR NOT $datedOnly)`;

/** Whether a platform is open in the window, as far as is known. */
export const OPENED = cypher`coalesce(shared.openedOn <= $lastDay, true)`;

/** As {@link COUNTS}; an undated tie to a platform counts from the day that opened, where that is known. */
export const PLATFORM_TIE_COUNTS = cypher`${COUNTS} AND (from > $earliest OR ${OPENED})`;

/** Whether a platform serves its industry in the window. */
export const SERVES_IN_WINDOW = holdsWithin(cypher`$firstDay`, cypher`$lastDay`, 'serves');
