import type { Scenario, ScenarioChange } from '../changes/scenario';
import type { Coverage } from '../coverage/coverage';
import type { Cell, Counts } from '../coverage/reckon';
import type { Day } from '../days';
import { groupBy } from '../grouping';
import type { SubsidyTotals } from '../subsidies/subsidy-estimate';
import type { PlanCostOrigin } from '../vocabulary';
import type { LeftOut, PooledCandidate } from './candidate-pool';
import { closedIn } from './open-cells';
import type { FoundPlan, Plan } from './plan';
import type { NamedConstraint, PlanProblem } from './problem';

/** A cell that a plan covers. */
export interface PlannedCell extends Cell {
  weight: number;
}

/** A change of a plan, with what the rules of the documents pay for it by itself; sums in 万元. */
export interface PlannedChange extends SubsidyTotals {
  key: string;
  group: string | null;
  change: ScenarioChange;
  costWan: number;
  costOrigin: PlanCostOrigin;
  /** What it covers by itself. */
  cells: PlannedCell[];
}

/** Candidates left out for one and the same reason. */
export interface LeftOutGroup extends Pick<LeftOut, 'reason' | 'reasonZh' | 'reasonEn'> {
  candidates: LeftOut[];
}

/** How many candidates there are, how many of them the plan is chosen from, and how many are left out for what. */
export interface CandidateCounts {
  considered: number;
  /** Those of which the plan is the best choice. */
  priced: number;
  unpriced: number;
  coveringNothing: number;
  impossible: number;
}

/** The changes that cover most of a scope within a budget; sums in 万元. */
export interface CoveragePlan {
  status: Plan['status'];
  asOf: Day;
  budgetWan: number;
  /** What the changes cost together; null where no plan was found, as the rest of what is said of one. */
  costWan: number | null;
  /** Whether no rule of the documents pays anything for the changes beyond that. */
  isCostCeiling: boolean | null;
  coveredWeight: number | null;
  /** Null where there is no plan. */
  bound: number | null;
  gap: number | null;
  isCheapest: boolean | null;
  chosen: PlannedChange[];
  /** What the chosen changes cover together, reckoned as one scenario. */
  cells: PlannedCell[];
  /** Covered together and by none of them alone, and the other way round. */
  onlyTogether: PlannedCell[];
  notTogether: PlannedCell[];
  before: Counts;
  after: Counts | null;
  /** Constraints that no plan meets together; none where there may be a plan. */
  infeasible: NamedConstraint[];
  /** Whether without any one of them the rest can be met; null where none are named. */
  isMinimalConflict: boolean | null;
  candidates: CandidateCounts;
  leftOut: LeftOutGroup[];
  /** Null where nothing is chosen. */
  scenario: Scenario | null;
  reasonZh: string;
  reasonEn: string;
  /** What further questions about it are reckoned from. */
  grounds: PlanGrounds;
}

/** What a plan was chosen from. */
export interface PlanGrounds {
  problem: PlanProblem;
  plan: Plan;
  candidates: ReadonlyMap<string, PooledCandidate>;
  open: ReadonlyMap<string, Cell>;
  timeLimitSeconds: number;
}

/** What of an answer depends on the plan. */
type Outcome = Omit<
  CoveragePlan,
  'asOf' | 'budgetWan' | 'before' | 'candidates' | 'leftOut' | 'reasonZh' | 'reasonEn' | 'grounds'
>;

const NO_PLAN = {
  costWan: null,
  isCostCeiling: null,
  coveredWeight: null,
  gap: null,
  isCheapest: null,
  chosen: [],
  cells: [],
  onlyTogether: [],
  notTogether: [],
  after: null,
  scenario: null,
};

export function candidateCounts(considered: number, leftOut: readonly LeftOut[]): CandidateCounts {
  const count = (reason: LeftOut['reason']) => leftOut.filter((one) => one.reason === reason).length;
  return {
    considered,
    priced: considered - leftOut.length,
    unpriced: count('UNPRICED'),
    coveringNothing: count('COVERS_NOTHING'),
    impossible: count('IMPOSSIBLE'),
  };
}

/** Candidates left out by what for, each reason once. */
export function leftOutGroups(leftOut: readonly LeftOut[]): LeftOutGroup[] {
  return [...groupBy(leftOut, ({ reasonEn }) => reasonEn).values()].map((candidates) => {
    const { reason, reasonZh, reasonEn } = candidates[0] as LeftOut;
    return { reason, reasonZh, reasonEn, candidates };
  });
}

/** Cells by their keys, with what covering each is worth; in the order of units and slots. */
export function plannedCells(
  keys: Iterable<string>,
  { open, weights }: { open: ReadonlyMap<string, Cell>; weights: ReadonlyMap<string, number> },
): PlannedCell[] {
  const wanted = new Set(keys);
  const cells = [...open.values()].filter(({ key }) => wanted.has(key));
  return cells.map((cell) => ({ ...cell, weight: weights.get(cell.key) ?? 1 }));
}

/** What there is to say where there is no plan. */
export function withoutPlan(plan: Exclude<Plan, FoundPlan>): Outcome {
  const { status } = plan;
  return status === 'INFEASIBLE'
    ? { ...NO_PLAN, status, bound: null, infeasible: plan.infeasible, isMinimalConflict: plan.irreducible }
    : { ...NO_PLAN, status, bound: plan.bound, infeasible: [], isMinimalConflict: null };
}

/** The chosen changes reckoned together. */
export interface Together {
  scenario: Scenario | null;
  /** How many of its changes, the first, are made anyhow. */
  anyhow: number;
  after: Coverage;
  open: ReadonlyMap<string, Cell>;
  weights: ReadonlyMap<string, number>;
}

/** What there is to say of a plan and of what its changes come to together. */
export function withPlan(
  plan: FoundPlan,
  chosen: readonly PooledCandidate[],
  { scenario, anyhow, after, open, weights }: Together,
): Outcome {
  const cellsOf = (keys: Iterable<string>) => plannedCells(keys, { open, weights });
  const apart = new Set(plan.covered);
  const together = new Set(closedIn(after, open));
  return {
    status: plan.status,
    costWan: plan.costWan,
    isCostCeiling: chosen.every(
      ({ price, subsidies: { atMostWan } }) => atMostWan !== null && atMostWan <= price.costWan,
    ),
    coveredWeight: plan.coveredWeight,
    bound: plan.bound,
    gap: plan.gap,
    isCheapest: plan.cheapest,
    chosen: chosen.map(({ offer, price, subsidies, covers }, index): PlannedChange => {
      const change = scenario?.changes[anyhow + index] as ScenarioChange;
      const { key, group } = offer;
      return {
        key,
        group,
        change,
        costWan: price.costWan,
        costOrigin: price.origin,
        ...subsidies,
        cells: cellsOf(covers),
      };
    }),
    cells: cellsOf(together),
    onlyTogether: cellsOf([...together].filter((key) => !apart.has(key))),
    notTogether: cellsOf([...apart].filter((key) => !together.has(key))),
    after: after.counts,
    infeasible: [],
    isMinimalConflict: null,
    scenario,
  };
}
