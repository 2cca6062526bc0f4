import { useEffect, useRef, useState } from 'react';
import { Label, Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import type { TrendQuery } from '../graphql';
import { type Counts, countOf, STATUSES } from './counts';
import { dayOf, LAST_MONTH, monthOf, placeOf, YEARS } from './months';
import { useSay } from './texts';

type Point = NonNullable<TrendQuery['coverageTrend']>['points'][number];

/** How long the hand rests before another day is asked for, in milliseconds. */
const REST_MS = 60;

/** While it plays: months a step, and milliseconds between two. */
const PLAY = { months: 6, everyMs: 700 };

interface Shown {
  points: readonly Point[];
  on: string;
  before: string | undefined;
  onChange: (on: string, before: string | undefined) => void;
}

/** The days on a rail that shows the counts as they changed, so that the eye sees where something happened before the hand goes there. */
export function TimeRail({ points, on, before, onChange }: Shown) {
  const say = useSay();
  const [dragged, setDragged] = useState<readonly number[]>();
  const timer = useRef<number>(undefined);
  const months = (before === undefined ? [on] : [before, on]).map((day) => Math.min(LAST_MONTH, monthOf(day)));
  const told = months.toSorted((a, b) => a - b);
  // The hand leads until the address has come after it; else it would jump back in between.
  if (dragged !== undefined && `${dragged}` === `${told}`) setDragged(undefined);
  const shown = dragged ?? told;

  function send(chosen: readonly number[]): void {
    const days = chosen.map(dayOf);
    onChange(days.at(-1) as string, days.length > 1 ? days[0] : undefined);
  }
  function drag(chosen: readonly number[]): void {
    setDragged(chosen);
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => send(chosen), REST_MS);
  }

  return (
    <div className="rail">
      <Play month={shown.at(-1) as number} onStep={(month) => send([...shown.slice(0, -1), month])} />
      <Slider className="slider" minValue={0} maxValue={LAST_MONTH} value={[...shown]} onChange={drag}>
        <Label className="only-heard">{say('dayShown')}</Label>
        <SliderTrack className="track">
          <Areas points={points} />
          {shown.map((month, index) => {
            const isBefore = shown.length > 1 && index === 0;
            return (
              <SliderThumb
                // biome-ignore lint/suspicious/noArrayIndexKey: a thumb is its place
                key={index}
                index={index}
                className={isBefore ? 'thumb before' : 'thumb'}
                aria-label={say(isBefore ? 'dayBefore' : 'dayShown')}
              >
                <span className={`flag${month > LAST_MONTH - 14 ? ' at-end' : month < 14 ? ' at-start' : ''}`}>
                  {dayOf(month).slice(0, 7)}
                </span>
              </SliderThumb>
            );
          })}
        </SliderTrack>
        <div className="ticks" aria-hidden="true">
          {YEARS.map(({ year, month }) => (
            <span key={year} style={{ left: `${(100 * month) / LAST_MONTH}%` }}>
              {year}
            </span>
          ))}
        </div>
      </Slider>
    </div>
  );
}

/** Goes through the years by itself, from the first if it stands at the last. */
function Play({ month, onStep }: { month: number; onStep: (month: number) => void }) {
  const say = useSay();
  const [isPlaying, setPlaying] = useState(false);
  const step = useRef(onStep);
  step.current = onStep;
  useEffect(() => {
    if (!isPlaying) return;
    if (month >= LAST_MONTH) return setPlaying(false);
    const timer = setTimeout(() => step.current(Math.min(LAST_MONTH, month + PLAY.months)), PLAY.everyMs);
    return () => clearTimeout(timer);
  }, [isPlaying, month]);
  return (
    <button
      type="button"
      className="play"
      aria-label={say(isPlaying ? 'pause' : 'play')}
      onClick={() => {
        if (!isPlaying && month >= LAST_MONTH) onStep(0);
        setPlaying(!isPlaying);
      }}
    >
      {isPlaying ? '❚❚' : '▶'}
    </button>
  );
}

const [WIDTH, HEIGHT] = [1_000, 40];

/** How many cells had each status, in steps. */
function Areas({ points }: { points: readonly Point[] }) {
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      {points.length > 0 &&
        STATUSES.map((status, index) => (
          <path key={status} className={`area-${status}`} d={area(points, STATUSES.slice(0, index), status)} />
        ))}
    </svg>
  );
}

function area(points: readonly Point[], below: readonly (keyof Counts)[], status: keyof Counts): string {
  const most = Math.max(1, ...points.map(({ counts }) => countOf(counts)));
  const line = (of: readonly (keyof Counts)[]) =>
    points.flatMap(({ asOf, counts }, index) => {
      const y = (HEIGHT - (countOf(counts, of) / most) * HEIGHT).toFixed(1);
      const next = points[index + 1];
      const until = next === undefined ? WIDTH : across(next.asOf);
      return [`${across(asOf).toFixed(1)},${y}`, `${until.toFixed(1)},${y}`];
    });
  return `M${line([...below, status]).join(' ')} L${line(below).toReversed().join(' ')}Z`;
}

const across = (day: string) => (WIDTH * placeOf(day)) / LAST_MONTH;
