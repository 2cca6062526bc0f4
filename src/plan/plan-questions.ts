import type { ScenarioChangeKind } from '../vocabulary';
import type { PooledCandidate } from './candidate-pool';
import { type CostCurve, type CurvePoint, type CurveSteps, costCurve } from './cost-curve';
import { equalPlans } from './equal-plans';
import { type PlanGrounds, type PlannedCell, plannedCells } from './plan-answer';

/** What a budget buys at most, beside that of the point before. */
export interface PlanCurvePoint extends Omit<CurvePoint, 'covered'> {
  cellCount: number;
  /** How much more weight than at the point before; null at the first, and where one of the two has no plan. */
  furtherWeight: number | null;
  /** Covered here and not at the point before, and the other way round. */
  gained: PlannedCell[];
  lost: PlannedCell[];
}

/** What ever larger budgets buy. */
export interface PlanCostCurve extends Omit<CostCurve, 'points'>, Pick<CurveSteps, 'stepWan'> {
  points: PlanCurvePoint[];
}

/**
 * What each further sum covers, of all that the plan was chosen from and under its constraints.
 *
 * @throws PublicError as `costCurve`
 */
export async function planCostCurve(
  { problem, open, timeLimitSeconds }: PlanGrounds,
  steps: CurveSteps,
  signal: AbortSignal | undefined,
): Promise<PlanCostCurve> {
  const { points, reachesMost } = await costCurve(problem, steps, { timeLimitSeconds, signal });
  const cells = (keys: string[]) => plannedCells(keys, { open, weights: problem.weights });
  const without = (keys: string[], others: string[]) => cells(keys.filter((key) => !others.includes(key)));
  return {
    stepWan: steps.stepWan,
    reachesMost,
    points: points.map(({ covered, ...point }, index): PlanCurvePoint => {
      const before = points[index - 1];
      return {
        ...point,
        cellCount: covered.length,
        furtherWeight: furtherThan(before?.coveredWeight ?? null, point.coveredWeight),
        gained: without(covered, before?.covered ?? []),
        lost: without(before?.covered ?? [], covered),
      };
    }),
  };
}

/** In whole thousandths, as weights are. */
function furtherThan(before: number | null, weight: number | null): number | null {
  return before === null || weight === null ? null : Math.round((weight - before) * 1_000) / 1_000;
}

/** A candidate as an equal plan names it; sums in 万元. */
export interface SwappedCandidate {
  key: string;
  kind: ScenarioChangeKind;
  /** Null where it is founded, by it or by what is supposed anyhow. */
  platform: PooledCandidate['change']['platform'] | null;
  platformKind: PooledCandidate['change']['platformKind'];
  level: PooledCandidate['change']['level'];
  costWan: number;
  cells: PlannedCell[];
}

/** A plan that covers as much for as little, by what differs. */
export interface EqualPlan {
  /** Chosen in it and not in the plan, and the other way round. */
  instead: SwappedCandidate[];
  dropped: SwappedCandidate[];
}

export interface PlanTies {
  plans: EqualPlan[];
  /** Whether it is proven that there are no others. */
  isComplete: boolean;
}

/**
 * The plans of equal worth: as much covered for as little.
 *
 * @throws PublicError as `equalPlans`
 */
export async function planTies(
  { problem, plan, candidates, open, timeLimitSeconds }: PlanGrounds,
  planLimit: number,
  signal: AbortSignal | undefined,
): Promise<PlanTies> {
  if (!('chosen' in plan)) return { plans: [], isComplete: plan.status === 'INFEASIBLE' };
  const { plans, isComplete } = await equalPlans(problem, plan, planLimit, { timeLimitSeconds, signal });
  const swapped = (key: string): SwappedCandidate => {
    const { change, hypothesis, price, covers } = candidates.get(key) as PooledCandidate;
    const { kind, platform, platformKind, level } = change;
    return {
      key,
      kind,
      platform: hypothesis.platforms.get(platform.id)?.stored == null ? null : platform,
      platformKind,
      level,
      costWan: price.costWan,
      cells: plannedCells(covers, { open, weights: problem.weights }),
    };
  };
  const differing = plans.map(
    (chosen): EqualPlan => ({
      instead: chosen.filter((key) => !plan.chosen.includes(key)).map(swapped),
      dropped: plan.chosen.filter((key) => !chosen.includes(key)).map(swapped),
    }),
  );
  return { isComplete, plans: differing.sort(byDifference) };
}

/** Those that differ least first, then by what they choose, whichever the solver came to first. */
function byDifference(a: EqualPlan, b: EqualPlan): number {
  const of = ({ instead, dropped }: EqualPlan) => [...instead, ...dropped].map(({ key }) => key);
  return of(a).length - of(b).length || (of(a).join() < of(b).join() ? -1 : 1);
}
