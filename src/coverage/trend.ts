import type { Graph } from '../database/graph';
import { type Day, type TrendSpan, trendDays } from '../days';
import { badUserInput } from '../errors';
import { type CellComparison, compare } from './compare';
import { type Coverage, reckonSlice } from './coverage';
import { type CoverageSlice, readSlice, type SliceFacts } from './slice';

export interface TrendPoint extends Pick<Coverage, 'asOf' | 'counts' | 'slots'> {
  /** The cells whose status or platforms differ from the point before; none at the first point. */
  changes: CellComparison[];
  changeCount: number;
}

export interface CoverageTrend extends Pick<Coverage, 'standard' | 'framework' | 'region' | 'unitCount'> {
  points: TrendPoint[];
}

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
