import type { EvaluationFact } from '../facts/evaluation';
import type { ExitRisk } from '../vocabulary';
import type { Scheme } from './design/scheme';

/** How many years in a row a platform was poor, as far as is known. */
export interface PoorYears {
  /** Known poor years in a row, up to the last year of which anything is known. */
  atLeast: number;
  /** The same up to the year asked for, with years of which nothing is known taken as poor. */
  atMost: number;
  /** The evaluations that say so, the last first. */
  evaluations: EvaluationFact[];
}

/** Whether a platform was poor in a year; null where that is not known. */
export type WasPoor = (year: number) => boolean | null;

/** What is recorded of a platform as whether it was poor, year by year; who did not take part is as the scheme says. */
export function recordedPoor({ design }: Scheme, evaluations: readonly EvaluationFact[]): WasPoor {
  const absent = design.grades.find(({ code }) => code === design.absentGrade);
  return (year) => {
    const found = evaluations.find((one) => one.year === year);
    if (found === undefined) return null;
    const standing = found.tookPart ? found.standing : (absent?.standing ?? null);
    return standing === null ? null : standing === 'POOR';
  };
}

/** @param first the first year of the scheme, before which none counts */
export function poorYears(
  evaluations: readonly EvaluationFact[],
  wasPoor: WasPoor,
  { first, year, tolerated }: { first: number; year: number; tolerated: number },
): PoorYears {
  let last = year;
  while (last >= first && wasPoor(last) === null) last -= 1;
  let sure = last;
  while (sure >= first && wasPoor(sure) === true) sure -= 1;
  let possible = year;
  while (possible >= first && wasPoor(possible) !== false) possible -= 1;
  const pardoned = (count: number) => Math.max(0, count - tolerated);
  return {
    atLeast: pardoned(last - sure),
    atMost: pardoned(year - possible),
    evaluations: evaluations.filter((one) => one.year > sure && one.year <= last).sort((a, b) => b.year - a.year),
  };
}

/** How near to leaving so many poor years are, where a scheme has platforms leave after a number of them. */
export function riskOf({ atLeast, atMost, evaluations }: PoorYears, after: number): ExitRisk | null {
  if (atLeast >= after) return 'DUE';
  if (atLeast > 0 && atLeast === after - 1) return 'AT_RISK';
  return evaluations.length > 0 && atMost >= after - 1 && atMost > 0 ? 'POSSIBLE' : null;
}
