import type { Day } from '../days';
import type { OrganizationTieKind, PlatformKind, PlatformLevel } from '../vocabulary';

/** A platform that does not exist, founded in thought. */
export interface AddPlatform {
  kind: PlatformKind;
  /** What to call it; by default its kind. */
  nameZh: string | null;
  /** Ids of the industries that it serves. */
  industries: string[];
  /** Id of the region it is located in. */
  region: string | null;
  /** The level it is designated at in its kind; null for none. */
  level: PlatformLevel | null;
  /** Id of the organization that leads it. */
  ledBy: string | null;
  /** Ids of the organizations that co-build it. */
  coBuiltBy: string[];
  /** Id of the platform that it is part of. */
  partOf: string | null;
}

/** A platform is designated in a kind, its own or another, at a level. */
export interface UpgradePlatform {
  platform: string;
  /** Null for its own kind. */
  kind: PlatformKind | null;
  level: PlatformLevel;
}

/** A platform opens, or closes. */
export interface PlatformNamed {
  platform: string;
}

/** A platform comes to serve an industry. */
export interface ServeIndustry {
  platform: string;
  industry: string;
}

/** An organization comes to lead, co-build, support or fund a platform. */
export interface JoinPlatform {
  platform: string;
  organization: string;
  as: OrganizationTieKind;
}

/** A platform becomes part of another. */
export interface AttachPlatform {
  platform: string;
  parent: string;
}

/** A hypothetical change. */
export type Change = {
  /** The day from which it holds; null for that of the scenario. */
  on: Day | null;
} & (
  | { kind: 'ADD'; add: AddPlatform }
  | { kind: 'UPGRADE'; upgrade: UpgradePlatform }
  | { kind: 'OPEN'; open: PlatformNamed }
  | { kind: 'CLOSE'; close: PlatformNamed }
  | { kind: 'SERVE'; serve: ServeIndustry }
  | { kind: 'JOIN'; join: JoinPlatform }
  | { kind: 'ATTACH'; attach: AttachPlatform }
);
