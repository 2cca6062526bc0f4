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
  const open = new Set([...model.candidates.keys()].filter((column) => !chosen.has(column)));
  for (let next = worthiest(open, covered, model); next !== null; next = worthiest(open, covered, model)) {
    open.delete(next);
    chosen.add(next);
    if (hasRoomFor(chosen, model)) for (const cell of model.cellsOf(next)) covered.add(cell);
    else chosen.delete(next);
  }
  const values = model.valuesOf(chosen);
  return model.constraints.every(({ row }) => holds(row, values)) ? values : null;
}

function requiredIn({ candidates, constraints }: PlanModel): Set<number> {
  const required = new Set(
    constraints.flatMap(({ constraint }) => (constraint.kind === 'REQUIRE' ? constraint.candidates : [])),
  );
  return new Set([...candidates.entries()].filter(([, { id }]) => required.has(id)).map(([column]) => column));
}

/** Of the open columns the one with most new weight for its cost; null where none adds any. */
function worthiest(open: ReadonlySet<number>, covered: ReadonlySet<number>, model: PlanModel): number | null {
  let [best, most] = [null as number | null, 0];
  for (const column of open) {
    let gain = 0;
    for (const cell of model.cellsOf(column)) if (!covered.has(cell)) gain += model.weights[cell] as number;
    const worth = gain / (1 + (model.costs[column] as number));
    if (worth > most) [best, most] = [column, worth];
  }
  return best;
}

/** Whether no upper limit is passed; cells have none. */
function hasRoomFor(chosen: ReadonlySet<number>, { candidates, constraints }: PlanModel): boolean {
  const values = [...candidates.keys()].map((column) => (chosen.has(column) ? 1 : 0));
  return constraints.every(
    ({ constraint, row }) =>
      constraint.kind === 'COVER_AT_LEAST' || holds({ ...row, lower: Number.NEGATIVE_INFINITY }, values),
  );
}
