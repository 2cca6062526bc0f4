import type { Unit } from '../coverage/cells';
import type { CoverageScopeInput, ScenarioQuery } from '../graphql';
import { ChangeForm } from './ChangeForm';
import { ChangeWords } from './ChangeWords';
import { type Supposed, without, writeChanges } from './changes';
import { PlanTab } from './PlanTab';
import type { ScenarioState } from './state';
import { useSay } from './texts';

export type Found = NonNullable<ScenarioQuery['coverageScenario']>;
export type Change = (changes: Partial<Record<keyof ScenarioState, string | undefined>>, replace?: boolean) => void;

interface Shown {
  state: ScenarioState;
  /** From which the changes hold that name no day. */
  on: string;
  scope: CoverageScopeInput;
  units: readonly Unit[];
  supposed: readonly Supposed[];
  /** The same as the API understood them, once it has. */
  understood: Found['changes'] | undefined;
  onChange: Change;
}

/** The changes that are supposed and a form for more, or a plan of changes. */
export function ScenarioPanel(shown: Shown) {
  const say = useSay();
  const { state, onChange } = shown;
  const isPlan = state.tab === 'plan';
  return (
    <aside className="panel scenario-panel" aria-label={say(isPlan ? 'plan' : 'changes')}>
      <div className="tabs">
        <button type="button" aria-pressed={!isPlan} onClick={() => onChange({ tab: undefined }, false)}>
          {say('changes')} {shown.supposed.length}
        </button>
        <button type="button" aria-pressed={isPlan} onClick={() => onChange({ tab: 'plan' }, false)}>
          {say('plan')}
        </button>
      </div>
      <h2 className="only-heard">{say(isPlan ? 'plan' : 'changes')}</h2>
      {isPlan ? <PlanTab {...shown} /> : <Changes {...shown} />}
    </aside>
  );
}

function Changes({ units, supposed, understood, onChange }: Shown) {
  const say = useSay();
  return (
    <>
      <ol className="supposed">
        {supposed.map((change, index) => (
          <li key={writeChanges([change])}>
            <ChangeWords change={understood?.[index]} supposed={change} />
            <button
              type="button"
              className="tool"
              aria-label={`${say('remove')} ${index + 1}`}
              onClick={() => onChange({ do: writeChanges(without(supposed, index)) }, false)}
            >
              ✕
            </button>
          </li>
        ))}
      </ol>
      {supposed.length > 1 && (
        <button type="button" className="btn" onClick={() => onChange({ do: undefined }, false)}>
          {say('clear')}
        </button>
      )}
      <ChangeForm
        units={units}
        onAdd={(change) => onChange({ do: writeChanges([...supposed, change]), side: undefined }, false)}
      />
    </>
  );
}
