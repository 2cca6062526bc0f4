import { type DesignationFact, designationsOn, highestLevel, stateOn } from '../coverage/platform-state';
import { today } from '../days';
import type { Hypothesis, SupposedPlatform } from './hypothesis';
import type { UnderstoodChange } from './understood';

/** A thing that is nowhere stored, with all that can be told of it. */
export interface AddedEntity {
  type: 'Platform' | 'Designation';
  id: string;
  fields: Record<string, unknown>;
}

/** The platforms and designations that only a hypothesis makes, with their relationships as rows with an `id`. */
export function addedEntities({ platforms }: Hypothesis, changes: UnderstoodChange[]): AddedEntity[] {
  const regions = new Map(changes.map(({ platform, region }) => [platform.id, region]));
  const all = [...platforms.values()];
  return all.flatMap((one) => [
    ...(one.platform.supposed?.isAdded ? [platformOf(one, all, regions.get(one.platform.id) ?? null)] : []),
    ...one.platform.designations
      .filter(({ isSupposed }) => isSupposed)
      .map((designation) => designationOf(designation, one.platform.id)),
  ]);
}

function platformOf(
  { platform, serves, ties, parents }: SupposedPlatform,
  all: SupposedPlatform[],
  region: { id: string } | null,
): AddedEntity {
  const { supposed: _, sourceIds: __, designations, ...own } = platform;
  const tied = (kind: string) => ties.filter((tie) => tie.kind === kind).map(({ organization }) => organization);
  const onDay = ({ asOf }: { asOf?: unknown }) => (asOf == null ? today() : String(asOf));
  return {
    type: 'Platform',
    id: platform.id,
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

function designationOf({ isSupposed: _, sourceIds: __, ...own }: DesignationFact, platform: string): AddedEntity {
  return {
    type: 'Designation',
    id: own.id,
    fields: { ...own, sincePrecision: 'DAY', untilPrecision: null, platforms: [{ id: platform }], sources: [] },
  };
}
