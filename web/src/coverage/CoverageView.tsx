import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense, startTransition } from 'react';
import { useAnswer, useAnswerOr } from '../api/useAnswer';
import { DroppedNote, Failure, Skeleton } from '../frame/parts';
import { useTitle } from '../frame/Titled';
import { ComparisonDocument, TrendDocument } from '../graphql';
import { useEither, useName } from '../say';
import { unitOf } from './cells';
import { countOf } from './counts';
import { useSay } from './texts';
import './coverage.css';
import { Filters } from './Filters';
import { GapsPanel } from './GapsPanel';
import { HeatMap } from './HeatMap';
import { Legend } from './Legend';
import { FIRST_DAY, LAST_DAY } from './months';
import { type CoverageState, scopeOf } from './state';
import { TimeRail } from './TimeRail';
import { useMatrix } from './useMatrix';

const route = getRouteApi('/coverage');

/** Fetched with the first cell that is opened: the matrix is there sooner without it. */
const CellPanel = lazy(async () => ({ default: (await import('./CellPanel')).CellPanel }));

/** Which unit has which of its slots on a day: the matrix, its days, and beside it the gaps or one cell. */
export function CoverageView() {
  const say = useSay();
  const name = useName();
  const either = useEither();
  const state = route.useSearch();
  const navigate = route.useNavigate();
  const on = state.on ?? LAST_DAY;
  const base = scopeOf(state);
  const scope = { ...base, asOf: on };
  const { coverage, gaps, shown, gapsByCell, unit, words } = useMatrix(scope, state.cell);
  const span = { scope: base, from: FIRST_DAY, to: LAST_DAY };
  // Of more changes than one answer holds the years are shown.
  const trend = useAnswerOr(TrendDocument, { ...span, step: 'CHANGE' }, { ...span, step: 'YEAR' });
  const comparison = useAnswer(
    ComparisonDocument,
    { scopeBefore: { ...base, asOf: state.before ?? on }, scopeAfter: scope },
    state.before !== undefined,
  );
  const compared = state.before === undefined ? undefined : (comparison.data?.coverageComparison ?? undefined);
  useTitle(words, name(shown?.region), state.before === undefined ? on : `${state.before} → ${on}`);

  function change(changes: Partial<Record<keyof CoverageState, string | undefined>>, replace = true): void {
    const search = Object.fromEntries(
      Object.entries({ ...state, dropped: undefined, ...changes }).filter(([, value]) => value !== undefined),
    );
    // The click is answered before the panel is there.
    startTransition(() => void navigate({ search, replace }));
  }
  const choose = (cell: string | undefined) => change({ cell }, false);

  return (
    <div className={state.cell === undefined ? 'view' : 'view with-cell'}>
      <Filters state={state} on={on} onChange={change} />
      <DroppedNote names={state.dropped} />
      <div className="split">
        <div className="main-column">
          {coverage.error !== null && <Failure error={coverage.error} onRetry={coverage.refetch} />}
          {coverage.error === null && shown === undefined && <Skeleton rows={10} />}
          {coverage.error === null && shown !== undefined && (
            <>
              <div className="headline">
                <div>
                  <p className="kicker">
                    {name(shown.framework ?? shown.standard)} · {name(shown.region) || say('wholeCity')} · {say('asOf')}{' '}
                    <time>{shown.asOf}</time>
                  </p>
                  <h1 className="headline-main">
                    {say('headline', { all: countOf(shown.counts), covered: shown.counts.covered })}{' '}
                    <span className="headline-rest">{say('headlineRest', { ...shown.counts })}</span>
                  </h1>
                </div>
                {compared !== undefined && (
                  <p className="compared">
                    <b>{say('changed', { count: compared.changeCount })}</b>
                    {compared.sameStatusChangeCount > 0 && (
                      <small>{say('alsoMoved', { count: compared.sameStatusChangeCount })}</small>
                    )}
                    <small>
                      {state.before} → {on}
                    </small>
                  </p>
                )}
              </div>
              {compared !== undefined && <p className="caveat">{either(compared.summary.zh, compared.summary.en)}</p>}
              <TimeRail
                points={trend.data?.coverageTrend?.points ?? []}
                hands={[
                  ...(state.before === undefined
                    ? []
                    : [{ day: state.before, label: say('dayBefore'), look: 'before' as const }]),
                  { day: on, label: say('dayShown') },
                ]}
                onChange={(days) => {
                  const day = days.at(-1);
                  change({ on: day === LAST_DAY ? undefined : day, before: days.length > 1 ? days[0] : undefined });
                }}
              />
              {shown.units.length === 0 ? (
                <div className="empty">
                  <h2>{say('noUnits')}</h2>
                  <p>{say('noUnitsAbout')}</p>
                  <button type="button" className="btn primary" onClick={() => change({ framework: undefined })}>
                    {say('toDefault')}
                  </button>
                </div>
              ) : (
                <>
                  <HeatMap
                    coverage={shown}
                    compared={compared}
                    gaps={gapsByCell}
                    chosen={state.cell}
                    onChoose={choose}
                    isStale={coverage.isPlaceholderData}
                  />
                  <Legend />
                </>
              )}
            </>
          )}
        </div>
        {state.cell !== undefined && unit !== undefined ? (
          <Suspense
            fallback={
              <aside className="panel">
                <Skeleton rows={8} />
              </aside>
            }
          >
            <CellPanel
              cell={state.cell}
              unit={name(unitOf(unit))}
              ranked={gapsByCell.get(state.cell)}
              scope={scope}
              isOfIndustries={unit.industry !== null}
              onClose={() => choose(undefined)}
            />
          </Suspense>
        ) : (
          <GapsPanel gaps={gaps} onChoose={choose} />
        )}
      </div>
    </div>
  );
}
