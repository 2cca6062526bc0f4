import type { Day } from '../days';
import type { OrganizationKind, PlatformKind, PlatformLevel, RecognizedTitle } from '../vocabulary';

/** What whoever asks tells of a firm; what is null is not known. */
export interface Profile {
  kind: OrganizationKind;
  region: string | null;
  foundedOn: Day | null;
  closedOn: Day | null;
  industries: string[] | null;
  titles: ProfileTitle[] | null;
  platforms: ProfilePlatform[] | null;
}

export interface ProfileTitle {
  title: RecognizedTitle;
  level: PlatformLevel | null;
  since: Day | null;
  until: Day | null;
}

export interface ProfilePlatform {
  kind: PlatformKind;
  /** That of the firm where it is null. */
  region: string | null;
  openedOn: Day | null;
  closedOn: Day | null;
  governmentTakesPart: boolean;
  designations: { level: PlatformLevel; since: Day | null }[] | null;
}
