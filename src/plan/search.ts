import { coverageBound } from './coverage-bound';
import { countRow, holds, type Mip, type MipAnswer, type Row } from './mip';
import type { PlanModel } from './model';
import type { Solve } from './solver';
import { startingPlan } from './start';
import { commonUnit } from './whole-numbers';

/** A solution whose values are whole and keep to every row exactly. */
interface Exact extends Pick<MipAnswer, 'status' | 'bound'> {
  values: number[] | null;
}

/** What the search came to; without values none was found. */
export interface SearchResult {
  /** Whether none is better: `INFEASIBLE` where there is none at all. */
  most: MipAnswer['status'];
  /** No more can be covered, in the model's units. */
  bound: number;
  values: number[] | null;
  cheapest: boolean;
}

/**
 * The solution that covers most and, in a second program with what is covered held fast, the cheapest of those. So the cost
 * can't sway what is covered, as it might as a small term of one objective.
 *
 * @param known a solution that is known already, a value per column; nothing worse is given
 */
export async function mostThenCheapest(
  model: PlanModel,
  solve: Solve,
  known: number[] | null = null,
): Promise<SearchResult> {
  const { most, bound, values } = await mostCovered(model, solve, known);
  if (values === null || most !== 'OPTIMAL') {
    return { most, bound, values: values && withoutIdle(values, model), cheapest: false };
  }
  const asMuch = atLeast(dot(model.weights, values), model.weights);
  const unit = commonUnit(model.costs);
  const cheaper = await solveExactly(
    { objective: model.costs.map((cost) => -cost / unit), rows: [...rowsOf(model), asMuch], start: values },
    model,
    solve,
  );
  return {
    most,
    bound: dot(model.weights, values),
    values: withoutIdle(cheaper.values ?? values, model),
    cheapest: cheaper.status === 'OPTIMAL',
  };
}

/** The solution that covers most, whatever it costs within the budget. */
export async function mostCovered(
  model: PlanModel,
  solve: Solve,
  known: number[] | null,
): Promise<Omit<SearchResult, 'cheapest'>> {
  const start = better(known, startingPlan(model), model);
  const found = await solveExactly({ objective: model.weights, rows: rowsOf(model), start }, model, solve);
  const { status, values } = found;
  const all = model.weights.reduce((sum, weight) => sum + weight, 0);
  const bound = Math.min(all, wholeBelow(found.bound), values === null ? all : coverageBound(model, values));
  const isProven = values !== null && dot(model.weights, values) === bound;
  return { most: isProven ? 'OPTIMAL' : status, bound, values };
}

/** All that a solution has to keep to. */
export function rowsOf({ cellRows, constraints }: PlanModel): Row[] {
  return [...cellRows, ...constraints.map(({ row }) => row)];
}

function better(a: number[] | null, b: number[] | null, { weights }: PlanModel): number[] | null {
  if (a === null || b === null) return a ?? b;
  return dot(weights, a) >= dot(weights, b) ? a : b;
}

/**
 * The solver keeps to rows and to whole values within a tolerance, which must not pass for a hundred yuan. A
 * solution that breaks a row once its values are made whole is cut off, and the program solved again.
 */
export async function solveExactly(mip: Mip, model: PlanModel, solve: Solve): Promise<Exact> {
  const cuts: Row[] = [];
  while (true) {
    const { status, values, bound } = await solve({ ...mip, rows: [...mip.rows, ...cuts] });
    if (values === null) return { status, values, bound };
    const chosen = chosenIn(values, model);
    const exact = model.valuesOf(chosen);
    if (mip.rows.every((row) => holds(row, exact))) return { status, values: exact, bound };
    cuts.push(otherThan(chosen, model));
  }
}

/** At least one candidate is chosen that is not, or the other way round. */
function otherThan(chosen: ReadonlySet<number>, { candidates }: PlanModel): Row {
  const columns = [...candidates.keys()];
  return {
    ...countRow(columns, { lower: 1 - chosen.size }),
    coefficients: columns.map((column) => (chosen.has(column) ? -1 : 1)),
  };
}

export function chosenIn(values: readonly number[], { candidates }: PlanModel): Set<number> {
  return new Set([...candidates.keys()].filter((column) => (values[column] as number) > 0.5));
}

/** Takes out, the dearest first, what can go without losing weight or a constraint: what costs nothing and adds nothing. */
export function withoutIdle(values: number[], model: PlanModel): number[] {
  const weight = dot(model.weights, values);
  const chosen = chosenIn(values, model);
  const dearestFirst = [...chosen].sort((a, b) => (model.costs[b] as number) - (model.costs[a] as number));
  let before: number;
  do {
    // What one needs may go only after it.
    before = chosen.size;
    for (const column of dearestFirst.filter((one) => chosen.has(one))) {
      chosen.delete(column);
      const without = model.valuesOf(chosen);
      const isIdle =
        dot(model.weights, without) === weight && model.constraints.every(({ row }) => holds(row, without));
      if (!isIdle) chosen.add(column);
    }
  } while (chosen.size < before);
  return model.valuesOf(chosen);
}

export function atLeast(lower: number, coefficients: readonly number[]): Row {
  return { lower, upper: Number.POSITIVE_INFINITY, columns: [...coefficients.keys()], coefficients };
}

/** The largest whole number that a bound on whole numbers leaves, after what the solver may be off by. */
function wholeBelow(bound: number): number {
  return Math.floor(bound + Math.max(1e-6, Math.abs(bound) * 1e-9));
}

export function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, one, index) => sum + one * (b[index] as number), 0);
}
