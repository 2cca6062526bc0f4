import { useSay } from '../explorer/texts';

export interface Counts {
  covered: number;
  inProgress: number;
  unknown: number;
  missing: number;
}

/** In the order in which they are stacked. */
export const STATUSES = ['covered', 'inProgress', 'unknown', 'missing'] as const;

/** How many cells have each status, as parts of a bar. */
export function CountBar({ counts }: { counts: Counts }) {
  const say = useSay();
  const all = STATUSES.reduce((sum, status) => sum + counts[status], 0) || 1;
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
