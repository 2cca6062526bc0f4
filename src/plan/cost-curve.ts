import { badUserInput } from '../errors';
import type { PlanStatus } from '../vocabulary';
import { MAX_WAN } from './check-problem';
import { planModel } from './model';
import { coveredIn } from './plan';
import type { PlanProblem } from './problem';
import { dot, mostCovered, mostThenCheapest } from './search';
import { type Solve, type SolverLimits, withSolver } from './solver';
import { wanOf, weightOf, wholeSum } from './whole-numbers';

/** What a budget buys at most; sums in 万元. */
export interface CurvePoint {
  budgetWan: number;
  /** `OPTIMAL`: proven that no plan of this budget covers more. */
  status: PlanStatus;
  /** Null where there is no plan, as the rest of what is said of one. */
  coveredWeight: number | null;
  /** No plan of this budget covers more, by proof; null where it is proven that there is none. */
  bound: number | null;
  /** What the cheapest plan found costs that covers as much. */
  costWan: number | null;
  /** The cells that it covers, in order of their ids. */
  covered: string[];
}

/** What budgets buy, from nothing on, in equal steps. */
export interface CostCurve {
  points: CurvePoint[];
  /** Whether the last point covers as much as any budget could, by proof. */
  reachesMost: boolean;
}

export interface CurveSteps {
  /** In 万元. */
  stepWan: number;
  pointLimit: number;
}

const MAX_POINTS = 100;

/**
 * What ever larger budgets cover at most: 0, then a step more each time, until no budget covers more or there are enough points.
 * The budget of the problem itself is of no account.
 *
 * @throws PublicError BAD_USER_INPUT naming `stepWan` or `pointLimit`; the signal's reason, where it is aborted
 */
export async function costCurve(
  problem: PlanProblem,
  { stepWan, pointLimit }: CurveSteps,
  limits: SolverLimits,
): Promise<CostCurve> {
  if (!(stepWan >= MIN_STEP && stepWan <= MAX_WAN)) {
    throw badUserInput('stepWan', `It is ${stepWan}; give a sum in 万元 from ${MIN_STEP} to ${MAX_WAN}.`);
  }
  if (!(pointLimit >= 1 && pointLimit <= MAX_POINTS)) {
    throw badUserInput('pointLimit', `It is ${pointLimit}; give 1 to ${MAX_POINTS}.`);
  }
  return withSolver(limits, (solve) => curveBy(solve, problem, { stepWan, pointLimit }));
}

/** The smallest sum that a plan tells from none. */
const MIN_STEP = 0.01;

/** The same of a problem that is checked, by a solver that is there already. Each point has its share of the time. */
export async function curveBy(
  solve: Solve,
  problem: PlanProblem,
  { stepWan, pointLimit }: CurveSteps,
): Promise<CostCurve> {
  const sharing =
    (parts: number): Solve =>
    (mip) =>
      solve(mip, 1 / parts);
  const unlimited = planModel({ ...problem, budgetWan: MAX_WAN });
  const { most, bound } = await mostCovered(unlimited, sharing(pointLimit + 1), null);
  const limit = weightOf(bound * unlimited.weightUnit);
  const points: CurvePoint[] = [];
  let values: number[] | null = null;
  let reachesMost = false;
  while (!reachesMost && points.length < pointLimit) {
    const budgetWan = wanOf(points.length * wholeSum(stepWan));
    if (budgetWan > MAX_WAN) break;
    // Two programs each: for what is covered, and for what it costs.
    const found = await pointAt(budgetWan, sharing(2 * (pointLimit - points.length)), problem, values);
    values = found.values;
    points.push(found.point);
    reachesMost = most === 'INFEASIBLE' || found.point.coveredWeight === limit;
  }
  return { points: bounded(points, most === 'INFEASIBLE' ? Number.POSITIVE_INFINITY : limit), reachesMost };
}

/** What one budget buys, and the columns of the plan that shows it. */
async function pointAt(budgetWan: number, solve: Solve, problem: PlanProblem, known: number[] | null) {
  const model = planModel({ ...problem, budgetWan });
  const { most, bound, values } = await mostThenCheapest(model, solve, known);
  const toWeight = (units: number) => weightOf(units * model.weightUnit);
  const none = { budgetWan, coveredWeight: null, costWan: null, covered: [] };
  if (most === 'INFEASIBLE') return { values, point: { ...none, status: 'INFEASIBLE' as const, bound: null } };
  if (values === null) return { values, point: { ...none, status: 'UNDECIDED' as const, bound: toWeight(bound) } };
  const point: CurvePoint = {
    budgetWan,
    status: most === 'OPTIMAL' ? 'OPTIMAL' : 'FEASIBLE',
    coveredWeight: toWeight(dot(model.weights, values)),
    bound: toWeight(bound),
    costWan: wanOf(dot(model.costs, values)),
    covered: coveredIn(values, model),
  };
  return { values, point };
}

/** A bound of a larger budget holds of a smaller one too; what reaches its bound is proven. */
function bounded(points: readonly CurvePoint[], most: number): CurvePoint[] {
  let bound = most;
  return points
    .toReversed()
    .map((point) => {
      if (point.bound === null) return point;
      bound = Math.min(bound, point.bound);
      return { ...point, bound, status: point.coveredWeight === bound ? ('OPTIMAL' as const) : point.status };
    })
    .reverse();
}
