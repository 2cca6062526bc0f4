import { type Dropped, isDay, isId, isOneOf, type Reads, readAddress } from '../address';
import type { ArchitectureIssueKind } from '../graphql';

/** In the order in which they weigh. */
export const ISSUE_KINDS = [
  'INSTITUTE_NOT_LED_BY_CENTER',
  'INSTITUTE_WITHOUT_ENTERPRISE',
  'DOUBLE_INNOVATION_LED_BY_GOVERNMENT',
  'INDUSTRY_WITHOUT_LEADER',
  'PLATFORM_SERVES_NO_INDUSTRY',
  'ROLE_ABSENT',
] as const satisfies readonly ArchitectureIssueKind[];

/** What the view of the architecture shows, as its address says it; what is by default is left out. */
export interface ArchitectureState extends Dropped {
  /** Id of a region. */
  region?: string | undefined;
  /** The day asked about; by default today. */
  on?: string | undefined;
  /** The kind of issue that alone is shown. */
  kind?: (typeof ISSUE_KINDS)[number] | undefined;
  /** Id of the platform whose issues alone are shown. */
  platform?: string | undefined;
}

const READABLE: Record<Exclude<keyof ArchitectureState, 'dropped'>, Reads> = {
  region: isId,
  on: isDay,
  kind: isOneOf(ISSUE_KINDS),
  platform: isId,
};

export const readArchitectureState = (search: Record<string, unknown>) =>
  readAddress<ArchitectureState>(READABLE, search);
