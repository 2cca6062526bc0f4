/** What a view of coverage shows, as its address says it; what is by default is left out. */
export interface CoverageState {
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
  /** What of the address could not be read. */
  dropped?: string[] | undefined;
}

export const LEVELS = ['COUNTY', 'MUNICIPAL', 'PROVINCIAL', 'NATIONAL'] as const;
export type Level = (typeof LEVELS)[number];

/** A day of the calendar: that of a month that is too long comes back as another. */
const isDay = (text: string) => {
  const day = new Date(`${text}T00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
};
const isId = (text: string) => /^[\w.-]+$/.test(text);

const READABLE: Record<Exclude<keyof CoverageState, 'dropped'>, (text: string) => boolean> = {
  standard: isId,
  framework: isId,
  region: isId,
  level: (text) => LEVELS.some((level) => level === text),
  on: isDay,
  before: isDay,
  cell: (text) => /^[\w.-]+:[\w.-]+$/.test(text),
};

/** Reads an address as far as it can be read, and tells what was dropped. */
export function readCoverageState(search: Record<string, unknown>): CoverageState {
  const state: Record<string, unknown> = {};
  const dropped: string[] = [];
  for (const [name, reads] of Object.entries(READABLE)) {
    const given = search[name];
    if (given === undefined || given === '') continue;
    if (typeof given === 'string' && reads(given)) state[name] = given;
    else {
      // Named, since the router keeps what is not.
      state[name] = undefined;
      dropped.push(name);
    }
  }
  return { ...state, ...(dropped.length > 0 && { dropped }) };
}
