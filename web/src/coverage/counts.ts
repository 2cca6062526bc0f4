/** How many cells have each status. */
export interface Counts {
  covered: number;
  inProgress: number;
  unknown: number;
  missing: number;
}

/** In the order in which they are stacked. */
export const STATUSES = ['covered', 'inProgress', 'unknown', 'missing'] as const;

/** How many cells have one of some statuses; by default any. */
export function countOf(counts: Counts, statuses: readonly (keyof Counts)[] = STATUSES): number {
  return statuses.reduce((sum, status) => sum + counts[status], 0);
}
