import type { EvaluationConsequences, GradeConsequences, PlatformAtRisk } from './consequences';
import { shownConsequence, shownGrade, shownScheme } from './shown-design';

function shownOfGrade({ grade, consequences, platforms }: GradeConsequences) {
  return { grade: shownGrade(grade), consequences: consequences.map(shownConsequence), platforms };
}
export type ShownOfGrade = ReturnType<typeof shownOfGrade>;

function shownAtRisk({ platform, risk, atLeast, atMost, evaluations, consequence }: PlatformAtRisk) {
  return {
    ...{ platform, risk, evaluations },
    poorYearsAtLeast: atLeast,
    poorYearsAtMost: atMost,
    consequence: shownConsequence(consequence),
  };
}
export type ShownAtRisk = ReturnType<typeof shownAtRisk>;

/** Consequences as clients see them. */
export function consequencesAnswer({ scheme, year, region, grades, atRisk, summary }: EvaluationConsequences) {
  return {
    scheme: shownScheme(scheme),
    year: year.year,
    region,
    grades: grades.map(shownOfGrade),
    atRisk: atRisk.map(shownAtRisk),
    summary,
  };
}
export type ConsequencesAnswer = ReturnType<typeof consequencesAnswer>;
