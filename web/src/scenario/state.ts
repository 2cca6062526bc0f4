import { type Dropped, isDay, isId, isOneOf, type Reads, readAddress } from '../address';
import { LAST_DAY } from '../coverage/months';
import { LEVELS, type Level } from '../coverage/state';
import { isChanges } from './changes';

/** What a scenario supposes and what a plan is to keep to, as the address says it; what is by default is left out. */
export interface ScenarioState extends Dropped {
  standard?: string | undefined;
  framework?: string | undefined;
  region?: string | undefined;
  level?: Level | undefined;
  /** The day asked about, from which the changes hold that name none. */
  on?: string | undefined;
  /** The day on which the city is looked at as if they were made; by default the same. */
  seen?: string | undefined;
  /** The changes, as `changes.ts` writes them. */
  do?: string | undefined;
  /** `before` where the matrix shows what is; by default what would be. */
  side?: 'before' | undefined;
  /** The key of a cell. */
  cell?: string | undefined;
  tab?: 'plan' | undefined;
  /** `now` where a plan starts from what is; by default from what is supposed. */
  from?: 'now' | undefined;
  /** The budget of a plan, in 10,000 yuan; without it none is asked for. */
  budget?: string | undefined;
  /** What a change is to cost for which no rule pays a sum. */
  price?: string | undefined;
  basis?: 'certain' | undefined;
  /** How many changes at most. */
  most?: string | undefined;
  /** Ids of units of which at least one cell is to be covered. */
  cover?: string | undefined;
  /** Keys of candidates that may not be in it, and that must be. */
  without?: string | undefined;
  with?: string | undefined;
}

const isSum: Reads = (text) => /^\d{1,7}(?:\.\d{1,2})?$/.test(text) && Number(text) <= 1_000_000;
const isKey = '[\\w.-]+(?::[\\w.-]+)*';
const areKeys: Reads = (text) => new RegExp(`^${isKey}(?:,${isKey})*$`).test(text);

const READABLE: Record<Exclude<keyof ScenarioState, 'dropped'>, Reads> = {
  standard: isId,
  framework: isId,
  region: isId,
  level: isOneOf(LEVELS),
  on: isDay,
  seen: isDay,
  do: isChanges,
  side: isOneOf(['before']),
  cell: (text) => /^[\w.-]+:[\w.-]+$/.test(text),
  tab: isOneOf(['plan']),
  from: isOneOf(['now']),
  budget: isSum,
  price: isSum,
  basis: isOneOf(['certain']),
  most: (text) => /^\d{1,3}$/.test(text),
  cover: areKeys,
  without: areKeys,
  with: areKeys,
};

/** Reads an address; a day before the changes hold shows nothing of them, and is dropped. */
export function readScenarioState(search: Record<string, unknown>): ScenarioState {
  const { seen, on = LAST_DAY } = readAddress<ScenarioState>(READABLE, search);
  const isBefore = seen !== undefined && seen < on;
  return readAddress<ScenarioState>({ ...READABLE, seen: (day) => isDay(day) && !isBefore }, search);
}

/** What is written in a list of an address. */
export const listIn = (text: string | undefined): string[] => text?.split(',') ?? [];
