import type { Day } from '../days';
import type { PlatformKind } from '../vocabulary';

/** Some kinds of platform, where and by when they are asked about. */
export interface KindsThere {
  kinds: readonly PlatformKind[];
  /** Null for everywhere. */
  region: string | null;
  asOf: Day;
}
