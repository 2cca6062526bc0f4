import type { Hypothesis } from '../changes/hypothesis';
import { type Coverage, reckonScope } from '../coverage/coverage';
import type { Cell } from '../coverage/reckon';
import type { CoverageScope, ScopeFacts } from '../coverage/scope';
import { byKey } from '../grouping';

/** The cells that are not covered, of the statuses asked for, by their keys; in the order of units and slots. */
export function openCells({ units }: Coverage, { statuses }: CoverageScope): Map<string, Cell> {
  const cells = units.flatMap((unit) => unit.cells);
  return byKey(cells.filter(({ status }) => status !== 'COVERED' && (statuses?.includes(status) ?? true)));
}

/** The keys of the open cells that a coverage covers. */
export function closedIn({ units }: Pick<Coverage, 'units'>, open: ReadonlyMap<string, Cell>): string[] {
  const cells = units.flatMap((unit) => unit.cells);
  return cells.filter(({ key, status }) => status === 'COVERED' && open.has(key)).map(({ key }) => key);
}

/**
 * The keys of the open cells that are covered once something is supposed, by the reckoning of coverage itself. Only the
 * units that a supposed platform is linked to are reckoned, since no other can change.
 */
export function closedUnder(
  hypothesis: Hypothesis,
  facts: ScopeFacts,
  scope: CoverageScope,
  open: ReadonlyMap<string, Cell>,
): string[] {
  const supposed = facts.under(hypothesis);
  const touched = new Set(
    supposed.links.filter(({ platform }) => hypothesis.platforms.has(platform)).map(({ unitId }) => unitId),
  );
  if (touched.size === 0) return [];
  const links = supposed.links.filter(({ unitId }) => touched.has(unitId));
  const linked = new Set(links.map(({ platform }) => platform));
  const narrowed = {
    ...supposed,
    units: supposed.units.filter(({ id }) => touched.has(id)),
    links,
    platforms: supposed.platforms.filter(({ id }) => linked.has(id)),
  };
  return closedIn(reckonScope({ ...facts, facts: narrowed }, scope), open);
}
