import type { CoverageStatus } from '../graphql';
import { type Cell, type Gap, shadeOf, waysOfWhatIs } from './cells';
import { LevelGlyph, StatusGlyph } from './glyphs';
import { LEVELS } from './state';
import { useSay } from './texts';

/** More platforms than these are told by their number. */
const MOST_PIPS = 8;

interface Shown {
  cell: Cell;
  label: { unit: string; slot: string };
  change: { before: CoverageStatus | null; after: CoverageStatus | null; change: string } | undefined;
  /** Where the status is the same and platforms came, went or became others: how many there are. */
  moved: { platformCountBefore: number | null; platformCountAfter: number | null } | undefined;
  isCompared: boolean;
  gap: Gap | undefined;
  /** Row and column, by which the grid finds it. */
  place: string;
  /** Whether Tab comes to it. */
  isCurrent: boolean;
  onFocus: () => void;
  onChoose: () => void;
}

/** One cell: its status, how many platforms of which levels, what changed, and the ways to close it. */
export function HeatCell({ cell, label, change, moved, isCompared, gap, place, isCurrent, onFocus, onChoose }: Shown) {
  const say = useSay();
  const { status, platformCount: count, platformCounts } = cell;
  const ways = status === 'MISSING' && change === undefined ? waysOfWhatIs(gap?.wayCounts ?? []) : [];
  const wayWords = ways.map((way) => `${say(way.kind)} ${way.count}`);
  const words = say('cellOf', { ...label, standing: [say(status), ...wayWords].join(' '), count });
  const statusWord = (one: CoverageStatus | null) => say(one ?? 'MISSING');
  const changeWords =
    change && say('cellChange', { before: statusWord(change.before), after: statusWord(change.after) });
  const counts = moved && { before: moved.platformCountBefore ?? 0, after: moved.platformCountAfter ?? 0 };
  // As many, yet others, or in other states or at other levels.
  const areOthers = counts !== undefined && counts.before === counts.after;
  const movedWords = counts && (areOthers ? say('cellOthers') : say('cellMoved', counts));
  const levels = platformCounts
    .flatMap((one) => Array.from({ length: one.count }, () => one.level))
    .sort((a, b) => height(b) - height(a));
  const mark = change === undefined ? (moved === undefined ? 'same' : 'moved') : `changed ${change.change}`;
  return (
    <button
      type="button"
      data-at={place}
      tabIndex={isCurrent ? 0 : -1}
      onFocus={onFocus}
      onClick={onChoose}
      className={`cell ${classOf(cell)}${isCompared ? ` ${mark}` : ''}`}
      aria-label={words + (changeWords ?? movedWords ?? '')}
    >
      <span className="cell-top">
        <StatusGlyph status={status} />
        {status === 'MISSING' ? <em>{`${say(status)} `}</em> : <b>{count}</b>}
      </span>
      {change !== undefined && (
        <span className="cell-change">
          <StatusGlyph status={change.before ?? 'MISSING'} size={11} />→
          <StatusGlyph status={change.after ?? 'MISSING'} size={11} />
        </span>
      )}
      {areOthers && (
        <span className="cell-change">
          <StatusGlyph status={status} size={11} />→<StatusGlyph status={status} size={11} />
        </span>
      )}
      {counts !== undefined && !areOthers && (
        <span className="cell-change" data-counts={`${counts.before}→${counts.after}`} />
      )}
      {wayWords.length > 0 && (
        <span className="cell-ways">
          {wayWords.map((way) => (
            // Parted by a space for whoever hears them.
            <span key={way}>{`${way} `}</span>
          ))}
        </span>
      )}
      <span className="pips">
        {levels.slice(0, MOST_PIPS).map((level, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: pips are alike but for their level
          <LevelGlyph key={index} level={level} />
        ))}
        {levels.length > MOST_PIPS && <small>+{levels.length - MOST_PIPS}</small>}
      </span>
    </button>
  );
}

function classOf({ status, platformCount }: Cell): string {
  return status === 'COVERED' ? `shade-${shadeOf(platformCount)}` : status.toLowerCase();
}

/** How high a level is; none is lowest. */
function height(level: Cell['platformCounts'][number]['level']): number {
  return level === null ? -1 : LEVELS.indexOf(level);
}
