import type { Graph } from '../database/graph';
import { type Day, type TrendSpan, trendDays } from '../days';
import { badUserInput } from '../errors';
import { type CellComparison, compare } from './comparison';
import { type Coverage, reckonScope } from './coverage';
import { type CoverageScope, readScope, type ScopeFacts } from './scope';

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
 * `scope.asOf` when the scope names a day of its own, and as `coverage`
 * @see 威政办字〔2018〕106号 五(一) and 四(七)
 */
export async function coverageTrend(graph: Graph, scope: CoverageScope, span: TrendSpan): Promise<CoverageTrend> {
  if (scope.asOf != null) {
    throw badUserInput('scope.asOf', 'The days of a trend are those of `from`, `to` and `step`; leave `asOf` out.');
  }
  const days = trendDays(span);
  return reckonTrend(await readScope(graph, scope), scope, days);
}

function reckonTrend(facts: ScopeFacts, scope: CoverageScope, days: Day[]): CoverageTrend {
  const shown = { before: null, after: scope.statuses ?? null };
  const coverages = days.map((asOf) => reckonScope(facts, { ...scope, asOf }));
  const points = coverages.map((coverage, index): TrendPoint => {
    const { asOf, counts, slots } = coverage;
    const { changes, changeCount } = compare(coverages[index - 1] ?? coverage, coverage, shown);
    return { asOf, counts, slots, changes, changeCount };
  });
  const { standard, framework, region, unitCount } = coverages[0] as Coverage;
  return { standard, framework, region, unitCount, points };
}
