import { type Dropped, isDay, isId, isOneOf, type Reads, readAddress } from '../address';
import type { CoverageScopeInput } from '../graphql';

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

/** The part of an address that says which part of coverage is meant, as the API takes it. */
export function scopeOf({
  standard,
  framework,
  region,
  level,
}: Pick<CoverageState, 'standard' | 'framework' | 'region' | 'level'>): CoverageScopeInput {
  return {
    ...(standard !== undefined && { standard }),
    ...(framework !== undefined && { framework }),
    ...(region !== undefined && { region }),
    ...(level !== undefined && { minLevel: level }),
  };
}

/** The same of a day as files and the brief take it. */
export function fileQueryOf(state: Parameters<typeof scopeOf>[0], asOf: string): string {
  const { standard, framework, region, level } = state;
  const given = Object.entries({ standard, framework, region, minLevel: level, asOf });
  return `${new URLSearchParams(given.filter((one): one is [string, string] => one[1] !== undefined))}`;
}
