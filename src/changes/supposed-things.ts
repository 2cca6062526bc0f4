import { today } from '../days';
import type { DesignationFact } from '../facts/designation';
import type { PlatformFact } from '../facts/platform';
import { designationsOn, highestLevel, stateOn } from '../facts/platform-state';
import type { Hypothesis, SupposedPlatform } from './hypothesis';
import type { UnderstoodChange } from './understood';

/** A thing that a hypothesis speaks of: all of one that it makes, or what is stored of one that it changes. */
export interface SupposedThing {
  type: 'Platform' | 'Designation';
  id: string;
  isStored: boolean;
  fields: Record<string, unknown>;
}

/**
 * The platforms and designations that only a hypothesis makes, with their relationships as rows with an `id`, and the
 * stored days of the platforms whose days it changes.
 */
export function supposedThings({ platforms }: Hypothesis, changes: UnderstoodChange[]): SupposedThing[] {
  const additions = changes.filter(({ kind }) => kind === 'ADD');
  const regions = new Map(additions.map(({ platform, region }) => [platform.id, region]));
  const all = [...platforms.values()];
  return all.flatMap((one) => [
    one.stored === null ? platformOf(one, all, regions.get(one.platform.id) ?? null) : storedOf(one.stored),
    ...one.platform.designations
      .filter(({ isSupposed }) => isSupposed)
      .map((designation) => designationOf(designation, one.platform.id)),
  ]);
}

function storedOf({ id, openedOn, openedOnPrecision, closedOn, closedOnPrecision }: PlatformFact): SupposedThing {
  const fields = { openedOn, openedOnPrecision, closedOn, closedOnPrecision };
  return { type: 'Platform', id, isStored: true, fields };
}

function platformOf(
  { platform, serves, ties, parents }: SupposedPlatform,
  all: SupposedPlatform[],
  region: { id: string } | null,
): SupposedThing {
  const { supposed: _, sourceIds: __, designations, ...own } = platform;
  const tied = (kind: string) => ties.filter((tie) => tie.kind === kind).map(({ organization }) => organization);
  const onDay = ({ asOf }: { asOf?: unknown }) => (asOf == null ? today() : String(asOf));
  return {
    type: 'Platform',
    id: platform.id,
    isStored: false,
    fields: {
      ...own,
      designations,
      industries: serves.map(({ industry }) => industry),
      regions: region === null ? [] : [region],
      parents: parents.map(({ id }) => ({ id })),
      children: all.filter((one) => one.parents.some(({ id }) => id === platform.id)).map((one) => one.platform),
      ledBy: tied('LEADS'),
      coBuiltBy: tied('CO_BUILDS'),
      supportedBy: tied('SUPPORTS'),
      fundedBy: tied('FUNDS'),
      indicators: [],
      sources: [],
      state: (args: { asOf?: unknown }) => stateOn(platform, onDay(args))?.state ?? null,
      level: (args: { asOf?: unknown }) => {
        const day = onDay(args);
        const state = stateOn(platform, day)?.state ?? null;
        return highestLevel(designationsOn(designations, day, state).map(({ level }) => level));
      },
    },
  };
}

function designationOf({ isSupposed: _, sourceIds: __, ...own }: DesignationFact, platform: string): SupposedThing {
  return {
    type: 'Designation',
    id: own.id,
    isStored: false,
    fields: { ...own, sincePrecision: 'DAY', untilPrecision: null, platforms: [{ id: platform }], sources: [] },
  };
}
