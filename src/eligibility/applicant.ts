import type { Day } from '../days';
import type { Answer } from '../facts/answer';
import type { LocatedOrganization } from '../facts/as-local';
import type { DesignationFact } from '../facts/designation';
import type { EvaluationFact } from '../facts/evaluation';
import type { PlatformDates } from '../facts/platform-state';
import type { OrganizationKind, PlatformKind, PlatformLevel, RecognizedTitle } from '../vocabulary';

/** Where something lies: its regions and those above them; none where that is not known. */
export interface Place {
  regions: readonly string[];
  isAbroad: boolean;
}

/** A title or award that is borne. */
export interface HeldTitle {
  title: RecognizedTitle;
  /** At which level; null where that is not told. */
  level: PlatformLevel | null;
  since: Day | null;
  until: Day | null;
}

/** An organization that leads or co-builds a platform, and when. */
export interface Builder {
  leads: boolean;
  organization: LocatedOrganization;
  /** Whether it is the applicant. */
  isApplicant: boolean;
  since: Day | null;
  until: Day | null;
}

export type Recognition = Pick<DesignationFact, 'kind' | 'level' | 'since' | 'sincePrecision' | 'until'>;

/** A platform that an applicant leads, whenever. */
export interface LedPlatform extends PlatformDates {
  /** Its id, or its place in a profile. */
  key: string;
  /** Null of a profile. */
  id: string | null;
  kind: PlatformKind;
  nameZh: string | null;
  place: Place;
  /** Those made, and not only applied or prepared for; null where it is not told which. */
  designations: Recognition[] | null;
  builders: Builder[];
  /** Those that are recorded; none of a profile. */
  evaluations: EvaluationFact[];
  servesKeyIndustry: Exclude<Answer, 'UNMET'>;
}

/**
 * Who may receive a subsidy, as far as a rule can turn on it: an organization of the graph, or what a profile tells of one
 * that is not in it. One reckoning serves both.
 */
export interface Applicant {
  kind: OrganizationKind;
  place: Place;
  foundedOn: Day | null;
  closedOn: Day | null;
  /** Null where it is not known which it bears. */
  titles: HeldTitle[] | null;
  /** Null where it is not known which it leads. */
  platforms: LedPlatform[] | null;
}

/** Whether something lies in one of some regions; open where its place is not known. */
export function liesIn({ regions }: Place, of: readonly string[]): Answer {
  if (regions.length === 0) return 'OPEN';
  return of.some((region) => regions.includes(region)) ? 'MET' : 'UNMET';
}
