import { useEffect, useRef } from 'react';
import { SliderThumb } from 'react-aria-components';
import { dayOf } from './months';

/** What a thumb of the rail stands for. */
export interface Hand {
  day: string;
  /** What whoever hears it is told. */
  label: string;
  /** What stands before its day, where there are two alike. */
  word?: string;
  look?: 'before' | 'as-if' | undefined;
}

interface Shown {
  index: number;
  hand: Hand;
  month: number;
  /** The last month of the rail. */
  last: number;
  /** Whether its day is written below, out of the way of that of the other. */
  isBelow: boolean;
}

/** From so many months beside an end of the rail on the day is written inwards. */
const AT_EDGE = 14;

export function RailThumb({ index, hand: { label, word, look }, month, last, isBelow }: Shown) {
  const input = useRef<HTMLInputElement>(null);
  const day = dayOf(month).slice(0, 7);
  useEffect(() => {
    // The library knows numbers only; what is heard is to be the day.
    input.current?.setAttribute('aria-valuetext', day);
  });
  const edge = month > last - AT_EDGE ? ' at-end' : month < AT_EDGE ? ' at-start' : '';
  return (
    <SliderThumb
      index={index}
      inputRef={input}
      className={look === undefined ? 'thumb' : `thumb ${look}`}
      aria-label={label}
    >
      <span className={`flag${edge}${isBelow ? ' below' : ''}`}>
        {word !== undefined && `${word} `}
        {day}
      </span>
    </SliderThumb>
  );
}
