import { type Day, holdsOn } from '../days';
import { type DatePrecision, PlatformLevel, type PlatformState, valuesOf } from '../vocabulary';
import type { DesignationFact } from './designation';

/** What a hypothesis says of a platform that no source does. */
export interface Supposed {
  /** That there is such a platform at all. */
  isAdded: boolean;
  /** The day it opens. */
  opens: boolean;
  /** The day it closes. */
  closes: boolean;
  /** No source tells when it opened; until it opens by hypothesis it is as unknown as it is. */
  openingUnknown: boolean;
}

/** The dated facts that a platform's state is reckoned from. */
export interface PlatformDates {
  openedOn: Day | null;
  openedOnPrecision: DatePrecision | null;
  closedOn: Day | null;
  closedOnPrecision: DatePrecision | null;
  seenOperatingOn: Day | null;
  seenOperatingOnPrecision: DatePrecision | null;
  seenInProgressOn: Day | null;
  seenInProgressOnPrecision: DatePrecision | null;
  seenClosedOn: Day | null;
  seenClosedOnPrecision: DatePrecision | null;
  /** A source says that it is closed and neither it nor another tells since when. */
  statedClosed: boolean | null;
  /** Absent where no hypothesis speaks of it. */
  supposed?: Supposed;
}

/** Of a platform of which no source tells any. */
export const UNDATED: Required<Omit<PlatformDates, 'supposed'>> = {
  openedOn: null,
  openedOnPrecision: null,
  closedOn: null,
  closedOnPrecision: null,
  seenOperatingOn: null,
  seenOperatingOnPrecision: null,
  seenInProgressOn: null,
  seenInProgressOnPrecision: null,
  seenClosedOn: null,
  seenClosedOnPrecision: null,
  statedClosed: null,
};

/** A platform's state on a day, and since when by what. */
export interface StateOnDay {
  state: PlatformState;
  /** The first day of the state as far as it is known. */
  since: Day | null;
  sincePrecision: DatePrecision | null;
  /** Whether `since` is the day a source first saw it so, when it began not being known. */
  sinceFirstSeen: boolean;
}

/**
 * A platform's state on a day; null when it is not there yet.
 *
 * A date known to the month or year counts from the period's first day, which `sincePrecision` tells.
 *
 * @see design notes §4: CLOSED from its closing day; OPERATING from its opening day or, where that is not known, from
 * the first day a source saw it so; IN_PROGRESS from the first day a source saw it planned or under construction until
 * it opens; UNKNOWN before such a first sight when no opening day is known
 */
export function stateOn(dates: PlatformDates, day: Day): StateOnDay | null {
  const as = (
    state: PlatformState,
    since: Day | null = null,
    sincePrecision: DatePrecision | null = null,
    sinceFirstSeen = false,
  ): StateOnDay => ({ state, since, sincePrecision, sinceFirstSeen });

  if (reached(dates.closedOn, day)) return as('CLOSED', dates.closedOn, dates.closedOnPrecision);
  if (dates.closedOn === null) {
    if (reached(dates.seenClosedOn, day)) return as('CLOSED', dates.seenClosedOn, dates.seenClosedOnPrecision, true);
    if (dates.seenClosedOn === null && dates.statedClosed) return as('CLOSED');
  }
  if (reached(dates.openedOn, day)) return as('OPERATING', dates.openedOn, dates.openedOnPrecision);
  if (dates.openedOn === null && reached(dates.seenOperatingOn, day)) {
    return as('OPERATING', dates.seenOperatingOn, dates.seenOperatingOnPrecision, true);
  }
  if (reached(dates.seenInProgressOn, day)) {
    return as('IN_PROGRESS', dates.seenInProgressOn, dates.seenInProgressOnPrecision, true);
  }
  return dates.openedOn === null || dates.supposed?.openingUnknown ? as('UNKNOWN') : null;
}

/** Whether a platform in that state, null where it is still to come, is there and not closed. */
export function isThere(state: StateOnDay | null): state is StateOnDay {
  return state !== null && state.state !== 'CLOSED';
}

function reached(date: Day | null, day: Day): boolean {
  return date !== null && date <= day;
}

/**
 * The designations that count on a day: those whose span holds and that are made or, while the platform is not yet at
 * work, applied or prepared for, since it then stands for what it is to become; one that is only cultivated may never be.
 */
export function designationsOn(
  designations: DesignationFact[],
  day: Day,
  state: PlatformState | null,
): DesignationFact[] {
  return designations.filter(
    ({ stage, since, until }) =>
      holdsOn(day, since, until) &&
      (stage === 'DESIGNATED' || (state !== 'OPERATING' && (stage === 'APPLIED' || stage === 'PREPARING'))),
  );
}

const LEVELS = valuesOf(PlatformLevel);

/** The highest of some levels; null when there is none. */
export function highestLevel(levels: PlatformLevel[]): PlatformLevel | null {
  return LEVELS.findLast((level) => levels.includes(level)) ?? null;
}

/** From 1 for a county's to 4 for the nation's; 0 for none. */
export function rankOf(level: PlatformLevel | null): number {
  return LEVELS.indexOf(level as PlatformLevel) + 1;
}

/** Whether `level` is at least `minimum`; no level is below all of them. */
export function reaches(level: PlatformLevel | null, minimum: PlatformLevel): boolean {
  return rankOf(level) >= rankOf(minimum);
}
