import { today } from '../days';
import type { DesignationFact } from '../facts/designation';
import type { PlatformFact } from '../facts/platform';
import { standingOn } from '../facts/standing';
import type { Hypothesis, SupposedPlatform, SupposedTie } from './hypothesis';

/**
 * The platforms and designations that only a hypothesis makes, with their relationships as rows with an `id`, and the
 * stored days of the platforms whose days it changes.
 */
export function supposedThings({ platforms }: Hypothesis) {
  const all = [...platforms.values()];
  return all.flatMap((one) => [
    one.stored === null ? platformOf(one, all) : storedOf(one.stored.platform),
    ...one.platform.designations
      .filter(({ isSupposed }) => isSupposed)
      .map((designation) => designationOf(designation, one.platform.id)),
  ]);
}

function storedOf({ id, openedOn, openedOnPrecision, closedOn, closedOnPrecision }: PlatformFact) {
  const fields = { openedOn, openedOnPrecision, closedOn, closedOnPrecision };
  return { type: 'Platform', id, isStored: true, fields };
}

interface Args {
  asOf?: unknown;
}

function platformOf({ platform, ties }: SupposedPlatform, all: SupposedPlatform[]) {
  const { supposed: _, sourceIds: __, designations, ...own } = platform;
  const tied = (kind: SupposedTie['kind']) => ties.filter((tie) => tie.kind === kind).map(({ to }) => to);
  const onDay = ({ asOf }: Args) => (asOf == null ? today() : String(asOf));
  return {
    type: 'Platform',
    id: platform.id,
    isStored: false,
    fields: {
      ...own,
      designations,
      industries: tied('SERVES'),
      regions: tied('LOCATED_IN'),
      parents: tied('PART_OF').map(({ id }) => ({ id })),
      children: all
        .filter((one) => one.ties.some(({ kind, to }) => kind === 'PART_OF' && to.id === platform.id))
        .map((one) => one.platform),
      ledBy: tied('LEADS'),
      coBuiltBy: tied('CO_BUILDS'),
      supportedBy: tied('SUPPORTS'),
      fundedBy: tied('FUNDS'),
      indicators: [],
      sources: [],
      state: (args: Args) => standingOn(platform, onDay(args)).state?.state ?? null,
      level: (args: Args) => standingOn(platform, onDay(args)).level,
    },
  };
}

function designationOf({ isSupposed: _, sourceIds: __, ...own }: DesignationFact, platform: string) {
  return {
    type: 'Designation',
    id: own.id,
    isStored: false,
    fields: { ...own, platforms: [{ id: platform }], sources: [] },
  };
}
