import type { Basis, EvaluationMeasure, EvaluationValueOrigin } from '../../vocabulary';
import type { EvaluatedYear, PlatformFacts } from './platform-facts';

/** What is known of the value of an indicator; an end that is not known is null. */
export interface KnownValue {
  atLeast: number | null;
  atMost: number | null;
  origin: EvaluationValueOrigin;
  basis: Basis;
  sourceIds: string[];
  reasonZh: string;
  reasonEn: string;
}

/** Something that the graph counts of a platform. */
export interface Measure {
  readonly name: EvaluationMeasure;
  readonly unitZh: string;
  readonly unitEn: string;
  /** The most that there can be. */
  readonly most: number | null;
  /** What is counted, each with its sources; none is not 0 but not known. */
  counted(facts: PlatformFacts, year: EvaluatedYear): Counted;
}

export interface Counted {
  count: number;
  basis: Basis;
  sourceIds: string[];
}

interface Stated {
  basis: Basis;
  sourceIds: readonly string[];
}

/** So many, and what they are known by: stated where all are. */
export function countOf(count: number, facts: readonly Stated[]): Counted {
  const basis = facts.every((fact) => fact.basis === 'STATED') ? 'STATED' : 'INFERRED';
  return { count, basis, sourceIds: [...new Set(facts.flatMap(({ sourceIds }) => sourceIds))] };
}

/** What a measure tells of a platform: at least what the graph knows; where it knows none, nothing. */
export function countedValue(measure: Measure, facts: PlatformFacts, year: EvaluatedYear): KnownValue | null {
  const { count, basis, sourceIds } = measure.counted(facts, year);
  if (count === 0) return null;
  const isAll = measure.most !== null && count >= measure.most;
  return {
    atLeast: count,
    atMost: measure.most,
    origin: 'COUNT',
    basis,
    sourceIds,
    reasonZh: isAll ? '图谱所知已为最高' : `图谱所知至少${count}${measure.unitZh}，可能更多`,
    reasonEn: isAll
      ? 'as high as can be, by what the graph knows'
      : `at least ${count}, by what the graph knows; there may be more`,
  };
}
