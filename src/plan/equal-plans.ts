import { badUserInput } from '../errors';
import { countRow, type Row } from './mip';
import { planModel } from './model';
import type { FoundPlan } from './plan';
import type { PlanProblem } from './problem';
import { atLeast, chosenIn, dot, rowsOf, solveExactly, withoutIdle } from './search';
import { type Solve, type SolverLimits, withSolver } from './solver';
import { commonUnit } from './whole-numbers';

/** Plans that cover as much as another for as little. */
export interface EqualPlans {
  /** Of each the ids of its candidates, in order. */
  plans: string[][];
  /** Whether it is proven that there are no others. */
  isComplete: boolean;
}

const MAX_PLANS = 50;

/**
 * The other plans that cover as much as a plan for as little. None of them could leave a change out alone, so that none is
 * another with something idle in it.
 *
 * @param plan one of which it is proven that none is better, or cheaper; of another nothing is known to be equal
 * @throws PublicError BAD_USER_INPUT naming `planLimit`; the signal's reason, where it is aborted
 */
export async function equalPlans(
  problem: PlanProblem,
  plan: FoundPlan,
  planLimit: number,
  limits: SolverLimits,
): Promise<EqualPlans> {
  if (!(planLimit >= 1 && planLimit <= MAX_PLANS)) {
    throw badUserInput('planLimit', `It is ${planLimit}; give 1 to ${MAX_PLANS}.`);
  }
  if (plan.status !== 'OPTIMAL' || !plan.cheapest) return { plans: [], isComplete: false };
  return withSolver(limits, (solve) => equalBy(solve, problem, plan, planLimit));
}

/** The same by a solver that is there already. */
export async function equalBy(
  solve: Solve,
  problem: PlanProblem,
  { chosen }: FoundPlan,
  planLimit: number,
): Promise<EqualPlans> {
  const model = planModel(problem);
  const ids = model.candidates.map(({ id }) => id);
  const own = new Set(chosen.map((id) => ids.indexOf(id)));
  const values = model.valuesOf(own);
  const unit = commonUnit(model.costs);
  const costs = model.costs.map((cost) => cost / unit);
  const rows = [
    ...rowsOf(model),
    atLeast(dot(model.weights, values), model.weights),
    atLeast(
      -dot(costs, values),
      costs.map((cost) => -cost),
    ),
    notAllOf(own),
  ];
  const plans: string[][] = [];
  while (true) {
    const objective = model.weights.map(() => 0);
    const found = await solveExactly({ objective, rows, start: null }, model, solve);
    if (found.values === null) return { plans, isComplete: found.status === 'INFEASIBLE' };
    if (plans.length === planLimit) return { plans, isComplete: false };
    const columns = chosenIn(withoutIdle(found.values, model), model);
    plans.push(ids.filter((_, column) => columns.has(column)));
    rows.push(notAllOf(columns));
  }
}

/** Not all of these are chosen: neither just they nor they with more. */
function notAllOf(columns: ReadonlySet<number>): Row {
  return countRow([...columns], { upper: columns.size - 1 });
}
