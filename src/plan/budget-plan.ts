import { type Coverage, type CoverageSlice, readSlice, reckonSlice } from '../coverage/coverage';
import type { Counts } from '../coverage/reckon';
import type { Graph } from '../database/graph';
import { type Day, today } from '../days';
import { badUserInput } from '../errors';
import { type CoverageGap, coverageGaps } from '../gaps/gaps';
import { waysToClose } from '../gaps/ways';
import { checkWeights } from '../gaps/weights';
import type { SubsidyTotals } from '../policy/subsidy-estimate';
import { MOST_CHANGES } from '../scenario/resolve';
import { openScenario, type Scenario, under } from '../scenario/scenario';
import type { UnderstoodChange } from '../scenario/understood';
import type { PlanCostOrigin } from '../vocabulary';
import { problemConstraints } from './asked-constraints';
import { type LeftOut, type PooledCandidate, poolOf } from './candidate-pool';
import { cellWeights } from './cell-weights';
import { checkSum } from './check-problem';
import { givenOffers, type Offer, offersOfWays } from './offers';
import { closedIn, type OpenCell, openCells } from './open-cells';
import { type FoundPlan, type Plan, planWithinBudget } from './plan';
import type { PlanRequest } from './plan-request';
import type { Constraint, NamedConstraint } from './problem';

/** A cell that a plan covers. */
export interface PlannedCell extends OpenCell {
  weight: number;
}

/** A change of a plan; sums in 万元. */
export interface PlannedChange {
  id: string;
  group: string | null;
  change: UnderstoodChange;
  costWan: number;
  costOrigin: PlanCostOrigin;
  /** What the rules of the documents pay for it by itself. */
  subsidies: SubsidyTotals;
  /** What it covers by itself. */
  cells: PlannedCell[];
}

/** The changes that cover most of a slice within a budget; sums in 万元. */
export interface BudgetPlan {
  status: Plan['status'];
  on: Day;
  asOf: Day;
  budgetWan: number;
  /** What the changes cost together; null where no plan was found, as the rest of what is said of one. */
  costWan: number | null;
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
  candidateCount: number;
  leftOut: LeftOut[];
  /** Null where nothing is chosen. */
  scenario: Scenario | null;
}

/**
 * Chooses, of given changes or of the ways to close the gaps of a slice, those that cover most within a budget, and reckons
 * them together. Nothing is written.
 *
 * @throws PublicError BAD_USER_INPUT naming the place, `candidates[3].change.open.platform`; and as `coverage`
 * @see 威政办字〔2018〕106号 四 and 五
 */
export async function budgetPlan(database: Graph, request: PlanRequest): Promise<BudgetPlan> {
  checkRequest(request);
  const graph = database.remembering();
  const slice = { ...request.slice, asOf: request.slice.asOf ?? today() };
  const on = request.on ?? slice.asOf;
  const [facts, gaps] = await Promise.all([readSlice(graph, slice), gapsFor(graph, slice, request)]);
  const before = reckonSlice(facts, slice);
  const open = openCells(before, slice);
  const weights = cellWeights(request.weights, before, open, gaps);
  const offers = await offersOf(graph, gaps, request);
  const pricing = { basis: request.costBasis, unpricedCostWan: request.unpricedCostWan };
  const pool = await poolOf(graph, offers, { facts, slice, open, on, pricing });
  const asked = await problemConstraints(graph, request.constraints, { pool, offers, coverage: before, open });
  const candidates = pool.candidates.map(({ offer: { id, group }, price, covers }) => {
    return { id, costWan: price.costWan, covers, ...(group === null ? {} : { group }) };
  });
  const constraints = [...asked, ...asManyAsAScenario(candidates.length)];
  const problem = { budgetWan: request.budgetWan, candidates, weights, constraints };
  const plan = await planWithinBudget(problem, { timeLimitSeconds: request.timeLimitSeconds });
  const given = {
    on,
    asOf: slice.asOf,
    budgetWan: request.budgetWan,
    before: before.counts,
    candidateCount: offers.length,
    leftOut: pool.leftOut,
  };
  if (!('chosen' in plan)) return { ...given, ...WITHOUT_PLAN, ...whyNone(plan) };
  const byId = new Map(pool.candidates.map((candidate) => [candidate.offer.id, candidate]));
  const chosen = plan.chosen.map((id) => byId.get(id) as PooledCandidate);
  const scenario = await scenarioOf(graph, chosen, on);
  const after =
    scenario === null
      ? before
      : reckonSlice({ ...facts, facts: facts.under(scenario.hypothesis) }, under(scenario, slice));
  return { ...given, ...found(plan, chosen, { scenario, after, open, weights }) };
}

function checkRequest({ budgetWan, ways, candidates, unpricedCostWan, weights }: PlanRequest): void {
  checkSum(budgetWan, 'budgetWan');
  if (unpricedCostWan !== null) checkSum(unpricedCostWan, 'unpricedCostWan');
  if (weights.byScore !== null) checkWeights(weights.byScore, 'weights.byScore');
  if (ways !== null && candidates !== null) {
    throw badUserInput('ways', '`ways` chooses among the ways to close gaps, and candidates are given; leave one out.');
  }
  if (ways?.length === 0) throw badUserInput('ways', 'An empty list asks for no way; leave `ways` out for all kinds.');
}

/** The gaps, where candidates or weights are made of them. */
async function gapsFor(
  graph: Graph,
  slice: CoverageSlice,
  { candidates, weights }: PlanRequest,
): Promise<CoverageGap[]> {
  if (candidates !== null && weights.byScore === null) return [];
  return coverageGaps(graph, slice, weights.byScore ?? undefined);
}

async function offersOf(graph: Graph, gaps: CoverageGap[], { candidates, ways }: PlanRequest): Promise<Offer[]> {
  if (candidates !== null) return givenOffers(candidates);
  return offersOfWays(gaps, await waysToClose(graph, gaps), ways);
}

/** A plan is a scenario, and takes no more changes than one. */
function asManyAsAScenario(count: number): Constraint[] {
  return count > MOST_CHANGES ? [{ kind: 'MAX_CHANGES', max: MOST_CHANGES }] : [];
}

async function scenarioOf(graph: Graph, chosen: readonly PooledCandidate[], on: Day): Promise<Scenario | null> {
  if (chosen.length === 0) return null;
  const offers = chosen.map(({ offer }) => offer);
  const pathOf = (index: number) => (offers[index] as Offer).path;
  return openScenario(
    graph,
    offers.map(({ change }) => change),
    on,
    pathOf,
  );
}

const WITHOUT_PLAN = {
  costWan: null,
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

function whyNone(plan: Exclude<Plan, FoundPlan>) {
  const { status } = plan;
  return status === 'INFEASIBLE'
    ? { status, bound: null, infeasible: plan.infeasible, isMinimalConflict: plan.irreducible }
    : { status, bound: plan.bound, infeasible: [], isMinimalConflict: null };
}

interface Together {
  scenario: Scenario | null;
  after: Coverage;
  open: ReadonlyMap<string, OpenCell>;
  weights: ReadonlyMap<string, number>;
}

function found(plan: FoundPlan, chosen: readonly PooledCandidate[], { scenario, after, open, weights }: Together) {
  const cellsOf = (ids: Iterable<string>) => {
    const wanted = new Set(ids);
    return [...open.values()]
      .filter(({ id }) => wanted.has(id))
      .map((cell): PlannedCell => ({ ...cell, weight: weights.get(cell.id) ?? 1 }));
  };
  const apart = new Set(plan.covered);
  const together = new Set(closedIn(after, open));
  return {
    status: plan.status,
    costWan: plan.costWan,
    coveredWeight: plan.coveredWeight,
    bound: plan.bound,
    gap: plan.gap,
    isCheapest: plan.cheapest,
    chosen: chosen.map(({ offer, price, subsidies, covers }, index): PlannedChange => {
      const change = scenario?.changes[index] as UnderstoodChange;
      const { id, group } = offer;
      return { id, group, change, costWan: price.costWan, costOrigin: price.origin, subsidies, cells: cellsOf(covers) };
    }),
    cells: cellsOf(together),
    onlyTogether: cellsOf([...together].filter((id) => !apart.has(id))),
    notTogether: cellsOf([...apart].filter((id) => !together.has(id))),
    after: after.counts,
    infeasible: [],
    isMinimalConflict: null,
    scenario,
  };
}
