import type { GradeDesign } from './scheme';

/** A span in which a number lies, both ends in it. */
export interface Interval {
  atLeast: number;
  atMost: number;
}

/** The grades that points and a rank may come to, the best first, and the one that they come to where that is certain. */
export interface GradesReached {
  possible: GradeDesign[];
  grade: GradeDesign | null;
}

/**
 * Which grades points and a rank reach, the best of those that they may.
 *
 * @param rank 1 for the first
 * @param count how many are evaluated in the class
 */
export function gradesBetween(
  grades: readonly GradeDesign[],
  points: Interval,
  rank: Interval,
  count: number,
): GradesReached {
  const best = grades.findIndex((grade) => reaches(grade, points.atMost, rank.atLeast, count));
  const worst = grades.findIndex((grade) => reaches(grade, points.atLeast, rank.atMost, count));
  if (best < 0) return { possible: [], grade: null };
  return {
    possible: grades.slice(best, worst < 0 ? undefined : worst + 1),
    grade: best === worst ? (grades[best] as GradeDesign) : null,
  };
}

/** A fifth of 12 is 2, not 2.4, of whom a share of those evaluated speaks. */
function reaches({ minPoints, maxRankShare }: GradeDesign, points: number, rank: number, count: number): boolean {
  return (minPoints == null || points >= minPoints) && (maxRankShare == null || rank <= maxRankShare * count + 1e-9);
}
