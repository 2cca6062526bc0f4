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

/** What happens to a platform that is there: it is designated, in its own kind where `as` is null, or comes to be tied. */
export type Happening = { platform: string } & (
  | { kind: 'OPEN' | 'CLOSE' }
  | { kind: 'UPGRADE'; as: PlatformKind | null; level: PlatformLevel }
  | { kind: 'SERVE'; industry: string }
  | { kind: 'JOIN'; organization: string; as: OrganizationTieKind }
  | { kind: 'ATTACH'; parent: string }
);

/** A hypothetical change. */
export type Change = {
  /** The day from which it holds; null for that of the scenario. */
  on: Day | null;
} & (Happening | { kind: 'ADD'; add: AddPlatform });
