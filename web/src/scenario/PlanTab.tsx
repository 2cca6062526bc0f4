import { useEffect, useState } from 'react';
import { useAnswer } from '../api/useAnswer';
import type { Unit } from '../coverage/cells';
import { Failure, Skeleton } from '../frame/parts';
import { type CoverageScopeInput, type PlanConstraintInput, PlanDocument, PlanOfScenarioDocument } from '../graphql';
import { inputOf, type Supposed } from './changes';
import { PlanAnswer } from './PlanAnswer';
import { PlanForm } from './PlanForm';
import type { Change } from './ScenarioPanel';
import { listIn, type ScenarioState } from './state';
import { useSay } from './texts';

interface Shown {
  state: ScenarioState;
  /** From which the changes hold that name no day. */
  on: string;
  scope: CoverageScopeInput;
  units: readonly Unit[];
  supposed: readonly Supposed[];
  onChange: Change;
}

/** The budget and what a plan has to keep to, and the plan. */
export function PlanTab({ state, on, scope, units, supposed, onChange }: Shown) {
  const say = useSay();
  const { budget, price, basis } = state;
  const budgetWan = Number(budget ?? 0);
  const asked = {
    scope,
    budgetWan,
    costBasis: basis === 'certain' ? ('CERTAIN' as const) : ('AT_MOST' as const),
    constraints: constraintsOf(state),
    stepWan: stepOf(budgetWan),
    ...(price !== undefined && { unpricedCostWan: Number(price) }),
  };
  const goesOn = supposed.length > 0 && state.from === undefined;
  const fromNow = useAnswer(PlanDocument, asked, budget !== undefined && !goesOn);
  const goingOn = useAnswer(
    PlanOfScenarioDocument,
    { ...asked, changes: supposed.map(inputOf), day: { asOf: on } },
    budget !== undefined && goesOn,
  );
  const plan = goesOn ? goingOn : fromNow;
  const answer = goesOn ? goingOn.data?.coverageScenario?.coveragePlan : fromNow.data?.coveragePlan;
  const found = budget === undefined || plan.isPlaceholderData ? undefined : answer;
  return (
    <>
      <PlanForm state={state} units={units} supposed={supposed.length} onChange={onChange} />
      {budget === undefined && <p className="hint">{say('planHint')}</p>}
      {budget !== undefined && plan.error !== null && <Failure error={plan.error} onRetry={plan.refetch} />}
      {budget !== undefined && plan.isFetching && <Reckoning />}
      {budget !== undefined && plan.error === null && found == null && <Skeleton rows={6} />}
      {found != null && (
        <PlanAnswer plan={found} step={stepOf(budgetWan)} state={state} supposed={supposed} onChange={onChange} />
      )}
    </>
  );
}

/** Most that the API seeks: the plan, its curve and its ties, five seconds each. */
const MOST_SECONDS = 15;

/** How long it has been reckoned. */
function Reckoning() {
  const say = useSay();
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((so) => so + 1), 1_000);
    return () => clearInterval(timer);
  }, []);
  return (
    <div className="reckoning">
      <progress max={MOST_SECONDS} value={Math.min(seconds, MOST_SECONDS - 1)} aria-label={say('plan')} />
      <small>{say('reckoning', { seconds })}</small>
    </div>
  );
}

/** Round steps of which the curve has about a dozen up to the budget. */
function stepOf(budgetWan: number): number {
  return Math.max(1, Math.ceil(budgetWan / 1_200)) * 100;
}

function constraintsOf(state: ScenarioState): PlanConstraintInput[] {
  const { most, cover, without, with: required } = state;
  return [
    ...(most === undefined ? [] : [{ maxChanges: { max: Number(most) } }]),
    ...listIn(cover).map((unit) => ({ coverAtLeast: { min: 1, units: [unit] } })),
    ...(without === undefined ? [] : [{ exclude: { candidates: listIn(without) } }]),
    ...(required === undefined ? [] : [{ require: { candidates: listIn(required) } }]),
  ];
}
