import { Columns } from '../database/columns';
import type { Day } from '../days';
import type { Basis, EvaluationRequirement, EvaluationStanding } from '../vocabulary';

/** That a platform was evaluated for a year, with what is known of it. */
export interface EvaluationFact {
  id: string;
  year: number;
  /** False where a source says that it did not take part. */
  tookPart: boolean;
  /** Null where none are published. */
  points: number | null;
  grade: string | null;
  /** What the grade says of the performance. */
  standing: EvaluationStanding | null;
  announcedOn: Day | null;
  /** The indicators whose values are known, and those with their bases and sources in the same order. */
  valueCodes: string[];
  values: number[];
  valueBases: Basis[];
  valueSourceIds: string[];
  basis: Basis;
  sourceIds: string[];
}

export const EVALUATION = new Columns<EvaluationFact>(
  [
    'id',
    'year',
    'tookPart',
    'points',
    'grade',
    'standing',
    'valueCodes',
    'values',
    'valueBases',
    'valueSourceIds',
    'basis',
    'sourceIds',
  ],
  ['announcedOn'],
);

/** Those for the year of a day or a year before. */
export function evaluatedBy(day: Day, evaluations: readonly EvaluationFact[]): EvaluationFact[] {
  return evaluations.filter(({ year }) => String(year) <= day.slice(0, 4));
}

/**
 * The evaluation by which what a subsidy waits for has come about: the first that was passed, or the last that found it
 * outstanding; null where none is recorded.
 */
export function decidingEvaluation(
  requirement: EvaluationRequirement,
  evaluations: readonly EvaluationFact[],
): EvaluationFact | null {
  const inOrder = [...evaluations].sort((a, b) => a.year - b.year);
  if (requirement === 'OUTSTANDING') return inOrder.findLast(({ standing }) => standing === 'OUTSTANDING') ?? null;
  return inOrder.find(({ standing }) => standing === 'OUTSTANDING' || standing === 'PASSED') ?? null;
}
