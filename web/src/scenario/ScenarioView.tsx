import { getRouteApi, Link } from '@tanstack/react-router';
import { startTransition } from 'react';
import { changed } from '../address';
import { useAnswer } from '../api/useAnswer';
import { CellPanel } from '../coverage/CellPanel';
import { unitOf } from '../coverage/cells';
import { countOf } from '../coverage/counts';
import { HeatMap } from '../coverage/HeatMap';
import { Legend } from '../coverage/Legend';
import { LAST_DAY } from '../coverage/months';
import { ScopeSelects } from '../coverage/ScopeSelects';
import { fileQueryOf, scopeOf } from '../coverage/state';
import '../coverage/coverage.css';
import { useMatrix } from '../coverage/useMatrix';
import { DroppedNote, Failure, Skeleton } from '../frame/parts';
import { useTitle } from '../frame/Titled';
import { ScenarioDocument } from '../graphql';
import { keepingLanguage } from '../language';
import { useEither, useName } from '../say';
import { inputOf, readChanges } from './changes';
import { ScenarioPanel } from './ScenarioPanel';
import { ScenarioRail } from './ScenarioRail';
import { Subsidies } from './Subsidies';
import type { ScenarioState } from './state';
import { useSay } from './texts';
import './scenario.css';

const route = getRouteApi('/coverage/scenario');

/** Coverage as it would be if some changes were made, beside what it is, and a plan of changes within a budget. */
export function ScenarioView() {
  const say = useSay();
  const name = useName();
  const either = useEither();
  const state = route.useSearch();
  const navigate = route.useNavigate();
  const on = state.on ?? LAST_DAY;
  const seen = state.seen ?? on;
  const base = scopeOf(state);
  const scope = { ...base, asOf: seen };
  const supposed = readChanges(state.do);
  const isSupposed = supposed.length > 0;
  const { coverage, shown: before, gapsByCell, unit, words } = useMatrix(scope, state.cell);
  const scenario = useAnswer(
    ScenarioDocument,
    { changes: supposed.map(inputOf), day: { asOf: on }, scope },
    isSupposed,
  );
  const found = isSupposed ? (scenario.data?.coverageScenario ?? undefined) : undefined;
  const isBefore = state.side === 'before' || found === undefined;
  const shown = isBefore ? before : found.coverageComparison.after;
  const comparison = found?.coverageComparison;

  const tab = state.tab === 'plan' ? say('plan') : `${say('changes')} ${supposed.length}`;
  useTitle(words, tab, name(before?.region), seen);

  function change(changes: Partial<Record<keyof ScenarioState, string | undefined>>, replace = true): void {
    // The click is answered before the panel is there.
    startTransition(() => void navigate({ search: changed(state, changes), replace }));
  }
  const choose = (cell: string | undefined) => change({ cell }, false);
  const error = coverage.error ?? (isSupposed ? scenario.error : null);

  return (
    <div className={state.cell === undefined ? 'view' : 'view with-cell'}>
      <div className="filters">
        <ScopeSelects state={state} onChange={(part) => change(part)} />
        <div className="take">
          <Link
            className="btn"
            to="/coverage"
            search={({ lang, standard, framework, region, level }) => ({
              lang,
              standard,
              framework,
              region,
              level,
              on: state.on,
            })}
          >
            {say('toMatrix')}
          </Link>
          <a className="btn" href={keepingLanguage(`/brief?${fileQueryOf(state, seen)}`)}>
            {say('brief')}
          </a>
        </div>
      </div>
      <DroppedNote names={state.dropped} />
      <div className="split">
        <div className="main-column">
          <div className="headline">
            <div>
              <p className="kicker">
                {name(before?.framework ?? before?.standard)} · {name(before?.region) || say('wholeCity')} ·{' '}
                {say('asOf')} <time>{seen}</time>
                {seen !== on && ` · ${say('madeOn', { day: on })}`}
              </p>
              {found === undefined || before === undefined ? (
                <h1 className="headline-main">
                  {say('headlineNone')}{' '}
                  {!isSupposed && <span className="headline-rest">{say('headlineNoneRest')}</span>}
                </h1>
              ) : (
                <h1 className="headline-main">
                  {say('headline', {
                    count: supposed.length,
                    before: before.counts.covered,
                    after: found.coverageComparison.after.counts.covered,
                  })}{' '}
                  <span className="headline-rest">
                    {say('headlineRest', {
                      all: countOf(before.counts),
                      changed: found.coverageComparison.changeCount,
                    })}
                  </span>
                </h1>
              )}
            </div>
            {found !== undefined && <Sides isBefore={isBefore} onChange={(side) => change({ side })} />}
          </div>
          {comparison !== undefined && <p className="caveat">{either(comparison.summary.zh, comparison.summary.en)}</p>}
          <ScenarioRail
            scope={base}
            on={on}
            seen={seen}
            supposed={supposed}
            onChange={(from, day) =>
              change({ on: from === LAST_DAY ? undefined : from, seen: day === from ? undefined : day })
            }
          />
          {error !== null && (
            <Failure error={error} onRetry={coverage.error === null ? scenario.refetch : coverage.refetch} />
          )}
          {coverage.error === null && shown === undefined && <Skeleton rows={10} />}
          {coverage.error === null && shown !== undefined && (
            <>
              <HeatMap
                coverage={shown}
                compared={isBefore ? undefined : comparison}
                gaps={gapsByCell}
                chosen={state.cell}
                onChoose={choose}
                isStale={coverage.isPlaceholderData || (isSupposed && scenario.isFetching)}
              />
              <Legend />
            </>
          )}
          {found !== undefined && <Subsidies estimate={found.subsidyEstimate} changes={found.changes} />}
        </div>
        {state.cell !== undefined && unit !== undefined ? (
          <CellPanel
            cell={state.cell}
            unit={name(unitOf(unit))}
            ranked={gapsByCell.get(state.cell)}
            scope={scope}
            isOfIndustries={unit.industry !== null}
            onClose={() => choose(undefined)}
          />
        ) : (
          <ScenarioPanel
            state={state}
            on={on}
            scope={scope}
            units={before?.units ?? []}
            supposed={supposed}
            understood={scenario.isPlaceholderData ? undefined : found?.changes}
            onChange={change}
          />
        )}
      </div>
    </div>
  );
}

function Sides({ isBefore, onChange }: { isBefore: boolean; onChange: (side: 'before' | undefined) => void }) {
  const say = useSay();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset draws a frame
    <div className="sides" role="group" aria-label={say('side')}>
      <button type="button" aria-pressed={isBefore} onClick={() => onChange('before')}>
        {say('asIs')}
      </button>
      <button type="button" aria-pressed={!isBefore} onClick={() => onChange(undefined)}>
        {say('asWouldBe')}
      </button>
    </div>
  );
}
