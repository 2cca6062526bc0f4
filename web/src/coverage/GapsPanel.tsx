import type { UseQueryResult } from '@tanstack/react-query';
import type { Refusal } from '../api/request';
import { Failure, Skeleton } from '../frame/parts';
import type { GapsQuery } from '../graphql';
import { useEither, useName } from '../say';
import { unitOf, waysOfWhatIs } from './cells';
import { StatusGlyph } from './glyphs';
import { useSay } from './texts';

interface Shown {
  gaps: UseQueryResult<GapsQuery, Refusal>;
  onChoose: (cell: string) => void;
}

/** The gaps by their rank, where no cell is chosen. */
export function GapsPanel({ gaps: { data, error, refetch }, onChoose }: Shown) {
  const say = useSay();
  const name = useName();
  const either = useEither();
  const gaps = data?.coverageGaps;
  return (
    <aside className="panel gaps" aria-label={say('gaps')}>
      <header className="panel-head">
        <div>
          <small>{say('gapsRanked')}</small>
          <h2>
            {say('gaps')} {gaps?.totalCount}
          </h2>
        </div>
      </header>
      <p className="hint">{say('chooseCell')}</p>
      {error !== null && <Failure error={error} onRetry={refetch} />}
      {error === null && gaps == null && <Skeleton rows={8} />}
      {gaps?.totalCount === 0 && <p className="caveat">{say('noGaps')}</p>}
      {gaps != null && gaps.totalCount > 0 && <p className="caveat">{either(gaps.summary.zh, gaps.summary.en)}</p>}
      <ol className="gap-list">
        {gaps?.edges.map(({ node: gap }) => (
          <li key={gap.key}>
            <button type="button" onClick={() => onChoose(gap.key)}>
              <StatusGlyph status={gap.status} size={13} />
              <span>
                <b>{name(unitOf(gap))}</b>
                <small>{name(gap.standardSlot)}</small>
              </span>
              <span className="gap-ways">
                {waysOfWhatIs(gap.wayCounts).map(({ kind, count }) => (
                  <span key={kind} className="way">
                    {say(kind)} {count}
                  </span>
                ))}
              </span>
              <small className="number">{gap.score.toFixed(2)}</small>
            </button>
          </li>
        ))}
      </ol>
    </aside>
  );
}
