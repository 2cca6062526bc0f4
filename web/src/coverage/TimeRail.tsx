import { useRef, useState } from 'react';
import { Label, Slider, SliderTrack } from 'react-aria-components';
import { Areas, type Point } from './Areas';
import { dayOf, LAST_MONTH, monthOf, yearsTo } from './months';
import { Play } from './Play';
import { type Hand, RailThumb } from './RailThumb';
import { useSay } from './texts';

/** How long the hand rests before another day is asked for, in milliseconds. */
const REST_MS = 60;

/** Of thumbs nearer to each other than this share of the rail one has its day written below. */
const NEAR = 0.1;

/** No year is written so many months beside the word for today. */
const BESIDE_TODAY = 18;

interface Shown {
  points: readonly Point[];
  /** How it would be without what is supposed, where something is. */
  otherwise?: readonly Point[] | undefined;
  /** One thumb or two, the earlier first. */
  hands: readonly Hand[];
  /** The last month, by default that of today. */
  last?: number;
  onChange: (days: readonly string[]) => void;
}

/** The days on a rail that shows the counts as they changed, so that the eye sees where something happened before the hand goes there. */
export function TimeRail({ points, otherwise, hands, last = LAST_MONTH, onChange }: Shown) {
  const say = useSay();
  const [dragged, setDragged] = useState<readonly number[]>();
  const timer = useRef<number>(undefined);
  const told = hands.map(({ day }) => Math.min(last, monthOf(day))).toSorted((a, b) => a - b);
  // The hand leads until the address has come after it; else it would jump back in between.
  if (dragged !== undefined && `${dragged}` === `${told}`) setDragged(undefined);
  const shown = dragged ?? told;
  const [first = 0, second] = shown;
  const areNear = second !== undefined && second - first < last * NEAR;
  const isAhead = last > LAST_MONTH;

  const send = (chosen: readonly number[]) => onChange(chosen.map(dayOf));
  function drag(chosen: readonly number[]): void {
    setDragged(chosen);
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => send(chosen), REST_MS);
  }

  return (
    <div className="rail">
      <Play
        month={shown.at(-1) as number}
        from={second === undefined ? 0 : first}
        last={last}
        onStep={(month) => send([...shown.slice(0, -1), month])}
      />
      <Slider className="slider" minValue={0} maxValue={last} value={[...shown]} onChange={drag}>
        <Label className="only-heard">{say('day')}</Label>
        <SliderTrack className="track">
          <Areas points={points} otherwise={otherwise} last={last} />
          {shown.map((month, index) => (
            <RailThumb
              // biome-ignore lint/suspicious/noArrayIndexKey: a thumb is its place
              key={index}
              index={index}
              hand={hands[index] as Hand}
              month={month}
              last={last}
              isBelow={areNear && index === 0}
            />
          ))}
        </SliderTrack>
        <div className="ticks" aria-hidden="true">
          {yearsTo(last)
            .filter(({ month }) => !isAhead || Math.abs(month - LAST_MONTH) > BESIDE_TODAY)
            .map(({ year, month }) => (
              <span key={year} style={{ left: `${(100 * month) / last}%` }}>
                {year}
              </span>
            ))}
          {isAhead && (
            <span className="today" style={{ left: `${(100 * LAST_MONTH) / last}%` }}>
              {say('today')}
            </span>
          )}
        </div>
      </Slider>
    </div>
  );
}
