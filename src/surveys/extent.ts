import type { Day } from '../days';
import type { SurveyFact } from '../facts/survey';
import { LookedForExtent, type PlatformKind, valuesOf } from '../vocabulary';

/** A survey, and whether it was made of just what is asked about, so that it could tell of all of it. */
export interface Aimed {
  survey: SurveyFact;
  isAimed: boolean;
}

/** How far something was looked for. */
export interface Extent {
  extent: LookedForExtent;
  /** The newest day on which it was looked for; null where it never was. */
  lookedOn: Day | null;
}

const EXTENTS = valuesOf(LookedForExtent);

/**
 * How far one thing was looked for. A survey that was not aimed at just it, did not look completely, or was made after the
 * day, when what was there then may be gone, tells in part.
 */
export function extentOf(surveys: readonly Aimed[], asOf: Day): Extent {
  if (surveys.length === 0) return { extent: 'NEVER_LOOKED_FOR', lookedOn: null };
  const isWhole = surveys.some(
    ({ survey, isAimed }) => isAimed && survey.completeness === 'COMPLETE' && survey.lookedOn <= asOf,
  );
  const days = surveys.map(({ survey }) => survey.lookedOn).sort();
  return { extent: isWhole ? 'LOOKED_FOR' : 'LOOKED_FOR_IN_PART', lookedOn: days.at(-1) as Day };
}

/** How far several things were looked for, any of which would do. */
export interface ExtentOfKinds extends Extent {
  /** Those of them that no survey looked for. */
  kindsNotLookedFor: PlatformKind[];
}

/**
 * How far platforms of any of several kinds were looked for: as far as those of the kind that was least so, since one of that
 * kind would do as well. Its day is the one by which all had been looked for.
 */
export function extentOfKinds(kinds: readonly PlatformKind[], surveys: readonly Aimed[], asOf: Day): ExtentOfKinds {
  const each = kinds.map((kind) => {
    const own = surveys.filter(({ survey }) => survey.platformKind === kind);
    return { kind, ...extentOf(own, asOf) };
  });
  const least = Math.max(...each.map(({ extent }) => EXTENTS.indexOf(extent)));
  const extent = EXTENTS[least] ?? 'NEVER_LOOKED_FOR';
  const days = each.flatMap(({ lookedOn }) => lookedOn ?? []).sort();
  return {
    extent,
    lookedOn: extent === 'NEVER_LOOKED_FOR' ? null : (days[0] as Day),
    kindsNotLookedFor: each.filter((one) => one.extent === 'NEVER_LOOKED_FOR').map(({ kind }) => kind),
  };
}
