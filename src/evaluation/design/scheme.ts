import type {
  Basis,
  EvaluationConsequenceKind,
  EvaluationStanding,
  EvaluationStart,
  PlatformKind,
  PlatformLevel,
} from '../../vocabulary';
import type { IndicatorDesign } from './scoring/indicator';

/** What the base indicators of a set add up to, in points. */
export const FULL_POINTS = 100;

/** The indicators of one class of platform. */
export interface IndicatorSetDesign {
  code: string;
  nameZh: string;
  nameEn?: string | null;
  /** The kinds of the class; empty for all that no other set is for. */
  platformKinds: PlatformKind[];
  indicators: IndicatorDesign[];
}

/** A grade: who reaches its points and its rank, whichever of them it sets, has it unless a better one. */
export interface GradeDesign {
  code: string;
  nameZh: string;
  nameEn?: string | null;
  standing: EvaluationStanding;
  /** Points that it takes. */
  minPoints?: number | null;
  /** Down to which rank, as a share of those evaluated in the class: 0.2 for the best fifth. */
  maxRankShare?: number | null;
}

/** What follows a grade. */
export interface ConsequenceDesign {
  /** The code of the grade. */
  grade: string;
  kind: EvaluationConsequenceKind;
  textZh: string;
  textEn?: string | null;
  /** Of EXIT: after so many poor years in a row. */
  afterPoorYears?: number | null;
  /** The id of the subsidy rule that is drawn. */
  subsidyRule?: string | null;
  /** The id of the clause that says so, where one does. */
  clause?: string | null;
  basis: Exclude<Basis, 'HYPOTHETICAL'>;
}

/** All that a scheme lays down, in one plain shape for those that are stored and those given in a question. */
export interface SchemeDesign {
  /** From what the months of grace are counted. */
  startsFrom: EvaluationStart;
  /** How many months a platform must have been at work to be evaluated. */
  graceMonths: number;
  /** The most points that bonus indicators add. */
  bonusCap: number;
  /** 容错: how many poor years are pardoned before others count. */
  toleratedPoorYears: number;
  /** The code of the grade of those that do not take part. */
  absentGrade?: string | null;
  /** None where no indicators are known. */
  indicatorSets: IndicatorSetDesign[];
  /** The best first. */
  grades: GradeDesign[];
  consequences: ConsequenceDesign[];
}

/** A scheme, stored or given, as questions are answered by it. */
export interface Scheme {
  /** Null of one that is given in the question. */
  id: string | null;
  nameZh: string;
  nameEn: string | null;
  platformKinds: PlatformKind[];
  levels: PlatformLevel[];
  /** Ids of what states it; empty of a design without a source. */
  sourceIds: string[];
  noteZh: string | null;
  noteEn: string | null;
  design: SchemeDesign;
}
