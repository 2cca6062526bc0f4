import type { TrendQuery } from '../graphql';
import { type Counts, countOf, STATUSES } from './counts';
import { LAST_MONTH, placeOf } from './months';

export type Point = NonNullable<TrendQuery['coverageTrend']>['points'][number];

const [WIDTH, HEIGHT] = [1_000, 40];

interface Shown {
  points: readonly Point[];
  /** Of which how many are covered is drawn as a line. */
  otherwise?: readonly Point[] | undefined;
  /** The last month, up to which it goes. */
  last: number;
}

/** How many cells had each status, in steps. */
export function Areas({ points, otherwise = [], last }: Shown) {
  const across = (month: number) => (WIDTH * Math.min(last, month)) / last;
  const most = Math.max(1, ...points.map(({ counts }) => countOf(counts)));
  const line = (of: readonly Point[], statuses: readonly (keyof Counts)[]) =>
    of.flatMap(({ asOf, counts }, index) => {
      const y = (HEIGHT - (countOf(counts, statuses) / most) * HEIGHT).toFixed(1);
      const next = of[index + 1];
      const until = next === undefined ? WIDTH : across(placeOf(next.asOf));
      return [`${across(placeOf(asOf)).toFixed(1)},${y}`, `${until.toFixed(1)},${y}`];
    });
  const area = (below: readonly (keyof Counts)[], status: keyof Counts) =>
    `M${line(points, [...below, status]).join(' ')} L${line(points, below).toReversed().join(' ')}Z`;
  const today = across(LAST_MONTH);
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      {points.length > 0 &&
        STATUSES.map((status, index) => (
          <path key={status} className={`area-${status}`} d={area(STATUSES.slice(0, index), status)} />
        ))}
      {last > LAST_MONTH && <rect className="ahead" x={today} width={WIDTH - today} height={HEIGHT} />}
      {otherwise.length > 0 && <path className="otherwise" d={`M${line(otherwise, ['covered']).join(' ')}`} />}
    </svg>
  );
}
