import { holds } from './mip';
import type { PlanModel } from './model';

/**
 * A plan to begin with: what is required, then again and again what covers most for its cost and still fits. The solver only
 * betters it, so there is a plan even when the time is too short for more.
 *
 * @returns a value per column; null where this way leads to no plan, though there may be one
 */
export function startingPlan(model: PlanModel): number[] | null {
  const chosen = requiredIn(model);
  const covered = new Set([...chosen].flatMap((column) => model.cellsOf(column)));
  const worthOf = (column: number) => worth(column, covered, model);
  const open = [...model.candidates.keys()]
    .filter((column) => !chosen.has(column))
    .map((column): Open => ({ column, worth: worthOf(column) }))
    .sort((a, b) => a.worth - b.worth);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { column } = next;
    // What one is worth only shrinks while others are chosen, so only the first has to be looked at again.
    const now = worthOf(column);
    if (now < next.worth) {
      if (now > 0) insert({ column, worth: now }, open);
    } else if (now > 0 && hasRoomFor(chosen.add(column), model)) {
      for (const cell of model.cellsOf(column)) covered.add(cell);
    } else chosen.delete(column);
  }
  const values = model.valuesOf(chosen);
  return model.constraints.every(({ row }) => holds(row, values)) ? values : null;
}

/** A candidate that may still be chosen, and what it was worth when last looked at. */
interface Open {
  column: number;
  worth: number;
}

/** The list stays in the order of what each is worth. */
function insert(one: Open, open: Open[]): void {
  open.splice(open.findLastIndex(({ worth }) => worth <= one.worth) + 1, 0, one);
}

function requiredIn({ candidates, constraints }: PlanModel): Set<number> {
  const required = new Set(
    constraints.flatMap(({ constraint }) => (constraint.kind === 'REQUIRE' ? constraint.candidates : [])),
  );
  return new Set([...candidates.entries()].filter(([, { id }]) => required.has(id)).map(([column]) => column));
}

/** Weight that is new for each yuan. */
function worth(column: number, covered: ReadonlySet<number>, { cellsOf, weights, costs }: PlanModel): number {
  let gain = 0;
  for (const cell of cellsOf(column)) if (!covered.has(cell)) gain += weights[cell] as number;
  return gain / (1 + (costs[column] as number));
}

/** Whether no upper limit is passed; cells have none. */
function hasRoomFor(chosen: ReadonlySet<number>, { candidates, constraints }: PlanModel): boolean {
  const values = [...candidates.keys()].map((column) => (chosen.has(column) ? 1 : 0));
  return constraints.every(
    ({ constraint, row }) =>
      constraint.kind === 'COVER_AT_LEAST' || holds({ ...row, lower: Number.NEGATIVE_INFINITY }, values),
  );
}
