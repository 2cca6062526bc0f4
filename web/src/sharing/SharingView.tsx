import { getRouteApi } from '@tanstack/react-router';
import { startTransition } from 'react';
import { changed } from '../address';
import { useAnswer } from '../api/useAnswer';
import { LAST_DAY } from '../coverage/months';
import { DroppedNote, Failure, Skeleton } from '../frame/parts';
import { useTitle } from '../frame/Titled';
import { SharedThingsDocument } from '../graphql';
import { Matches } from './Matches';
import { NeedForm } from './NeedForm';
import { Shared } from './Shared';
import type { SharingState } from './state';
import { useSay } from './texts';
import './sharing.css';

const route = getRouteApi('/sharing');

/** What is shared where, or what was looked for; and who could meet a technical need. */
export function SharingView() {
  const say = useSay();
  const state = route.useSearch();
  const navigate = route.useNavigate();
  const on = state.on ?? LAST_DAY;
  const { region, industry } = state;
  const sharing = useAnswer(SharedThingsDocument, {
    scope: { asOf: on, ...(region !== undefined && { region }), ...(industry !== undefined && { industry }) },
  });
  const found = sharing.data?.sharing;
  useTitle(state.need, on);
  const change = (changes: Partial<Record<keyof SharingState, string | undefined>>, replace = true) =>
    startTransition(() => void navigate({ search: changed<SharingState>(state, changes), replace }));
  return (
    <div className="view">
      <DroppedNote names={state.dropped} />
      <div className="split form-first">
        <div className="main-column">
          {found == null && <h1 className="only-heard">{say('resources')}</h1>}
          {sharing.error !== null && <Failure error={sharing.error} onRetry={sharing.refetch} />}
          {sharing.error === null && found == null && <Skeleton rows={5} />}
          {sharing.error === null && found != null && (
            <div className={sharing.isPlaceholderData ? 'stale' : undefined} aria-busy={sharing.isPlaceholderData}>
              <Shared sharing={found} />
            </div>
          )}
          <Matches state={state} on={on} onShowAll={() => change({ show: 'all' })} />
        </div>
        <NeedForm state={state} on={on} onChange={change} />
      </div>
    </div>
  );
}
