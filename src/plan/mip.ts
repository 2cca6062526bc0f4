/** `lower` ≤ Σ coefficient × column ≤ `upper`, in whole numbers. */
export interface Row {
  lower: number;
  upper: number;
  columns: readonly number[];
  coefficients: readonly number[];
}

/** A mixed-integer program whose columns are all 0 or 1 and whose numbers are all whole, so its objective is too. */
export interface Mip {
  /** What each column adds to the objective, which is to be as large as can be. */
  objective: readonly number[];
  rows: readonly Row[];
  /** A solution to begin with, a value per column; null for none. */
  start: readonly number[] | null;
}

/** What the solver makes of it. */
export interface MipAnswer {
  /** `TIME_LIMIT`: not solved to the end. */
  status: 'OPTIMAL' | 'INFEASIBLE' | 'TIME_LIMIT';
  /** The best solution found, a value per column; null where none was. */
  values: readonly number[] | null;
  /** No solution is better than this, as far as is proven. Infinite where nothing is. */
  bound: number;
}

/** `Σ column ≤ upper` and the like. */
export function countRow(
  columns: readonly number[],
  { lower = Number.NEGATIVE_INFINITY, upper = Number.POSITIVE_INFINITY },
): Row {
  return { lower, upper, columns, coefficients: columns.map(() => 1) };
}

/** Whether a row holds of values that are whole, exactly. */
export function holds({ lower, upper, columns, coefficients }: Row, values: readonly number[]): boolean {
  let sum = 0;
  for (const [index, column] of columns.entries()) sum += (coefficients[index] as number) * (values[column] as number);
  return lower <= sum && sum <= upper;
}
