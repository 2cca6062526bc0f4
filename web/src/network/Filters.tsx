import { DaySelect } from '../frame/DaySelect';
import { FrameworkSelect } from '../frame/FrameworkSelect';
import { Select } from '../frame/parts';
import type { NetworkChoosersQuery } from '../graphql';
import { useLabel } from '../labels';
import { useName } from '../say';
import type { Industry, Network } from './answers';
import { Find } from './Find';
import { type Changes, COLOURINGS, type NetworkState, SIZES } from './state';
import { TakeAlong } from './TakeAlong';
import { useSay } from './texts';

const NONE = 'none';

interface Shown {
  state: NetworkState;
  choosers: NetworkChoosersQuery | undefined;
  industries: readonly Industry[];
  network: Network | undefined;
  onChange: (changes: Changes) => void;
  onFind: (id: string) => void;
}

/** What can be chosen for the whole view. */
export function Filters({ state, choosers, industries, network, onChange, onFind }: Shown) {
  const say = useSay();
  const name = useName();
  const label = useLabel();
  const unlessDefault = (id: string, byDefault: string) => (id === byDefault ? undefined : id);
  return (
    <div className="filters">
      <Find label={say('find')} network={network} onFind={onFind} />
      <FrameworkSelect
        frameworks={(choosers?.industryFrameworks ?? []).filter(({ unitCount }) => unitCount > 0)}
        chosen={state.framework}
        onChoose={(framework) => onChange({ framework, industry: undefined })}
      />
      <Select
        label={say('industry')}
        chosen={state.industry ?? NONE}
        options={[
          { id: NONE, text: say('wholeNetwork') },
          ...industries.map((one) => ({ id: one.id, text: name(one) })),
        ]}
        onChoose={(id) => onChange({ industry: unlessDefault(id, NONE) })}
      />
      <Select
        label={say('region')}
        chosen={state.region ?? NONE}
        options={[
          { id: NONE, text: say('wholeNetwork') },
          ...(choosers?.regions ?? [])
            .filter(({ kind }) => kind !== 'FOREIGN')
            .map((one) => ({ id: one.id, text: name(one) })),
        ]}
        onChoose={(id) => {
          const region = unlessDefault(id, NONE);
          onChange({ region, partners: region && state.partners });
        }}
      />
      {state.region !== undefined && (
        <label className="check">
          <input
            type="checkbox"
            checked={state.partners === 'yes'}
            onChange={({ target }) => onChange({ partners: target.checked ? 'yes' : undefined })}
          />
          {say('withPartners')}
        </label>
      )}
      <DaySelect
        chosen={state.on}
        byDefault={say('allDays')}
        milestones={choosers?.milestones ?? []}
        onChoose={(on) => onChange({ on, dated: on && state.dated })}
      />
      {state.on !== undefined && (
        <label className="check">
          <input
            type="checkbox"
            checked={state.dated === 'yes'}
            onChange={({ target }) => onChange({ dated: target.checked ? 'yes' : undefined })}
          />
          {say('datedOnly')}
        </label>
      )}
      <Select
        label={say('colour')}
        chosen={state.colour ?? 'ROLE'}
        options={COLOURINGS.map((one) => ({ id: one, text: say(one) }))}
        onChoose={(id) => onChange({ colour: unlessDefault(id, 'ROLE') })}
      />
      <Select
        label={say('size')}
        chosen={state.size ?? 'BETWEENNESS'}
        options={SIZES.map((one) => ({ id: one, text: label('OrganizationMeasure', one) }))}
        onChoose={(id) => onChange({ size: unlessDefault(id, 'BETWEENNESS') })}
      />
      <div className="take">
        <button
          type="button"
          className="btn"
          onClick={() => onChange({ view: state.view === 'table' ? undefined : 'table' })}
        >
          {say(state.view === 'table' ? 'graph' : 'table')}
        </button>
        <TakeAlong state={state} />
      </div>
    </div>
  );
}
