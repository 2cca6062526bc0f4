import { type Day, holdsOn } from '../days';
import type { DatePrecision, DesignationStage, PlatformKind, PlatformLevel, PlatformState } from '../vocabulary';
import { PlatformLevel as PLATFORM_LEVEL, valuesOf } from '../vocabulary';

/** The dated facts that a platform's state is reckoned from. */
export interface PlatformDates {
  openedOn: Day | null;
  openedOnPrecision: DatePrecision | null;
  closedOn: Day | null;
  closedOnPrecision: DatePrecision | null;
  seenOperatingOn: Day | null;
  seenInProgressOn: Day | null;
  seenClosedOn: Day | null;
  /** A source says that it is closed and neither it nor another tells since when. */
  statedClosed: boolean | null;
}

/** A platform's state on a day, and since when by what. */
export interface StateOnDay {
  state: PlatformState;
  /** The first day of the state as far as it is known. */
  since: Day | null;
  sincePrecision: DatePrecision | null;
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
  const closedOn = dates.closedOn ?? dates.seenClosedOn;
  if (closedOn !== null && closedOn <= day) {
    return { state: 'CLOSED', since: closedOn, sincePrecision: dates.closedOn === null ? null : dates.closedOnPrecision };
  }
  if (closedOn === null && dates.statedClosed) return { state: 'CLOSED', since: null, sincePrecision: null };
  if (dates.openedOn !== null && dates.openedOn <= day) {
    return { state: 'OPERATING', since: dates.openedOn, sincePrecision: dates.openedOnPrecision };
  }
  if (dates.openedOn === null && dates.seenOperatingOn !== null && dates.seenOperatingOn <= day) {
    return { state: 'OPERATING', since: dates.seenOperatingOn, sincePrecision: null };
  }
  if (dates.seenInProgressOn !== null && dates.seenInProgressOn <= day) {
    return { state: 'IN_PROGRESS', since: dates.seenInProgressOn, sincePrecision: null };
  }
  return dates.openedOn === null ? { state: 'UNKNOWN', since: null, sincePrecision: null } : null;
}

/** A recognition of a platform as of a kind and at a level. */
export interface DesignationFact {
  id: string;
  kind: PlatformKind;
  level: PlatformLevel;
  stage: DesignationStage;
  since: Day | null;
  until: Day | null;
  sourceIds: string[];
}

/**
 * The designations that count on a day: those whose span holds and that are made or, while the platform is not yet at
 * work, applied or prepared for, since it then stands for what it is to become.
 */
export function designationsOn(designations: DesignationFact[], day: Day, state: PlatformState | null): DesignationFact[] {
  return designations.filter(
    ({ stage, since, until }) =>
      holdsOn(day, since, until) && (stage === 'DESIGNATED' || (stage !== 'REVOKED' && state !== 'OPERATING')),
  );
}

const LEVELS = valuesOf(PLATFORM_LEVEL);

/** The highest of some levels; null when there is none. */
export function highestLevel(levels: PlatformLevel[]): PlatformLevel | null {
  return LEVELS.findLast((level) => levels.includes(level)) ?? null;
}

/** Whether `level` is at least `minimum`; no level is below all of them. */
export function reaches(level: PlatformLevel | null, minimum: PlatformLevel): boolean {
  return level !== null && LEVELS.indexOf(level) >= LEVELS.indexOf(minimum);
}
