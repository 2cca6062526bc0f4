import type { Graph } from '../database/graph';
import { type Day, monthsAfter, monthsBetween } from '../days';
import { badUserInput } from '../errors';
import type { TrendStep } from '../vocabulary';
import { type CellComparison, compare } from './compare';
import { type Coverage, type CoverageSlice, readSlice, reckonSlice, type SliceFacts } from './coverage';

/** How far the points of a trend reach and how far apart they are. */
export interface TrendSpan {
  from: Day;
  to: Day;
  step: TrendStep;
}

export interface TrendPoint extends Pick<Coverage, 'asOf' | 'counts' | 'slots'> {
  /** The cells whose status or platforms differ from the point before; none at the first point. */
  changes: CellComparison[];
  changeCount: number;
}

export interface CoverageTrend extends Pick<Coverage, 'standard' | 'framework' | 'region' | 'unitCount'> {
  points: TrendPoint[];
}

/** How many points one answer holds: ten years by month. */
const MOST_POINTS = 120;

const MONTHS: Record<TrendStep, number> = { MONTH: 1, QUARTER: 3, YEAR: 12 };

/**
 * How coverage developed: its counts on each day of a row of days, and which platforms made the difference since the day
 * before it in the row. One read of the facts serves all days.
 *
 * @throws PublicError BAD_USER_INPUT naming `from` when it lies after `to`, `to` when there would be too many points,
 * `slice.asOf` when the slice names a day of its own, and as `coverage`
 * @see 威政办字〔2018〕106号 五(一) and 四(七)
 */
export async function coverageTrend(graph: Graph, slice: CoverageSlice, span: TrendSpan): Promise<CoverageTrend> {
  if (slice.asOf != null) {
    throw badUserInput('slice.asOf', 'The days of a trend are those of `from`, `to` and `step`; leave `asOf` out.');
  }
  const days = trendDays(span);
  return reckonTrend(await readSlice(graph, slice), slice, days);
}

function reckonTrend(facts: SliceFacts, slice: CoverageSlice, days: Day[]): CoverageTrend {
  const shown = { before: null, after: slice.statuses ?? null };
  const coverages = days.map((asOf) => reckonSlice(facts, { ...slice, asOf }));
  const points = coverages.map((coverage, index): TrendPoint => {
    const { asOf, counts, slots } = coverage;
    const { changes, changeCount } = compare(coverages[index - 1] ?? coverage, coverage, shown);
    return { asOf, counts, slots, changes, changeCount };
  });
  const { standard, framework, region, unitCount } = coverages[0] as Coverage;
  return { standard, framework, region, unitCount, points };
}

/** The days from the first on, a step apart, as far as the last; each counted from the first, so that 31 January stays a 31st. */
function trendDays({ from, to, step }: TrendSpan): Day[] {
  if (from > to) throw badUserInput('from', `A trend goes forward: ${from} lies after ${to}. Exchange the two.`);
  const count = Math.floor(monthsBetween(from, to) / MONTHS[step]) + 1;
  if (count > MOST_POINTS) {
    throw badUserInput(
      'to',
      `From ${from} to ${to} by ${step} makes ${count} points; one answer holds at most ${MOST_POINTS}. Take a longer step or a shorter span.`,
    );
  }
  return Array.from({ length: count }, (_, index) => monthsAfter(from, index * MONTHS[step]));
}
