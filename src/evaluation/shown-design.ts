import type { Basis, EvaluationConsequenceKind, EvaluationStanding } from '../vocabulary';
import type { ConsequenceDesign, GradeDesign, IndicatorSetDesign, Scheme } from './design/scheme';
import type { IndicatorDesign } from './design/scoring/indicator';
import { SCORINGS } from './design/scoring/list';

type Id = { id: string };

/** What a design leaves out is null where it is shown. */
export function shownIndicator(indicator: IndicatorDesign) {
  const { code, nameZh, nameEn, unitZh, unitEn, weight, isBonus, method, direction, measure, figure } = indicator;
  const { zh: scoringZh, en: scoringEn } = SCORINGS[method].words(indicator);
  return {
    ...{ code, nameZh, weight, isBonus, method, direction, scoringZh, scoringEn },
    nameEn: nameEn ?? null,
    unitZh: unitZh ?? null,
    unitEn: unitEn ?? null,
    measure: measure ?? null,
    figure: figure ?? null,
  };
}
export type ShownIndicator = ReturnType<typeof shownIndicator>;

export function shownSet({ code, nameZh, nameEn, platformKinds, indicators }: IndicatorSetDesign) {
  return { code, nameZh, nameEn: nameEn ?? null, platformKinds, indicators: indicators.map(shownIndicator) };
}
export type ShownSet = ReturnType<typeof shownSet>;

export interface ShownGrade {
  code: string;
  nameZh: string;
  nameEn: string | null;
  standing: EvaluationStanding;
  minPoints: number | null;
  maxRankShare: number | null;
}

export function shownGrade({ nameEn, minPoints, maxRankShare, ...grade }: GradeDesign): ShownGrade {
  return { ...grade, nameEn: nameEn ?? null, minPoints: minPoints ?? null, maxRankShare: maxRankShare ?? null };
}

export interface ShownConsequence {
  kind: EvaluationConsequenceKind;
  textZh: string;
  textEn: string | null;
  afterPoorYears: number | null;
  subsidyRule: Id | null;
  clause: Id | null;
  basis: Basis;
}

export function shownConsequence(consequence: ConsequenceDesign): ShownConsequence {
  const { kind, textZh, textEn, afterPoorYears, subsidyRule, clause, basis } = consequence;
  return {
    ...{ kind, textZh, basis },
    textEn: textEn ?? null,
    afterPoorYears: afterPoorYears ?? null,
    subsidyRule: subsidyRule == null ? null : { id: subsidyRule },
    clause: clause == null ? null : { id: clause },
  };
}

export function shownScheme({ id, nameZh, nameEn, sourceIds, design }: Scheme) {
  return {
    stored: id === null ? null : { id },
    nameZh,
    nameEn,
    isReckonable: design.indicatorSets.length > 0,
    sources: sourceIds.map((source): Id => ({ id: source })),
    indicatorSets: design.indicatorSets.map(shownSet),
    grades: design.grades.map(shownGrade),
  };
}
export type ShownScheme = ReturnType<typeof shownScheme>;
