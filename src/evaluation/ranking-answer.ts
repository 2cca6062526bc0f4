import { NotEvaluatedReason, termOf } from '../vocabulary';
import type { Candidate } from './eligible';
import type { KnownValue } from './measures/measure';
import { type RankStability, rankStability } from './rank-stability';
import type { RankedPlatform } from './ranked-platform';
import type { EvaluationRanking } from './ranking';
import type { EvaluationPart } from './score';
import { shownGrade, shownIndicator, shownScheme } from './shown-design';

/** A value as it is shown, what is not known being null. */
export function shownValue(value: KnownValue | null) {
  return {
    valueAtLeast: value?.atLeast ?? null,
    valueAtMost: value?.atMost ?? null,
    origin: value?.origin ?? null,
    basis: value?.basis ?? null,
    reasonZh: value?.reasonZh ?? '来源和图谱中均未见其数值',
    reasonEn: value?.reasonEn ?? 'no source and nothing in the graph tells its value',
    sources: (value?.sourceIds ?? []).map((id) => ({ id })),
  };
}
export type ShownValue = ReturnType<typeof shownValue>;

function shownPart({ indicator, value, pointsAtLeast, pointsAtMost, isProfile }: EvaluationPart) {
  return { indicator: shownIndicator(indicator), ...shownValue(value), pointsAtLeast, pointsAtMost, isProfile };
}
export type ShownPart = ReturnType<typeof shownPart>;

function shownPlatform(row: RankedPlatform) {
  const { platform, set, isOldEnough, pointsAtLeast, pointsAtMost, rankBest, rankWorst, published, agrees } = row;
  return {
    ...{ platform, isOldEnough, pointsAtLeast, pointsAtMost, rankBest, rankWorst, agrees },
    indicatorSet: set?.code ?? null,
    grade: row.grade && shownGrade(row.grade),
    possibleGrades: row.possible.map(shownGrade),
    parts: row.parts.map(shownPart),
    evaluation: published,
    publishedPoints: published?.points ?? null,
    publishedGrade: row.publishedGrade && shownGrade(row.publishedGrade),
  };
}
export type ShownPlatform = ReturnType<typeof shownPlatform>;

const WHY: Record<NotEvaluatedReason, string> = {
  NEW: 'it has not been at work for as many months as the scheme asks for',
  LEVEL_UNKNOWN: 'the scheme is for certain levels, and no designation of it is known',
  NO_INDICATORS: 'no indicator set of the scheme is for its class',
  ABSENT: 'a source says that it did not take part',
};

function shownNotEvaluated({ facts: { platform }, reason }: Candidate) {
  const why = reason as NotEvaluatedReason;
  return { platform, reason: why, reasonZh: termOf(NotEvaluatedReason, why), reasonEn: WHY[why] };
}
export type ShownNotEvaluated = ReturnType<typeof shownNotEvaluated>;

/** A ranking as clients see it. */
export function rankingAnswer(ranking: EvaluationRanking) {
  const { scheme, year, region, platforms, notEvaluated, summary } = ranking;
  return {
    scheme: shownScheme(scheme),
    year: year.year,
    region,
    platforms: platforms.map(shownPlatform),
    evaluatedCount: platforms.length,
    notEvaluated: notEvaluated.map(shownNotEvaluated),
    summary,
    /** Reckoned where it is asked for. */
    stability: (weightShare: number): RankStability => rankStability(ranking, weightShare),
  };
}
export type RankingAnswer = ReturnType<typeof rankingAnswer>;
