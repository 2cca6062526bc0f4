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

/**
 * The first day of a tie to a platform; where no source tells it, that on which the platform opened, unless the tie had
 * ended by then.
 */
export const SINCE_OF_PLATFORM = cypher`
  coalesce(tie.since, CASE WHEN coalesce(tie.until > shared.openedOn, true) THEN shared.openedOn END, $earliest)`;

/** The span of a tie to a platform, which ends when that closes. */
export const PLATFORM_SPAN = cypher`${SINCE_OF_PLATFORM} AS from, ${earlier(cypher`tie.until`, CLOSED)} AS to`;

/** How exactly a day is known, as a number; {@link tieSpan} reads it. */
const precise = (precision: Cypher) => cypher`CASE ${precision} WHEN 'YEAR' THEN 2 WHEN 'MONTH' THEN 1 ELSE 0 END`;

/** As {@link precise}, of a day that no source tells of the tie itself. */
const inferred = (precision: Cypher) => cypher`3 + ${precise(precision)}`;

const [SINCE_PRECISION, UNTIL_PRECISION] = [precise(cypher`tie.sincePrecision`), precise(cypher`tie.untilPrecision`)];

/** How the days of {@link TIE_SPAN} are known. */
export const TIE_GRADES = cypher`${SINCE_PRECISION} AS fromGrade, ${UNTIL_PRECISION} AS toGrade`;

/** How the days of {@link COLLABORATION_SPAN} are known. */
export const COLLABORATION_GRADES = cypher`
  CASE WHEN tie.since >= coalesce(shared.since, $earliest) THEN ${SINCE_PRECISION}
       ELSE ${precise(cypher`shared.sincePrecision`)} END AS fromGrade,
  CASE WHEN tie.until <= coalesce(shared.until, $latest) THEN ${UNTIL_PRECISION}
       ELSE ${precise(cypher`shared.untilPrecision`)} END AS toGrade`;

/** How the days of {@link PLATFORM_SPAN} are known: those of the platform are inferred. */
export const PLATFORM_GRADES = cypher`
  CASE WHEN tie.since IS NULL THEN ${inferred(cypher`shared.openedOnPrecision`)}
       ELSE ${SINCE_PRECISION} END AS fromGrade,
  CASE WHEN tie.until <= ${CLOSED} THEN ${UNTIL_PRECISION}
       WHEN shared.closedOn IS NULL THEN ${inferred(cypher`shared.seenClosedOnPrecision`)}
       ELSE ${inferred(cypher`shared.closedOnPrecision`)} END AS toGrade`;

/** Whether a span has a day in common with the window. */
export const meetsWindow = (from: Cypher, to: Cypher) =>
  cypher`${from} < ${to} AND ${from} <= $lastDay AND ${to} > $firstDay`;

/** As {@link meetsWindow}, of the span that is at hand. */
export const IN_WINDOW = meetsWindow(cypher`from`, cypher`to`);

/** Whether a span counts: it meets the window, and is dated where that is asked for. */
export const COUNTS = cypher`${IN_WINDOW} AND (from > $earliest OR NOT $datedOnly)`;

/** As {@link COUNTS}, of a `tie` to a platform, which is dated only where a source tells its own day. */
export const PLATFORM_TIE_COUNTS = cypher`${IN_WINDOW} AND (tie.since IS NOT NULL OR NOT $datedOnly)`;

/** Whether a platform serves its industry in the window. */
export const SERVES_IN_WINDOW = holdsWithin(cypher`$firstDay`, cypher`$lastDay`, 'serves');
