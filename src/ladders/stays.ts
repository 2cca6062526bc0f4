import type { Day } from '../days';
import type { DesignationFact } from '../facts/designation';
import type { PlatformDates } from '../facts/platform-state';
import { groupBy } from '../grouping';
import type { DatePrecision } from '../vocabulary';
import { ANY_TIME, type Bounds, boundsOf, firstOf, isByThen } from './bounds';
import { type Climb, heightOf, type Stay } from './rungs';

/** A designation, and when the sources that state it were published. */
export interface DatedDesignation {
  designation: DesignationFact;
  sourceDays: [day: Day, precision: DatePrecision | null][];
}

/** The ladders of a platform, one a kind that it is designated in, in the order of the kinds' names. */
export function climbsOf(dates: PlatformDates, designations: readonly DatedDesignation[]): Climb[] {
  const closing = closingOf(dates);
  return [...groupBy(designations, ({ designation }) => designation.kind)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([kind, own]) => ({ kind, closing, stays: staysOf(own) }));
}

function staysOf(designations: readonly DatedDesignation[]): Stay[] {
  return [...groupBy(designations, ({ designation }) => designation.level).values()]
    .flatMap((ofLevel) => {
      const made = ofLevel.filter(({ designation }) => designation.stage !== 'REVOKED');
      const revoked = ofLevel.filter(({ designation }) => designation.stage === 'REVOKED');
      const revocation = revoked.map(startOf).reduce<Bounds | null>(firstOf, null);
      const stays = made.map((one) => stayOf(one, revocation));
      const [first] = revoked;
      if (first === undefined || revocation === null) return stays;
      // Made again afterwards, it is another one than what was revoked.
      const isTold = stays.some(({ stage, start }) => stage === 'DESIGNATED' && !isByThen(revocation, start));
      return isTold ? stays : [...stays, revokedStay(first.designation, revocation)];
    })
    .filter(({ start, end }) => !isEmpty(start, end))
    .sort((a, b) => heightOf(b) - heightOf(a) || compareStarts(a, b));
}

function stayOf(dated: DatedDesignation, revocation: Bounds | null): Stay {
  const { designation } = dated;
  const { level, stage, until, untilPrecision } = designation;
  const start = startOf(dated);
  const own = until === null ? null : boundsOf(until, untilPrecision);
  const end = revocation !== null && isByThen(revocation, start) ? own : firstOf(own, revocation);
  return { level, stage, designation, start, end };
}

/** What is revoked was designated before, since when nothing tells. */
function revokedStay(designation: DesignationFact, revocation: Bounds): Stay {
  const start = { notBefore: null, notLaterThan: revocation.notLaterThan };
  return { level: designation.level, stage: 'DESIGNATED', designation, start, end: revocation };
}

/** When a stage was reached: on its day or, where no source tells one, not later than the earliest source was published. */
function startOf({ designation: { since, sincePrecision }, sourceDays }: DatedDesignation): Bounds {
  if (since !== null) return boundsOf(since, sincePrecision);
  const published = sourceDays.map(([day, precision]) => boundsOf(day, precision).notLaterThan as Day).sort();
  return { notBefore: null, notLaterThan: published[0] ?? null };
}

/** When a platform closed: on its day, not later than a source saw it closed, or at some time; null where it did not. */
function closingOf({ closedOn, seenClosedOn, statedClosed, ...dates }: PlatformDates): Bounds | null {
  if (closedOn !== null) return boundsOf(closedOn, dates.closedOnPrecision);
  if (seenClosedOn !== null) {
    return { notBefore: null, notLaterThan: boundsOf(seenClosedOn, dates.seenClosedOnPrecision).notLaterThan };
  }
  return statedClosed ? ANY_TIME : null;
}

function isEmpty({ notBefore }: Bounds, end: Bounds | null): boolean {
  return notBefore !== null && end !== null && end.notLaterThan !== null && end.notLaterThan <= notBefore;
}

/** An unknown start may be any, so it comes first. */
function compareStarts(a: Stay, b: Stay): number {
  const [first, second] = [a.start.notBefore ?? '', b.start.notBefore ?? ''];
  return first === second ? (a.designation.id < b.designation.id ? -1 : 1) : first < second ? -1 : 1;
}
