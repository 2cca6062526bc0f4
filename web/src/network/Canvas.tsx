import { useEffect, useRef, useState } from 'react';
import { Drawing, type Picture } from './drawing/Drawing';
import type { Emphasis } from './drawing/emphasis';
import { useSay } from './texts';

interface Shown {
  picture: Picture;
  emphasis: Emphasis | undefined;
  /** Who is to be brought to the middle; another object whenever it is asked for again. */
  sought: { key: string } | undefined;
  /** What it shows, in words. */
  label: string;
  isStale: boolean;
  onChoose: (key: string | undefined) => void;
  /** Is called where the browser can not draw it. */
  onUnable: () => void;
}

/** The network as a picture. The table is its way in for the keyboard and for whoever does not see it. */
export function Canvas({ picture, emphasis, sought, label, isStale, onChoose, onUnable }: Shown) {
  const say = useSay();
  const stage = useRef<HTMLDivElement>(null);
  const [drawing, setDrawing] = useState<Drawing>();
  // The drawing outlives what it was made with.
  const hearers = useRef({ onChoose, onUnable });
  useEffect(() => {
    hearers.current = { onChoose, onUnable };
  });
  useEffect(() => {
    let made: Drawing | undefined;
    try {
      made = new Drawing(stage.current as HTMLDivElement, (key) => hearers.current.onChoose(key));
      setDrawing(made);
    } catch {
      hearers.current.onUnable();
    }
    return () => made?.end();
  }, []);
  useEffect(() => drawing?.show(picture), [drawing, picture]);
  useEffect(() => drawing?.emphasize(emphasis), [drawing, emphasis]);
  useEffect(() => {
    if (sought !== undefined) drawing?.goTo(sought.key);
  }, [drawing, sought]);
  return (
    <>
      <div className={isStale ? 'canvas stale' : 'canvas'} ref={stage} role="img" aria-label={label} />
      <div className="zoom">
        <button type="button" onClick={() => drawing?.zoom(1.5)} aria-label={say('nearer')}>
          +
        </button>
        <button type="button" onClick={() => drawing?.zoom(1 / 1.5)} aria-label={say('further')}>
          −
        </button>
        <button type="button" onClick={() => drawing?.zoom()} aria-label={say('seeAll')}>
          ⤢
        </button>
      </div>
    </>
  );
}
