import { compareIds, groupBy } from '../grouping';
import { countRow, type Row } from './mip';
import { type Candidate, type NamedConstraint, namedConstraints, type PlanProblem } from './problem';
import { commonUnit, wholeSum, wholeWeight } from './whole-numbers';

/** A constraint and the one row that states it. */
export interface ConstraintRow {
  constraint: NamedConstraint;
  row: Row;
}

/**
 * A plan as a program of columns that are 0 or 1: a candidate is chosen, a cell is covered. Candidates and cells stand in the
 * order of their ids, so that the order they were given in makes no difference.
 */
export interface PlanModel {
  candidates: readonly Candidate[];
  cells: readonly string[];
  constraints: readonly ConstraintRow[];
  /** A cell counts as covered only where a candidate that covers it is chosen. */
  cellRows: readonly Row[];
  /** What a column adds to the weight covered, in units of {@link weightUnit}. */
  weights: readonly number[];
  /** Thousandths of weight. */
  weightUnit: number;
  /** Hundreds of yuan that a column costs. */
  costs: readonly number[];
  /** The columns of the cells that the candidate in a column covers. */
  cellsOf(candidate: number): readonly number[];
  /** The value of every column when the candidates in these columns are chosen, and no others. */
  valuesOf(chosen: ReadonlySet<number>): number[];
}

/** A plan's model; in it all numbers are whole. */
export function planModel(problem: PlanProblem): PlanModel {
  const candidates = [...problem.candidates].sort(compareIds);
  const covering = coveringColumns(candidates);
  const cells = [...covering.keys()].sort();
  const columns: Columns = {
    candidates: new Map(candidates.map(({ id }, column) => [id, column])),
    cells: new Map(cells.map((cell, index) => [cell, candidates.length + index])),
    costs: [...candidates.map(({ costWan }) => wholeSum(costWan)), ...cells.map(() => 0)],
  };
  const covers = candidates.map((candidate) => columnsOf(candidate.covers, columns.cells));
  const weights = [...candidates.map(() => 0), ...cells.map((cell) => wholeWeight(problem.weights.get(cell) ?? 1))];
  const weightUnit = commonUnit(weights);
  return {
    candidates,
    cells,
    constraints: namedConstraints(problem).map((constraint) => ({ constraint, row: rowOf(constraint, columns) })),
    cellRows: cells.map((cell) => cellRow(columns.cells.get(cell) as number, covering.get(cell) as number[])),
    weights: weights.map((weight) => weight / weightUnit),
    weightUnit,
    costs: columns.costs,
    cellsOf: (column) => covers[column] ?? [],
    valuesOf(chosen) {
      const values = weights.map(() => 0);
      for (const column of chosen) {
        values[column] = 1;
        for (const cell of covers[column] ?? []) values[cell] = 1;
      }
      return values;
    },
  };
}

interface Columns {
  candidates: ReadonlyMap<string, number>;
  cells: ReadonlyMap<string, number>;
  costs: readonly number[];
}

/** For each cell the columns of the candidates that cover it. */
function coveringColumns(candidates: readonly Candidate[]): Map<string, number[]> {
  const pairs = candidates.flatMap(({ covers }, column) => [...new Set(covers)].map((cell) => ({ cell, column })));
  const byCell = groupBy(pairs, ({ cell }) => cell);
  return new Map([...byCell].map(([cell, own]) => [cell, own.map(({ column }) => column)]));
}

function cellRow(cell: number, covering: readonly number[]): Row {
  return {
    lower: Number.NEGATIVE_INFINITY,
    upper: 0,
    columns: [cell, ...covering],
    coefficients: [1, ...covering.map(() => -1)],
  };
}

function rowOf(constraint: NamedConstraint, { candidates, cells, costs }: Columns): Row {
  const all = [...candidates.values()];
  switch (constraint.kind) {
    case 'MAX_CHANGES':
      return countRow(all, { upper: constraint.max });
    case 'REQUIRE': {
      const required = columnsOf(constraint.candidates, candidates);
      return countRow(required, { lower: required.length });
    }
    case 'EXCLUDE':
      return countRow(columnsOf(constraint.candidates, candidates), { upper: 0 });
    case 'AT_MOST_ONE_OF':
    case 'GROUP':
      return countRow(columnsOf(constraint.candidates, candidates), { upper: 1 });
    case 'REQUIRES': {
      const columns = columnsOf([constraint.candidate, constraint.needs], candidates);
      // One that needs itself is only one column, and free.
      return columns.length === 1 ? countRow([], {}) : { ...countRow(columns, { upper: 0 }), coefficients: [1, -1] };
    }
    case 'COVER_AT_LEAST':
      return countRow(columnsOf(constraint.cells, cells), { lower: constraint.min });
    case 'BUDGET':
      return spendRow(constraint.maxWan, all, costs);
    case 'MAX_SPEND':
      return spendRow(constraint.maxWan, columnsOf(constraint.candidates, candidates), costs);
  }
}

/** Each column once; cells that no candidate covers have none. */
function columnsOf(ids: readonly string[], columns: ReadonlyMap<string, number>): number[] {
  return [...new Set(ids)].flatMap((id) => columns.get(id) ?? []);
}

/** In the largest unit in which costs are whole: the smaller its numbers, the surer the solver. */
function spendRow(maxWan: number, columns: readonly number[], costs: readonly number[]): Row {
  const costly = columns.filter((column) => costs[column] !== 0);
  const sums = costly.map((column) => costs[column] as number);
  const unit = commonUnit(sums);
  return {
    lower: Number.NEGATIVE_INFINITY,
    upper: Math.floor(wholeSum(maxWan) / unit),
    columns: costly,
    coefficients: sums.map((sum) => sum / unit),
  };
}
