import type { Graph } from '../database/graph';
import { badUserInput } from '../errors';
import type { EvaluationFact } from '../facts/evaluation';
import type { PlatformFact } from '../facts/platform';
import type { RegionFact } from '../facts/region';
import { compareIds } from '../grouping';
import type { Summary } from '../text/summary';
import type { Basis, ExitRisk } from '../vocabulary';
import type { ConsequenceDesign, GradeDesign, Scheme } from './design/scheme';
import { type PoorYears, poorYears, recordedPoor, riskOf } from './exit-risk';
import type { EvaluatedYear, PlatformFacts } from './measures/platform-facts';
import { type RankingQuestion, reckonRanking } from './ranking';

/** A platform that has a grade, published or reckoned for certain. */
export interface GradedPlatform {
  platform: PlatformFact;
  /** STATED where it is published. */
  basis: Basis;
  evaluation: EvaluationFact | null;
}

/** What follows a grade, and for whom. */
export interface GradeConsequences {
  grade: GradeDesign;
  consequences: ConsequenceDesign[];
  platforms: GradedPlatform[];
}

/** A platform that is to leave, or may come to. */
export interface PlatformAtRisk extends PoorYears {
  platform: PlatformFact;
  risk: ExitRisk;
  /** What says so. */
  consequence: ConsequenceDesign;
}

export interface EvaluationConsequences {
  scheme: Scheme;
  year: EvaluatedYear;
  region: RegionFact | null;
  grades: GradeConsequences[];
  atRisk: PlatformAtRisk[];
  summary: Summary;
}

/**
 * What each grade of a scheme draws, which platforms have it in a year, and which are to leave or may come to, by which
 * words. Only a scheme with a source has consequences.
 *
 * @throws PublicError BAD_USER_INPUT as {@link reckonRanking}, and naming `scheme.source` where a design has none
 * @see 威政办字〔2018〕106号 五(五): 优奖劣汰, 激励容错
 */
export async function evaluationConsequences(graph: Graph, question: RankingQuestion): Promise<EvaluationConsequences> {
  if (question.scheme != null && question.scheme.source == null) {
    throw badUserInput(
      'scheme.source',
      'Consequences follow only from a scheme that a source states: give its id, or ask `evaluationRanking` what the design comes to.',
    );
  }
  const { scheme, year, region, platforms, notEvaluated, facts, summary } = await reckonRanking(graph, question);
  const { grades, consequences } = scheme.design;
  const reckoned = new Map(platforms.map((row) => [row.platform.id, row]));
  const graded = platforms.flatMap(({ platform, grade, published, publishedGrade }) => {
    const found = publishedGrade ?? grade;
    if (found === null) return [];
    const isPublished = publishedGrade !== null;
    const origin: GradedPlatform = {
      platform,
      basis: isPublished ? (published?.basis ?? 'STATED') : 'INFERRED',
      evaluation: isPublished ? published : null,
    };
    return { grade: found, origin };
  });
  const absent = grades.find(({ code }) => code === scheme.design.absentGrade);
  for (const { facts: own, reason } of notEvaluated) {
    if (reason !== 'ABSENT' || absent === undefined) continue;
    const evaluation = recorded(scheme, own).find((one) => one.year === year.year) ?? null;
    graded.push({ grade: absent, origin: { platform: own.platform, basis: 'STATED', evaluation } });
  }
  return {
    scheme,
    year,
    region,
    grades: grades.map((grade) => ({
      grade,
      consequences: consequences.filter((one) => one.grade === grade.code),
      platforms: graded.filter((one) => one.grade === grade).map(({ origin }) => origin),
    })),
    atRisk: facts
      .flatMap((own) => {
        const certain = reckoned.get(own.platform.id)?.grade?.standing;
        return atRisk(scheme, own, year.year, certain === undefined ? null : certain === 'POOR');
      })
      .sort(byRisk),
    summary,
  };
}

function recorded({ id }: Scheme, { evaluations }: PlatformFacts): EvaluationFact[] {
  return evaluations.filter(({ schemeId }) => schemeId === id);
}

/** @param reckoned whether it is reckoned to be poor in the year, where that is certain and nothing is recorded */
function atRisk(scheme: Scheme, facts: PlatformFacts, year: number, reckoned: boolean | null): PlatformAtRisk[] {
  const exits = scheme.design.consequences.filter(({ kind }) => kind === 'EXIT');
  const [exit] = exits.sort((a, b) => Number(a.afterPoorYears) - Number(b.afterPoorYears));
  if (exit === undefined) return [];
  const own = recorded(scheme, facts).filter((one) => one.year <= year);
  const told = recordedPoor(scheme, own);
  const first = Math.min(year, ...own.map((one) => one.year));
  const poor = poorYears(own, (each) => told(each) ?? (each === year ? reckoned : null), {
    first,
    year,
    tolerated: scheme.design.toleratedPoorYears,
  });
  const risk = riskOf(poor, Number(exit.afterPoorYears));
  return risk === null ? [] : [{ platform: facts.platform, risk, consequence: exit, ...poor }];
}

/** Those who are to leave first. */
function byRisk(one: PlatformAtRisk, other: PlatformAtRisk): number {
  return other.atLeast - one.atLeast || other.atMost - one.atMost || compareIds(one.platform, other.platform);
}
