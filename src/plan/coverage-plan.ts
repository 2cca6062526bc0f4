import type { Change } from '../changes/change';
import { OF_SCENARIO } from '../changes/events';
import { MOST_CHANGES } from '../changes/resolve';
import { openScenario, type Scenario, under } from '../changes/scenario';
import { reckonScope } from '../coverage/coverage';
import { type CoverageScope, readScope } from '../coverage/scope';
import type { Graph } from '../database/graph';
import { remembering } from '../database/remembering';
import { type Day, today } from '../days';
import { badUserInput, refuseEmpty } from '../errors';
import { type CoverageGap, coverageGaps } from '../gaps/gaps';
import { waysToClose } from '../gaps/ways';
import { checkWeights } from '../gaps/weights';
import { type CandidatePool, type PooledCandidate, poolOf } from './candidate-pool';
import { cellWeights } from './cell-weights';
import { checkSum } from './check-problem';
import { problemConstraints } from './constraints';
import { givenOffers, type Offer, offersOfWays } from './offers';
import { openCells } from './open-cells';
import { planWithinBudget } from './plan';
import { type CoveragePlan, candidateCounts, leftOutGroups, withoutPlan, withPlan } from './plan-answer';
import { reasonOfPlan } from './plan-reason';
import type { PlanRequest } from './plan-request';
import type { Candidate, Constraint } from './problem';

/**
 * Chooses, of given changes or of the ways to close the gaps of a scope, those that cover most within a budget, and reckons
 * them together. Nothing is written.
 *
 * @param supposed what is made anyhow: what it covers is no gap, and it takes nothing of the budget
 * @throws PublicError BAD_USER_INPUT naming the place, `candidates[3].change.open.platform`; and as `coverage`
 * @see 威政办字〔2018〕106号 四 and 五
 */
export async function coveragePlan(
  database: Graph,
  request: PlanRequest,
  supposed: Scenario | null = null,
): Promise<CoveragePlan> {
  checkRequest(request);
  const graph = remembering(database);
  const scope =
    supposed === null ? { ...request.scope, asOf: request.scope.asOf ?? today() } : under(supposed, request.scope);
  const anyhow = supposed?.list ?? [];
  const [facts, gaps] = await Promise.all([readScope(graph, scope), gapsFor(graph, scope, request)]);
  const before = reckonScope(facts, scope);
  const open = openCells(before, scope);
  const weights = cellWeights(request.weights, before, open, gaps);
  const offers = await offersOf(graph, gaps, request, supposed);
  const pricing = { basis: request.costBasis, unpricedCostWan: request.unpricedCostWan };
  const pool = await poolOf(graph, offers, { facts, scope, open, pricing, supposed: anyhow });
  const asked = await problemConstraints(graph, request.constraints, { pool, offers, coverage: before, open });
  const candidates = problemCandidates(pool);
  const constraints = [...asked, ...asManyAsAScenario(candidates.length, anyhow.length)];
  const problem = { budgetWan: request.budgetWan, candidates, weights, constraints };
  const { timeLimitSeconds } = request;
  const plan = await planWithinBudget(problem, { timeLimitSeconds, signal: graph.signal });
  const byKey = new Map(pool.candidates.map((candidate) => [candidate.offer.key, candidate]));
  const counts = candidateCounts(offers.length, pool.leftOut);
  const given = {
    asOf: scope.asOf,
    budgetWan: request.budgetWan,
    before: before.counts,
    candidates: counts,
    leftOut: leftOutGroups(pool.leftOut),
    grounds: { problem, plan, candidates: byKey, open, timeLimitSeconds },
  };
  if (!('chosen' in plan)) return { ...given, ...withoutPlan(plan), ...reasonOfPlan(plan, counts, null) };
  const chosen = plan.chosen.map((key) => byKey.get(key) as PooledCandidate);
  const scenario = await scenarioOf(graph, chosen, scope.asOf, anyhow);
  const after =
    scenario === null
      ? before
      : reckonScope({ ...facts, facts: facts.under(scenario.hypothesis) }, under(scenario, scope));
  const outcome = withPlan(plan, chosen, { scenario, anyhow: anyhow.length, after, open, weights });
  return { ...given, ...outcome, ...reasonOfPlan(plan, counts, outcome.isCostCeiling) };
}

function checkRequest({ budgetWan, ways, candidates, unpricedCostWan, weights }: PlanRequest): void {
  checkSum(budgetWan, 'budgetWan');
  if (unpricedCostWan !== null) checkSum(unpricedCostWan, 'unpricedCostWan');
  if (weights.byScore !== null) checkWeights(weights.byScore, 'weights.byScore');
  if (ways !== null && candidates !== null) {
    throw badUserInput('ways', '`ways` chooses among the ways to close gaps, and candidates are given; leave one out.');
  }
  refuseEmpty('ways', ways, 'no way', 'all kinds');
}

/** The gaps, where candidates or weights are made of them. */
async function gapsFor(
  graph: Graph,
  scope: CoverageScope,
  { candidates, weights }: PlanRequest,
): Promise<CoverageGap[]> {
  if (candidates !== null && weights.byScore === null) return [];
  return coverageGaps(graph, scope, weights.byScore ?? undefined);
}

async function offersOf(
  graph: Graph,
  gaps: CoverageGap[],
  { candidates, ways }: PlanRequest,
  supposed: Scenario | null,
): Promise<Offer[]> {
  if (candidates !== null) return givenOffers(candidates);
  return offersOfWays(gaps, await waysToClose(graph, gaps), ways, supposed?.changes ?? []);
}

function problemCandidates({ candidates }: CandidatePool): Candidate[] {
  return candidates.map(({ offer: { key, group }, price, covers }) => {
    return { id: key, costWan: price.costWan, covers, ...(group === null ? {} : { group }) };
  });
}

/** A plan is a scenario with what is made anyhow, and takes no more changes than one. */
function asManyAsAScenario(count: number, anyhow: number): Constraint[] {
  const max = MOST_CHANGES - anyhow;
  return count > max ? [{ kind: 'MAX_CHANGES', max }] : [];
}

async function scenarioOf(
  graph: Graph,
  chosen: readonly PooledCandidate[],
  asOf: Day,
  anyhow: readonly Change[],
): Promise<Scenario | null> {
  if (chosen.length === 0) return null;
  const changes = [...anyhow, ...chosen.map(({ offer }) => offer.change)];
  return openScenario(graph, changes, asOf, (index) => chosen[index - anyhow.length]?.offer.path ?? OF_SCENARIO(index));
}
