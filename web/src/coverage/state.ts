import { type Dropped, isDay, isId, isOneOf, type Reads, readAddress } from '../address';

/** What a view of coverage shows, as its address says it; what is by default is left out. */
export interface CoverageState extends Dropped {
  /** Id of a coverage standard. */
  standard?: string | undefined;
  /** Id of a framework. */
  framework?: string | undefined;
  /** Id of a region. */
  region?: string | undefined;
  level?: Level | undefined;
  /** The day asked about. */
  on?: string | undefined;
  /** The day that it is compared with. */
  before?: string | undefined;
  /** The key of a cell: ids of unit and slot, with a colon between. */
  cell?: string | undefined;
}

export const LEVELS = ['COUNTY', 'MUNICIPAL', 'PROVINCIAL', 'NATIONAL'] as const;
export type Level = (typeof LEVELS)[number];

const READABLE: Record<Exclude<keyof CoverageState, 'dropped'>, Reads> = {
  standard: isId,
  framework: isId,
  region: isId,
  level: isOneOf(LEVELS),
  on: isDay,
  before: isDay,
  cell: (text) => /^[\w.-]+:[\w.-]+$/.test(text),
};

export const readCoverageState = (search: Record<string, unknown>) => readAddress<CoverageState>(READABLE, search);
