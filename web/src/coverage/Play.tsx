import { useEffect, useRef, useState } from 'react';
import { useSay } from './texts';

/** While it plays: months a step, and milliseconds between two. */
const STEP = { months: 6, everyMs: 700 };

interface Shown {
  month: number;
  /** Where it begins if it stands at the last. */
  from: number;
  last: number;
  onStep: (month: number) => void;
}

/** Goes through the years by itself. */
export function Play({ month, from, last, onStep }: Shown) {
  const say = useSay();
  const [isPlaying, setPlaying] = useState(false);
  const step = useRef(onStep);
  step.current = onStep;
  useEffect(() => {
    if (!isPlaying) return;
    if (month >= last) return setPlaying(false);
    const timer = setTimeout(() => step.current(Math.min(last, month + STEP.months)), STEP.everyMs);
    return () => clearTimeout(timer);
  }, [isPlaying, month, last]);
  return (
    <button
      type="button"
      className="play"
      aria-label={say(isPlaying ? 'pause' : 'play')}
      onClick={() => {
        if (!isPlaying && month >= last) onStep(from);
        setPlaying(!isPlaying);
      }}
    >
      {isPlaying ? '❚❚' : '▶'}
    </button>
  );
}
