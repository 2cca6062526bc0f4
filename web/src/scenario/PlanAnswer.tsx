import { Section } from '../frame/parts';
import { useLabel } from '../labels';
import { useEither } from '../say';
import { Cells, type Plan } from './Cells';
import { ChangeWords } from './ChangeWords';
import { CostCurve } from './CostCurve';
import { changeOfPlan, onDay, type Supposed, writeChanges } from './changes';
import type { Change } from './ScenarioPanel';
import { listIn, type ScenarioState } from './state';
import { Ties } from './Ties';
import { useSay } from './texts';

interface Shown {
  plan: Plan;
  step: number;
  state: ScenarioState;
  supposed: readonly Supposed[];
  onChange: Change;
}

/** What a plan chooses, how far it is proven, what more money would do, and what is as good or was left out. */
export function PlanAnswer({ plan, step, state, supposed, onChange }: Shown) {
  const say = useSay();
  const either = useEither();
  const label = useLabel();
  const { chosen, infeasible, leftOut } = plan;
  const taken = chosen.flatMap(({ change }) => onDay(changeOfPlan(change), state.seen) ?? []);
  const known = new Set(supposed.map((change) => writeChanges([change])));
  const more = taken.filter((change) => !known.has(writeChanges([change])));
  const adding = (part: 'with' | 'without', key: string) =>
    onChange({ [part]: [...listIn(state[part]).filter((one) => one !== key), key].join(',') }, false);
  return (
    <>
      <Proof plan={plan} />
      <p className="caveat plan-summary">{either(plan.summary.zh, plan.summary.en)}</p>
      {infeasible.length > 0 && (
        <Section title={say('conflicts')} note={infeasible.length}>
          <ul className="plain">
            {infeasible.map(({ kind, name }) => (
              <li key={name}>
                <b>{label('PlanConstraintKind', kind)}</b> {name}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {chosen.length > 0 && (
        <Section title={say('chosen')} note={chosen.length}>
          <ol className="chosen">
            {chosen.map(({ key, change, costWan, costOrigin, cells }) => (
              <li key={key}>
                <div>
                  <ChangeWords change={change} />
                  <small>
                    {say('costOf', { cost: costWan })} · {label('PlanCostOrigin', costOrigin)} · <Cells cells={cells} />
                  </small>
                </div>
                <span className="row">
                  <button type="button" className="tool" onClick={() => adding('without', key)}>
                    {say('exclude')}
                  </button>
                  {!listIn(state.with).includes(key) && (
                    <button type="button" className="tool" onClick={() => adding('with', key)}>
                      {say('require')}
                    </button>
                  )}
                </span>
              </li>
            ))}
          </ol>
          <button
            type="button"
            className="btn primary"
            disabled={more.length === 0}
            onClick={() =>
              onChange({ do: writeChanges([...supposed, ...more]), side: undefined, tab: undefined }, false)
            }
          >
            {say('takeOver')}
          </button>
        </Section>
      )}
      {(['notTogether', 'onlyTogether'] as const).map(
        (together) =>
          plan[together].length > 0 && (
            <p key={together} className="caveat">
              {say(together)}
              <Cells cells={plan[together]} />
            </p>
          ),
      )}
      <CostCurve plan={plan} step={step} />
      <Ties ties={plan.ties} />
      <Section title={say('leftOut')} note={leftOut.reduce((sum, { count }) => sum + count, 0)}>
        <ul className="plain">
          {leftOut.map(({ reason, count, reasonZh, reasonEn }) => (
            <li key={reasonEn}>
              <b>{label('PlanOmission', reason)}</b> {say('leftOutCount', { count })}
              <small> {either(reasonZh, reasonEn)}</small>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}

function Proof({ plan }: { plan: Plan }) {
  const say = useSay();
  const { status, gap, isProvenOptimal, isCheapest, isCostCeiling, costWan, budgetWan, coveredWeight } = plan;
  if (status === 'INFEASIBLE' || coveredWeight === null) {
    return <p className="proof open">○ {say(status === 'INFEASIBLE' ? 'infeasible' : 'undecided')}</p>;
  }
  return (
    <div className={isProvenOptimal ? 'proof' : 'proof open'}>
      <b>
        {say('covers', { count: plan.chosen.length === 0 ? 0 : coveredWeight })}
        <small> {say('cost', { cost: costWan ?? 0, budget: budgetWan })}</small>
      </b>
      <p>
        {isProvenOptimal ? `● ${say('proven')}` : `○ ${say('unproven', { gap: ((gap ?? 1) * 100).toFixed(1) })}`}
        {' · '}
        {say(isCheapest ? 'cheapest' : 'notCheapest')}
        {' · '}
        {say(isCostCeiling ? 'ceiling' : 'noCeilingPlan')}
      </p>
    </div>
  );
}
