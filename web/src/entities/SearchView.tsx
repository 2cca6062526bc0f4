import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { changed, keepLanguage } from '../address';
import { DroppedNote } from '../frame/parts';
import { useTitle } from '../frame/Titled';
import { useLabel } from '../labels';
import { Directory } from './Directory';
import { Found } from './Found';
import { Listing } from './Listing';
import { SearchField } from './SearchField';
import type { SearchState } from './state';
import { useSay } from './texts';
import './things.css';
import './entities.css';

const route = getRouteApi('/entities');

/** Everything by its names: what is looked for, or all of a kind, or which kinds there are. */
export function SearchView() {
  const say = useSay();
  const label = useLabel();
  const state = route.useSearch();
  const navigate = route.useNavigate();
  const [entered, setEntered] = useState<string>();
  const { q, kind, region, after } = state;

  useTitle(q, kind && label('SearchKind', kind));

  function change(changes: Partial<Omit<SearchState, 'dropped'>>, replace = true): void {
    void navigate({ search: changed(state, { after: undefined, ...changes }), replace });
  }
  const onKind = (next: SearchState['kind']) => change({ kind: next }, q !== undefined);
  const onPage = (next: string | undefined) => change({ after: next }, false);
  const onOpen = (id: string) => void navigate({ to: '/entities/$id', params: { id }, search: keepLanguage });

  return (
    <div className="find">
      <DroppedNote names={state.dropped} />
      <h1>{say('title')}</h1>
      <SearchField q={q ?? ''} onAsk={(text) => change({ q: text })} onEnter={setEntered} />
      {q !== undefined && (
        <Found
          q={q}
          kind={kind}
          region={region}
          after={after}
          isEntered={entered === q}
          onKind={onKind}
          onRegion={(next) => change({ region: next })}
          onPage={onPage}
          onOpen={onOpen}
        />
      )}
      {q === undefined && kind === undefined && <Directory onKind={onKind} />}
      {q === undefined && kind !== undefined && <Listing kind={kind} after={after} onKind={onKind} onPage={onPage} />}
    </div>
  );
}
