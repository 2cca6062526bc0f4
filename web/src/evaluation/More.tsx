import { MOST } from './state';
import { useSay } from './texts';

interface Shown {
  shown: number;
  all: number;
  onShowAll: () => void;
}

/** How many of how many are shown, and the way to more; nothing where all are. */
export function More({ shown, all, onShowAll }: Shown) {
  const say = useSay();
  if (shown >= all) return null;
  return (
    <p className="hint">
      {say('shownOf', { shown, all })}{' '}
      {shown < MOST && (
        <button type="button" className="btn" onClick={onShowAll}>
          {say('showAll')}
        </button>
      )}
    </p>
  );
}
