import { getRouteApi } from '@tanstack/react-router';
import { startTransition } from 'react';
import { changed } from '../address';
import { useAnswer } from '../api/useAnswer';
import { Field } from '../frame/fields';
import { DroppedNote, Failure, Select } from '../frame/parts';
import { RegionSelect } from '../frame/RegionSelect';
import { useTitle } from '../frame/Titled';
import { EvaluationChoicesDocument, type PlatformKind } from '../graphql';
import { useValues } from '../labels';
import { useName } from '../say';
import { Consequences } from './Consequences';
import { Ladder } from './Ladder';
import { Profile } from './Profile';
import { Ranking } from './Ranking';
import type { Change } from './shown';
import { type EvaluationState, FIRST, MOST, OWN, YEAR } from './state';
import { useSay } from './texts';
import './evaluation.css';

const route = getRouteApi('/evaluation');
const NONE = 'none';

/** How platforms come off by a scheme of evaluation, stored or one's own; what follows, what is known of them, how they climbed. */
export function EvaluationView() {
  const say = useSay();
  const name = useName();
  const state = route.useSearch();
  const navigate = route.useNavigate();
  const kinds = useValues('PlatformKind');
  const { data, error, refetch } = useAnswer(EvaluationChoicesDocument, {});
  const change: Change = (changes, replace = true) =>
    startTransition(() => void navigate({ search: changed<EvaluationState>(state, changes), replace }));
  const stored = data?.evaluationSchemes ?? [];
  const scheme = state.scheme ?? stored[0]?.id;
  // Whatever rests on a scheme would wait for ever where none could be had.
  const isWithoutScheme =
    error !== null && scheme === undefined && (state.tab === undefined || state.tab === 'consequences');
  const named = stored.find(({ id }) => id === scheme);
  useTitle(say(state.tab ?? 'ranking'), data && (named === undefined ? say('own') : name(named)), state.year ?? YEAR);
  const scope = {
    ...(state.kind !== undefined && { platformKinds: [state.kind as PlatformKind] }),
    ...(state.region !== undefined && { region: state.region }),
  };
  const given = (id: string) => (id === NONE ? undefined : id);
  const shown = { state, scheme, scope, choices: data, limit: state.show === 'all' ? MOST : FIRST, onChange: change };
  return (
    <div className="view">
      <div className="filters">
        <Select
          label={say('scheme')}
          chosen={scheme ?? OWN}
          options={[...stored.map((one) => ({ id: one.id, text: name(one) })), { id: OWN, text: say('own') }]}
          onChoose={(id) => change({ scheme: id === stored[0]?.id ? undefined : id }, false)}
        />
        <Field
          label={say('year')}
          type="number"
          min={1990}
          max={2090}
          step={1}
          value={state.year ?? YEAR}
          onChange={(year) => change({ year: year === YEAR ? undefined : year })}
        />
        <Select
          label={say('kind')}
          chosen={state.kind ?? NONE}
          options={[{ id: NONE, text: say('allKinds') }, ...kinds]}
          onChoose={(kind) => change({ kind: given(kind) })}
        />
        <RegionSelect regions={data?.regions} chosen={state.region} onChoose={(region) => change({ region })} />
      </div>
      <DroppedNote names={state.dropped} />
      <div className="tabs view-tabs">
        {([undefined, 'consequences', 'profile', 'ladder'] as const).map((tab) => (
          <button
            key={tab ?? 'ranking'}
            type="button"
            aria-pressed={state.tab === tab}
            onClick={() => change({ tab }, false)}
          >
            {say(tab ?? 'ranking')}
          </button>
        ))}
      </div>
      {isWithoutScheme && (
        <div className="main-column">
          <h1 className="only-heard">{say('scheme')}</h1>
          <Failure error={error} onRetry={refetch} />
        </div>
      )}
      {!isWithoutScheme && state.tab === undefined && <Ranking {...shown} />}
      {!isWithoutScheme && state.tab === 'consequences' && <Consequences {...shown} />}
      {state.tab === 'profile' && <Profile {...shown} />}
      {state.tab === 'ladder' && <Ladder {...shown} />}
    </div>
  );
}
