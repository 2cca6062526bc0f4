import { getRouteApi } from '@tanstack/react-router';
import { startTransition } from 'react';
import { changed } from '../address';
import { useAnswer } from '../api/useAnswer';
import { DaySelect } from '../frame/DaySelect';
import { DroppedNote, Failure, Skeleton } from '../frame/parts';
import { RegionSelect } from '../frame/RegionSelect';
import { useTitle } from '../frame/Titled';
import {
  ArchitectureChoosersDocument,
  ArchitectureDocument,
  type ArchitectureIssueScopeInput,
  ArchitectureIssuesDocument,
  type ArchitectureIssuesQuery,
} from '../graphql';
import { useName } from '../say';
import './architecture.css';
import { Band } from './Band';
import { IssuesPanel } from './IssuesPanel';
import type { ArchitectureState } from './state';
import { useSay } from './texts';

const route = getRouteApi('/architecture');

export type Issue = NonNullable<ArchitectureIssuesQuery['architectureIssues']>['edges'][number]['node'];

/** The four tiers of the document with the platforms that stand in each, and where these depart from it. */
export function ArchitectureView() {
  const say = useSay();
  const name = useName();
  const state = route.useSearch();
  const navigate = route.useNavigate();
  const scope: ArchitectureIssueScopeInput = {
    ...(state.region !== undefined && { region: state.region }),
    ...(state.on !== undefined && { asOf: state.on }),
  };
  const choosers = useAnswer(ArchitectureChoosersDocument, {});
  const { data, error, refetch, isPlaceholderData } = useAnswer(ArchitectureDocument, { scope });
  const issues = useAnswer(ArchitectureIssuesDocument, { scope });
  const shown = data?.architecture;
  const found = issues.data?.architectureIssues?.edges.map(({ node }) => node) ?? [];
  const count = shown?.tiers.reduce((sum, tier) => sum + tier.platformCount, 0) ?? 0;

  useTitle(name(shown?.region), shown?.asOf);

  function change(changes: Partial<Record<keyof ArchitectureState, string | undefined>>, replace = true): void {
    startTransition(() => void navigate({ search: changed(state, changes), replace }));
  }

  return (
    <div className="view architecture">
      <div className="filters">
        <RegionSelect
          regions={choosers.data?.regions}
          chosen={state.region}
          onChoose={(region) => change({ region, platform: undefined })}
        />
        <DaySelect
          chosen={state.on}
          byDefault={say('today')}
          milestones={choosers.data?.milestones ?? []}
          onChoose={(on) => change({ on, platform: undefined })}
        />
        <div className="take">
          <button type="button" className="btn" onClick={() => print()}>
            {say('print')}
          </button>
        </div>
      </div>
      <DroppedNote names={state.dropped} />
      <div className="split">
        <div className={isPlaceholderData ? 'main-column stale' : 'main-column'}>
          {shown == null && <h1 className="only-heard">{say('architecture')}</h1>}
          {error !== null && <Failure error={error} onRetry={refetch} />}
          {error === null && shown == null && <Skeleton rows={12} />}
          {error === null && shown != null && (
            <>
              <p className="architecture-scope">
                {name(shown.region) || say('wholeCity')} · {say('asOf')} <time>{shown.asOf}</time>
              </p>
              <h1 className="architecture-headline">
                {count === 0 ? say('headlineNone') : say('headline', { count })}{' '}
                {issues.data?.architectureIssues != null && (
                  <small>
                    <a href="#issues">{say('headlineRest', { count: issues.data.architectureIssues.totalCount })}</a>
                  </small>
                )}
              </h1>
              {count === 0 && (
                <div className="empty">
                  <h2>{say('empty')}</h2>
                  <p>{say('emptyAbout')}</p>
                  <button
                    type="button"
                    className="btn primary"
                    onClick={() => change({ region: undefined, on: undefined })}
                  >
                    {say('toWhole')}
                  </button>
                </div>
              )}
              {shown.tiers.map((tier) => (
                <Band
                  key={tier.tier.id}
                  shown={tier}
                  issues={found}
                  chosen={state.platform}
                  onChoose={(platform) => change({ platform, kind: undefined }, false)}
                />
              ))}
            </>
          )}
        </div>
        <IssuesPanel state={state} scope={scope} asked={issues} issues={found} onChange={change} />
      </div>
    </div>
  );
}
