import type { EvaluationFact } from '../facts/evaluation';
import type { PlatformFact } from '../facts/platform';
import { compareIds } from '../grouping';
import { type GradesReached, gradesBetween } from './design/grades';
import type { GradeDesign, IndicatorSetDesign, Scheme } from './design/scheme';
import { type Candidate, recordedFor } from './eligible';
import type { EvaluatedYear } from './measures/platform-facts';
import { type Ranks, rank, type ScoredClass } from './rank';
import { type EvaluationPart, partsOf, scoreClass } from './score';
import { type GivenValues, knownValue } from './values';

/** How a platform comes off; null where it can't be reckoned. */
export interface RankedPlatform extends GradesReached {
  platform: PlatformFact;
  set: IndicatorSetDesign | null;
  isOldEnough: boolean | null;
  pointsAtLeast: number | null;
  pointsAtMost: number | null;
  rankBest: number | null;
  rankWorst: number | null;
  parts: EvaluationPart[];
  /** What is recorded of it, by the same scheme for the same year. */
  published: EvaluationFact | null;
  publishedGrade: GradeDesign | null;
  /** Whether what is published lies within what is reckoned; null where there is nothing to compare. */
  agrees: boolean | null;
}

/** A class that was ranked, kept to be ranked again by other weights. */
export interface RankedClass {
  set: IndicatorSetDesign;
  scored: ScoredClass;
  /** In the order of what was scored. */
  rows: RankedPlatform[];
}

/** Published points are rounded to a hundredth. */
const ROUNDING = 0.005;

/** Ranks the platforms of a class; its rows stay in their order, which is that of what was scored. */
export function rankClass(
  scheme: Scheme,
  set: IndicatorSetDesign,
  members: readonly Candidate[],
  year: EvaluatedYear,
  given: GivenValues,
): RankedClass {
  const isSourced = scheme.sourceIds.length > 0;
  const values = members.map((one) => set.indicators.map((each) => knownValue(scheme, one, each, year, given)));
  const scored = scoreClass(set, scheme.design.bonusCap, values, isSourced);
  const ranks = rank(scored);
  const rows = members.map((member, row): RankedPlatform => {
    const parts = partsOf(set, scored, row, values[row] ?? [], isSourced);
    return { ...standing(scheme, member, year, placeOf(ranks, row, members.length)), parts };
  });
  return { set, scored, rows };
}

interface Place {
  points: { atLeast: number; atMost: number };
  rank: { atLeast: number; atMost: number };
  count: number;
}

function placeOf({ pointsLow, pointsHigh, best, worst }: Ranks, row: number, count: number): Place {
  return {
    points: { atLeast: pointsLow[row] as number, atMost: pointsHigh[row] as number },
    rank: { atLeast: best[row] as number, atMost: worst[row] as number },
    count,
  };
}

/** A platform of which nothing can be reckoned, since no indicators are known. */
export function unreckoned(scheme: Scheme, candidate: Candidate, year: EvaluatedYear): RankedPlatform {
  return { ...standing(scheme, candidate, year, null), parts: [] };
}

function standing(
  scheme: Scheme,
  { facts, set, isOldEnough }: Candidate,
  year: EvaluatedYear,
  place: Place | null,
): Omit<RankedPlatform, 'parts'> {
  const { grades } = scheme.design;
  const published = recordedFor(scheme, facts, year) ?? null;
  // Only a scheme with a source gives grades.
  const reached =
    place === null || scheme.sourceIds.length === 0
      ? { possible: [], grade: null }
      : gradesBetween(grades, place.points, place.rank, place.count);
  return {
    platform: facts.platform,
    set,
    isOldEnough,
    pointsAtLeast: place?.points.atLeast ?? null,
    pointsAtMost: place?.points.atMost ?? null,
    rankBest: place?.rank.atLeast ?? null,
    rankWorst: place?.rank.atMost ?? null,
    ...reached,
    published,
    publishedGrade: grades.find(({ code }) => code === published?.grade) ?? null,
    agrees: agrees(published, place, reached),
  };
}

function agrees(published: EvaluationFact | null, place: Place | null, { possible }: GradesReached): boolean | null {
  if (published === null || place === null) return null;
  const { points, grade } = published;
  if (points === null && (grade === null || possible.length === 0)) return null;
  const isWithin =
    points === null || (points >= place.points.atLeast - ROUNDING && points <= place.points.atMost + ROUNDING);
  return isWithin && (grade === null || possible.length === 0 || possible.some(({ code }) => code === grade));
}

/** Those with the most points that are known first, which is by rank where all are; then those that may have more, then by id. */
export function byRank(one: RankedPlatform, other: RankedPlatform): number {
  return (
    (other.pointsAtLeast ?? 0) - (one.pointsAtLeast ?? 0) ||
    (other.pointsAtMost ?? 0) - (one.pointsAtMost ?? 0) ||
    compareIds(one.platform, other.platform)
  );
}
