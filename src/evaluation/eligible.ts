import { daysAfter, monthsAfter } from '../days';
import { isThere } from '../facts/platform-state';
import { type KindOnDay, standingOn } from '../facts/standing';
import type { DatePrecision, NotEvaluatedReason, PlatformKind } from '../vocabulary';
import type { IndicatorSetDesign, Scheme } from './design/scheme';
import type { EvaluatedYear, PlatformFacts } from './measures/platform-facts';

/** How a platform stands to an evaluation. */
export interface Candidate {
  facts: PlatformFacts;
  /** The indicators of its class; null where none are known. */
  set: IndicatorSetDesign | null;
  /** Whether it has been at work for as long as the scheme asks for; null where that is not known. */
  isOldEnough: boolean | null;
  /** Why it is not evaluated; null where it is. */
  reason: NotEvaluatedReason | null;
}

/** The platforms that a scheme is for in a year: there on its last day, of its kinds and levels. */
export function candidates(
  scheme: Scheme,
  kinds: readonly PlatformKind[] | null,
  platforms: readonly PlatformFacts[],
  year: EvaluatedYear,
): Candidate[] {
  return platforms.flatMap((facts): Candidate[] => {
    const standing = standingOn(facts.platform, year.lastDay);
    const own = standing.kinds.filter(({ kind }) => kinds === null || kinds.includes(kind));
    if (!isThere(standing.state) || own.length === 0) return [];
    if (scheme.levels.length > 0 && standing.level !== null && !scheme.levels.includes(standing.level)) return [];
    const set = setFor(scheme, own);
    const isOldEnough = oldEnough(scheme, facts, own, year);
    const candidate = { facts, set, isOldEnough };
    const recorded = recordedFor(scheme, facts, year);
    if (recorded?.tookPart === false) return [{ ...candidate, reason: 'ABSENT' }];
    if (scheme.levels.length > 0 && standing.level === null) return [{ ...candidate, reason: 'LEVEL_UNKNOWN' }];
    if (isOldEnough === false) return [{ ...candidate, reason: 'NEW' }];
    if (set === null && scheme.design.indicatorSets.length > 0) return [{ ...candidate, reason: 'NO_INDICATORS' }];
    return [{ ...candidate, reason: null }];
  });
}

/** What is recorded of a platform by a scheme for a year. */
export function recordedFor(scheme: Scheme, { evaluations }: PlatformFacts, { year }: EvaluatedYear) {
  return evaluations.find((one) => one.schemeId === scheme.id && one.year === year);
}

/** Its own kind decides its class before those that it is designated as. */
function setFor({ design }: Scheme, kinds: readonly KindOnDay[]): IndicatorSetDesign | null {
  for (const { kind } of kinds) {
    const set = design.indicatorSets.find(({ platformKinds }) => platformKinds.includes(kind));
    if (set !== undefined) return set;
  }
  return design.indicatorSets.find(({ platformKinds }) => platformKinds.length === 0) ?? null;
}

function oldEnough(
  { design: { graceMonths, startsFrom } }: Scheme,
  { platform }: PlatformFacts,
  kinds: readonly KindOnDay[],
  { lastDay }: EvaluatedYear,
): boolean | null {
  if (graceMonths === 0) return true;
  // Who opened on the first of January has been at work for twelve months when the year is over.
  const over = daysAfter(lastDay, 1);
  const isBy = (day: string) => monthsAfter(day, graceMonths) <= over;
  const told = (day: string, precision: DatePrecision | null) => {
    if (!isBy(day)) return false;
    return isBy(lastOf(day, precision)) ? true : null;
  };
  if (startsFrom === 'OPENED') {
    if (platform.openedOn !== null) return told(platform.openedOn, platform.openedOnPrecision);
    // Seen at work by then, it had opened before.
    const { seenOperatingOn, seenOperatingOnPrecision: precision } = platform;
    return seenOperatingOn !== null && isBy(lastOf(seenOperatingOn, precision)) ? true : null;
  }
  if (startsFrom === 'AGREEMENT') return null;
  const own = platform.designations.filter(
    ({ kind, stage }) => stage === 'DESIGNATED' && kinds.some((one) => one.kind === kind),
  );
  const first = own.sort((a, b) => ((a.since ?? '') < (b.since ?? '') ? -1 : 1))[0];
  return first?.since == null ? null : told(first.since, first.sincePrecision);
}

/** The last day that a date known to the month or year may be. */
function lastOf(day: string, precision: DatePrecision | null): string {
  if (precision === 'YEAR') return `${day.slice(0, 4)}-12-31`;
  return precision === 'MONTH' ? `${day.slice(0, 7)}-31` : day;
}
