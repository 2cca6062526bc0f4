import { badUserInput, quoted, refuseHuge } from '../../errors';
import { EvaluationStanding, valuesOf } from '../../vocabulary';
import { checkIndicators } from './check-indicators';
import type { IndicatorSetDesign, SchemeDesign } from './scheme';

const MOST = { indicatorSets: 10, grades: 20, consequences: 100 } as const;

/**
 * That a design can be reckoned by: what it names is there and stands once, weights add up, grades fall.
 *
 * @param argument what the client calls it, for errors to name
 * @throws PublicError BAD_USER_INPUT naming the part at fault
 */
export function checkDesign(design: SchemeDesign, argument: string): void {
  for (const [part, most] of Object.entries(MOST) as [keyof typeof MOST, number][]) {
    if (design[part].length > most) throw badUserInput(`${argument}.${part}`, `A scheme has at most ${most} of these.`);
  }
  for (const part of ['graceMonths', 'toleratedPoorYears'] as const) {
    if (Number.isInteger(design[part]) && design[part] >= 0 && design[part] <= 1200) continue;
    throw badUserInput(`${argument}.${part}`, `${design[part]} is no count; give a whole number from 0 to 1200.`);
  }
  refuseHuge(`${argument}.bonusCap`, design.bonusCap);
  checkSets(design.indicatorSets, argument);
  for (const [index, set] of design.indicatorSets.entries()) {
    checkIndicators(set, design.bonusCap, `${argument}.indicatorSets[${index}]`);
  }
  if (design.bonusCap < 0) {
    throw badUserInput(`${argument}.bonusCap`, `${design.bonusCap} is no number of points; give 0 or more.`);
  }
  checkGrades(design, argument);
  checkConsequences(design, argument);
}

/** Names the first thing that stands twice. */
function firstTwice(codes: readonly string[]): number {
  return codes.findIndex((code, index) => codes.indexOf(code) !== index);
}

function checkSets(sets: readonly IndicatorSetDesign[], argument: string): void {
  const twice = firstTwice(sets.map(({ code }) => code));
  if (twice >= 0) {
    const { code } = sets[twice] as IndicatorSetDesign;
    throw badUserInput(
      `${argument}.indicatorSets[${twice}].code`,
      `The set ${quoted(code)} is there already; name it otherwise.`,
    );
  }
  // A set for no kind in particular is for all others, so that there is one of these at most.
  const classes = sets.flatMap((set, index) =>
    (set.platformKinds.length > 0 ? set.platformKinds : ['']).map((kind) => ({ kind, index })),
  );
  const again = firstTwice(classes.map(({ kind }) => kind));
  if (again < 0) return;
  const { kind, index } = classes[again] as (typeof classes)[number];
  throw badUserInput(
    `${argument}.indicatorSets[${index}].platformKinds`,
    kind === ''
      ? 'Another set is for all other kinds already; name the kinds of this one.'
      : `${kind} is of another set already; a platform is of one class.`,
  );
}

function checkGrades({ grades, absentGrade, indicatorSets }: SchemeDesign, argument: string): void {
  const codes = grades.map(({ code }) => code);
  const twice = firstTwice(codes);
  if (twice >= 0) {
    throw badUserInput(
      `${argument}.grades[${twice}].code`,
      `The grade ${quoted(codes[twice] ?? '')} is there already.`,
    );
  }
  const standings = valuesOf(EvaluationStanding);
  for (const [index, { standing, minPoints, maxRankShare }] of grades.entries()) {
    const at = `${argument}.grades[${index}]`;
    const better = grades[index - 1];
    refuseHuge(`${at}.minPoints`, minPoints);
    if (maxRankShare != null && !(maxRankShare > 0 && maxRankShare <= 1)) {
      throw badUserInput(
        `${at}.maxRankShare`,
        `${maxRankShare} is no share of those evaluated; give more than 0, at most 1.`,
      );
    }
    if (indicatorSets.length > 0 && minPoints == null && maxRankShare == null && index < grades.length - 1) {
      throw badUserInput(
        `${at}.minPoints`,
        'Every platform would reach this grade and none a lower one; give it points or a rank.',
      );
    }
    if (better === undefined) continue;
    if (minPoints != null && better.minPoints != null && minPoints >= better.minPoints) {
      throw badUserInput(
        `${at}.minPoints`,
        'Grades stand from the best down, so each asks for fewer points than the one before.',
      );
    }
    if (standings.indexOf(standing) < standings.indexOf(better.standing)) {
      throw badUserInput(
        `${at}.standing`,
        'Grades stand from the best down, so none stands higher than the one before.',
      );
    }
  }
  if (absentGrade != null && !codes.includes(absentGrade)) {
    throw badUserInput(`${argument}.absentGrade`, noGrade(absentGrade, codes));
  }
}

function checkConsequences({ grades, consequences }: SchemeDesign, argument: string): void {
  const codes = grades.map(({ code }) => code);
  for (const [index, { grade, kind, afterPoorYears }] of consequences.entries()) {
    const at = `${argument}.consequences[${index}]`;
    if (!codes.includes(grade)) throw badUserInput(`${at}.grade`, noGrade(grade, codes));
    const isCount = Number.isInteger(afterPoorYears) && Number(afterPoorYears) > 0;
    if (kind === 'EXIT' && !isCount) {
      throw badUserInput(`${at}.afterPoorYears`, 'EXIT comes after so many poor years; give a whole number from 1.');
    }
    if (kind !== 'EXIT' && afterPoorYears != null) {
      throw badUserInput(`${at}.afterPoorYears`, 'Only EXIT waits for poor years; leave it out.');
    }
  }
}

function noGrade(code: string, codes: readonly string[]): string {
  return `There is no grade ${quoted(code)}; the scheme has ${codes.join(', ') || 'none'}.`;
}
