import type { Answer, Api } from '../harness';
import { named } from '../scenario/named-changes';
import type { SmallWorld } from '../story';

/** The arguments of `coveragePlan`. */
export type Asked = Record<string, unknown> & { budgetWan: number };

const PLAN = `query (
  $budgetWan: Float!, $scope: CoverageScopeInput, $candidates: [PlanCandidateInput!], $ways: [WayToCloseKind!],
  $costBasis: PlanCostBasis! = AT_MOST, $unpricedCostWan: Float, $weights: PlanWeightsInput,
  $constraints: [PlanConstraintInput!], $timeLimitSeconds: Float! = 30
) {
  coveragePlan(
    budgetWan: $budgetWan, scope: $scope, candidates: $candidates, ways: $ways, costBasis: $costBasis,
    unpricedCostWan: $unpricedCostWan, weights: $weights, constraints: $constraints, timeLimitSeconds: $timeLimitSeconds
  ) {
    status isProvenOptimal isCheapest coveredWeight bound gap budgetWan costWan asOf chosenCount cellCount
    chosen(limit: 500) {
      key group costWan costOrigin certainWan computableWan atMostWan cells { ...cell }
      change {
        index kind on platform { id } platformKind level industries { id } region { id } ties { kind organization { id } }
      }
    }
    cells(limit: 500) { ...cell }
    onlyTogether { ...cell }
    notTogether { ...cell }
    before { covered inProgress unknown missing }
    after { covered inProgress unknown missing }
    infeasible { kind name candidates }
    isMinimalConflict
    candidates { considered priced unpriced coveringNothing impossible }
    leftOut { reason reasonZh reasonEn count candidates(limit: 500) { key kind computableWan fault } }
    reasonZh reasonEn isCostCeiling
  }
}
fragment cell on PlannedCell { key industry { id } slot weight }`;

/** Asks for a plan, the names of a story in its candidates standing for ids. */
export function planBy(api: Api, asked: Asked, graph?: SmallWorld): Promise<Answer> {
  const { candidates } = asked;
  const own = graph === undefined || candidates === undefined ? candidates : named(candidates as object, graph);
  return api.ask(PLAN, { ...asked, candidates: own });
}
