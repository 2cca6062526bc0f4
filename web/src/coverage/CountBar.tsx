import { type Counts, countOf, STATUSES } from './counts';
import { useSay } from './texts';

/** How many cells have each status, as parts of a bar. */
export function CountBar({ counts }: { counts: Counts }) {
  const say = useSay();
  const all = countOf(counts) || 1;
  return (
    <span className="count-bar" role="img" aria-label={say('bar', { ...counts })}>
      {STATUSES.map((status) =>
        counts[status] === 0 ? null : (
          <i key={status} className={`bar-${status}`} style={{ width: `${(100 * counts[status]) / all}%` }} />
        ),
      )}
    </span>
  );
}
