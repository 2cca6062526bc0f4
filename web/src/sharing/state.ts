import { type Dropped, isDay, isId, isOneOf, type Reads, readAddress } from '../address';

/** What is needed where, and on which day, as the address says it; what is by default is left out. */
export interface SharingState extends Dropped {
  on?: string | undefined;
  region?: string | undefined;
  industry?: string | undefined;
  /** A technical need in words. */
  need?: string | undefined;
  /** `all` where all matches are shown that one answer has, else the first ones. */
  show?: 'all' | undefined;
}

/** As many characters as the API takes. */
export const LONGEST_NEED = 500;

const isNeed: Reads = (text) => text.trim() !== '' && text.length <= LONGEST_NEED;

const READABLE: Record<Exclude<keyof SharingState, 'dropped'>, Reads> = {
  on: isDay,
  region: isId,
  industry: isId,
  need: isNeed,
  show: isOneOf(['all']),
};

export const readSharingState = (search: Record<string, unknown>) => readAddress<SharingState>(READABLE, search);
