import { Link } from '@tanstack/react-router';
import { useAnswer } from '../api/useAnswer';
import { type Option, Select } from '../frame/parts';
import { ChoosersDocument } from '../graphql';
import { keepingLanguage } from '../language';
import { useDaysToCompare } from './days-to-compare';
import { LAST_DAY } from './months';
import { ScopeSelects } from './ScopeSelects';
import { type CoverageState, fileQueryOf } from './state';
import { useSay } from './texts';

const NONE = 'none';

interface Shown {
  state: CoverageState;
  /** The day shown. */
  on: string;
  onChange: (change: Partial<Record<keyof CoverageState, string | undefined>>) => void;
}

/** What can be chosen for the whole view. */
export function Filters({ state, on, onChange }: Shown) {
  const say = useSay();
  const { data } = useAnswer(ChoosersDocument, {});
  const yearAgo = `${Number(on.slice(0, 4)) - 1}${on.slice(4).replace('02-29', '02-28')}`;
  const days: Option[] = [
    { id: NONE, text: say('noComparison') },
    ...useDaysToCompare(data?.milestones, on),
    { id: yearAgo, text: say('yearAgo'), note: yearAgo },
  ];
  if (state.before !== undefined && !days.some(({ id }) => id === state.before)) {
    days.push({ id: state.before, text: state.before });
  }
  const unlessDefault = (id: string, byDefault: string) => (id === byDefault ? undefined : id);
  return (
    <div className="filters">
      <ScopeSelects state={state} onChange={onChange} />
      <Select
        label={say('compareWith')}
        chosen={state.before ?? NONE}
        options={days}
        onChoose={(id) => onChange({ before: unlessDefault(id, NONE) })}
      />
      <Take state={state} on={on} />
    </div>
  );
}

/** What is seen, to take along. */
function Take({ state, on }: { state: CoverageState; on: string }) {
  const say = useSay();
  const { standard, framework, region, level } = state;
  const query = fileQueryOf(state, on);
  return (
    <div className="take">
      <Link
        className="btn"
        to="/coverage/scenario"
        search={({ lang }) => ({ lang, standard, framework, region, level, on: on === LAST_DAY ? undefined : on })}
      >
        {say('toScenario')}
      </Link>
      <a className="btn" href={keepingLanguage(`/export/coverage.xlsx?${query}`)}>
        {say('takeXlsx')}
      </a>
      <a className="btn" href={keepingLanguage(`/brief?${query}`)}>
        {say('brief')}
      </a>
      <button type="button" className="btn" onClick={() => print()}>
        {say('print')}
      </button>
    </div>
  );
}
