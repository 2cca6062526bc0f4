import type { SubsidyConditionFact } from '../facts/subsidy-condition';
import type { Draw } from '../subsidies/subsidy-draw';
import type { EligibilityMatter, EligibilityStatus } from '../vocabulary';
import type { LedPlatform } from './applicant';
import { DAY_NOT_KNOWN, type EventDay } from './event-day';

/** What an eligibility turns on, or what is lacking for it, and the words of the rule that say so. */
export interface Turning {
  matter: EligibilityMatter;
  /** The words; none where it is no word of the rule. */
  conditions: SubsidyConditionFact[];
  /** Of which platform, or which policy; null where the matter and its words tell. */
  about: string | null;
}

/** How an applicant stands to a rule, by itself or by one thing that has happened to one of its platforms. */
export interface Verdict {
  status: EligibilityStatus;
  /** What it turns on where it depends; what is lacking or speaks against it where it does not fit. */
  turnsOn: Turning[];
  day: EventDay;
  platform: LedPlatform | null;
  draw: Draw | null;
}

export function turning(
  matter: EligibilityMatter,
  conditions: SubsidyConditionFact[] = [],
  about: string | null = null,
): Turning {
  return { matter, conditions, about };
}

export function verdict(status: EligibilityStatus, turnsOn: Turning[], more: Partial<Verdict> = {}): Verdict {
  return { status, turnsOn, day: DAY_NOT_KNOWN, platform: null, draw: null, ...more };
}

/** It fits unless it turns on something still. */
export function standing(open: Turning[], more: Partial<Verdict> = {}): Verdict {
  return verdict(open.length === 0 ? 'FITS' : 'DEPENDS', open, more);
}

const BEST: readonly EligibilityStatus[] = ['FITS', 'DEPENDS', 'PAST', 'LACKS', 'NOT_FOR'];

/** Those of several verdicts on one rule that stand best, those first that turn on least. */
export function bestOf(verdicts: readonly Verdict[]): Verdict[] {
  const best = BEST.find((status) => verdicts.some((one) => one.status === status));
  return verdicts.filter(({ status }) => status === best).sort((a, b) => a.turnsOn.length - b.turnsOn.length);
}
