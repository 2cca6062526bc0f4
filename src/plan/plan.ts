import { badUserInput } from '../errors';
import { checkProblem } from './check-problem';
import { conflictIn } from './conflict';
import { type PlanModel, planModel } from './model';
import type { NamedConstraint, PlanProblem } from './problem';
import { dot, mostThenCheapest } from './search';
import { type Solve, type SolverLimits, withSolver } from './solver';
import { wanOf, weightOf } from './whole-numbers';

/** A plan that meets all constraints. */
export interface FoundPlan {
  /** `FEASIBLE`: the time limit passed before it was proven that none covers more. */
  status: 'OPTIMAL' | 'FEASIBLE';
  /** Ids of the candidates to carry out, in order; none could be left out alone without losing weight or a constraint. */
  chosen: string[];
  /** The cells that they cover, in order of their ids. */
  covered: string[];
  coveredWeight: number;
  costWan: number;
  /** Whether it is proven that none cheaper covers as much. */
  cheapest: boolean;
  /** No plan covers more than this, by proof. */
  bound: number;
  /** The share of `bound` by which the plan stays below it, 0 to 1. */
  gap: number;
}

/** No plan meets all constraints. */
interface NoPlan {
  status: 'INFEASIBLE';
  /** Constraints that already conflict; without any one of them the rest do not. */
  infeasible: NamedConstraint[];
  /** False where the time limit passed while they were sought: then fewer of them may conflict too. */
  irreducible: boolean;
}

/** The time limit passed before a plan was found, or it was proven that there is none. */
interface Undecided {
  status: 'UNDECIDED';
  bound: number;
}

export type Plan = FoundPlan | NoPlan | Undecided;

const DEFAULT_SECONDS = 5;
const MAX_SECONDS = 60;

/**
 * Which candidates cover most, by weight, within a budget and under constraints; of those that cover as much, the cheapest.
 * A cell counts once, however many cover it. Solved by HiGHS, in a thread of its own.
 *
 * @param limits `timeLimitSeconds` above 0 and at most 60, 5 unless given
 * @throws PublicError BAD_USER_INPUT naming the place within the problem, or `timeLimitSeconds`; the signal's reason, where
 * it is aborted
 * @see Khuller, Moss, Naor: The budgeted maximum coverage problem. Information Processing Letters 70 (1999)
 */
export async function planWithinBudget(problem: PlanProblem, limits: Partial<SolverLimits> = {}): Promise<Plan> {
  const { timeLimitSeconds = DEFAULT_SECONDS, signal } = limits;
  if (!(timeLimitSeconds > 0 && timeLimitSeconds <= MAX_SECONDS)) {
    throw badUserInput('timeLimitSeconds', `It is ${timeLimitSeconds}; give seconds above 0, ${MAX_SECONDS} at most.`);
  }
  checkProblem(problem);
  return withSolver({ timeLimitSeconds, signal }, (solve) => planBy(solve, problem));
}

/** The same of a problem that is checked, by a solver that is there already. */
export async function planBy(solve: Solve, problem: PlanProblem): Promise<Plan> {
  const model = planModel(problem);
  const { most, bound, values, cheapest } = await mostThenCheapest(model, solve);
  if (most === 'INFEASIBLE') {
    const { constraints, irreducible } = await conflictIn(model, solve);
    return { status: 'INFEASIBLE', infeasible: constraints, irreducible };
  }
  const toWeight = (units: number) => weightOf(units * model.weightUnit);
  if (values === null) return { status: 'UNDECIDED', bound: toWeight(bound) };
  const weight = dot(model.weights, values);
  return {
    status: most === 'OPTIMAL' ? 'OPTIMAL' : 'FEASIBLE',
    chosen: chosenIn(
      values,
      model.candidates.map(({ id }) => id),
    ),
    covered: coveredIn(values, model),
    coveredWeight: toWeight(weight),
    costWan: wanOf(dot(model.costs, values)),
    cheapest,
    bound: toWeight(bound),
    gap: bound === 0 ? 0 : (bound - weight) / bound,
  };
}

/** The cells that a solution covers, in order of their ids. */
export function coveredIn(values: readonly number[], { candidates, cells }: PlanModel): string[] {
  return chosenIn(values.slice(candidates.length), cells);
}

function chosenIn(values: readonly number[], ids: readonly string[]): string[] {
  return ids.filter((_, index) => values[index] === 1);
}
