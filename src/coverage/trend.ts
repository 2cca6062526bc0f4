import type { Graph } from '../database/graph';
import { MOST_POINTS, requireForward, type TrendSpan, trendDays } from '../days';
import { badUserInput } from '../errors';
import type { Summary } from '../text/summary';
import type { ChangeCounts } from './cell-comparison';
import { type CoverageComparison, compare } from './comparison';
import { type Coverage, reckonScope } from './coverage';
import { daysOfChange } from './days-of-change';
import { platformChanges } from './platform-change';
import type { Cell } from './reckon';
import { type CoverageScope, readScope, type ScopeFacts } from './scope';
import { comparisonSummary } from './summary';

/** What differs from the point before; nothing at the first point. */
type Changes = Pick<CoverageComparison, 'changes' | 'changeCount' | 'sameStatusChanges' | 'sameStatusChangeCount'>;

export interface TrendPoint extends Pick<Coverage, 'asOf' | 'counts' | 'slots'>, Changes {}

export interface CoverageTrend extends Pick<Coverage, 'standard' | 'framework' | 'region' | 'unitCount'> {
  points: TrendPoint[];
  /** How the last point differs from the first. */
  changeCounts: ChangeCounts;
  summary: Summary;
}

/**
 * How coverage developed: its counts on each day of a row of days, and which platforms made the difference since the day
 * before it in the row. One read of the facts serves all days. By CHANGE the row is of the first day and all on which a cell
 * has another status than the day before, or other platforms, in other states or at other levels.
 *
 * @throws PublicError BAD_USER_INPUT naming `from` when it lies after `to`, `to` when there would be too many points,
 * `scope.asOf` when the scope names a day of its own, and as `coverage`
 * @see 威政办字〔2018〕106号 五(一) and 四(七)
 */
export async function coverageTrend(graph: Graph, scope: CoverageScope, span: TrendSpan): Promise<CoverageTrend> {
  if (scope.asOf != null) {
    throw badUserInput('scope.asOf', 'The days of a trend are those of `from`, `to` and `step`; leave `asOf` out.');
  }
  if (span.step === 'CHANGE') {
    requireForward(span);
    return trendOf(changesIn(await readScope(graph, scope), scope, span), scope);
  }
  const days = trendDays(span);
  const facts = await readScope(graph, scope);
  return trendOf(
    days.map((asOf) => reckonScope(facts, { ...scope, asOf })),
    scope,
  );
}

/** The coverage of the first day, and of each on which it is another than before. */
function changesIn(facts: ScopeFacts, scope: CoverageScope, { from, to }: TrendSpan): Coverage[] {
  let last = reckonScope(facts, { ...scope, asOf: from });
  const coverages = [last];
  for (const asOf of daysOfChange(facts.facts, { from, to })) {
    const next = reckonScope(facts, { ...scope, asOf });
    if (isSame(last, next)) continue;
    if (coverages.length === MOST_POINTS) {
      throw badUserInput(
        'to',
        `From ${from} coverage changes on more days than one answer holds, which has ${MOST_POINTS} points at most: the next is ${asOf}. Take an earlier \`to\` and go on from there, or narrow \`scope\`.`,
      );
    }
    coverages.push(next);
    last = next;
  }
  return coverages;
}

/** Whether all cells have the same status and nothing differs of their platforms. */
function isSame(before: Coverage, after: Coverage): boolean {
  // Of one scope the units are the same; a slot may have no rule any more.
  return before.units.every(({ cells }, index) => {
    const others = after.units[index]?.cells ?? [];
    return (
      cells.length === others.length &&
      cells.every((cell, place) => {
        const other = others[place] as Cell;
        if (cell.key !== other.key || cell.status !== other.status) return false;
        return platformChanges({ cell, asOf: before.asOf }, { cell: other, asOf: after.asOf }).length === 0;
      })
    );
  });
}

function trendOf(coverages: Coverage[], { statuses }: CoverageScope): CoverageTrend {
  const shown = { before: null, after: statuses ?? null };
  const points = coverages.map((coverage, index): TrendPoint => {
    const { asOf, counts, slots } = coverage;
    const compared = compare(coverages[index - 1] ?? coverage, coverage, shown);
    const { changes, changeCount, sameStatusChanges, sameStatusChangeCount } = compared;
    return { asOf, counts, slots, changes, changeCount, sameStatusChanges, sameStatusChangeCount };
  });
  const [before, after] = [coverages[0] as Coverage, coverages.at(-1) as Coverage];
  const { changeCounts } = compare(before, after);
  const summary = before === after ? before.summary : comparisonSummary({ before, after }, changeCounts);
  const { standard, framework, region, unitCount } = before;
  return { standard, framework, region, unitCount, points, changeCounts, summary };
}
