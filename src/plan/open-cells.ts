import type { Hypothesis } from '../changes/hypothesis';
import { type Coverage, reckonSlice } from '../coverage/coverage';
import type { Cell } from '../coverage/reckon';
import type { CoverageSlice, SliceFacts } from '../coverage/slice';
import type { AboutUnit } from '../coverage/unit';
import { gapId } from '../gaps/gap-id';

/** A cell that a plan may cover, as it is without the plan. */
export interface OpenCell extends AboutUnit, Pick<Cell, 'slot' | 'standardSlot' | 'status'> {
  /** That of the gap. */
  id: string;
}

/** The cells that are not covered, of the statuses asked for, by their ids; in the order of units and slots. */
export function openCells({ units }: Coverage, { statuses }: CoverageSlice): Map<string, OpenCell> {
  const open = units.flatMap(({ cells, ...unit }) =>
    cells
      .filter(({ status }) => status !== 'COVERED' && (statuses == null || statuses.includes(status)))
      .map(({ slot, standardSlot, status }): OpenCell => {
        const { unit: fact, industry, region } = unit;
        return { id: gapId(fact, { standardSlot }), unit: fact, industry, region, slot, standardSlot, status };
      }),
  );
  return new Map(open.map((cell) => [cell.id, cell]));
}

/** The ids of the open cells that a coverage covers. */
export function closedIn({ units }: Pick<Coverage, 'units'>, open: ReadonlyMap<string, OpenCell>): string[] {
  return units.flatMap(({ unit, cells }) =>
    cells
      .filter(({ status }) => status === 'COVERED')
      .map((cell) => gapId(unit, cell))
      .filter((id) => open.has(id)),
  );
}

/**
 * The ids of the open cells that are covered once something is supposed, by the reckoning of coverage itself. Only the
 * units that a supposed platform is linked to are reckoned, since no other can change.
 */
export function closedUnder(
  hypothesis: Hypothesis,
  facts: SliceFacts,
  slice: CoverageSlice,
  open: ReadonlyMap<string, OpenCell>,
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
  return closedIn(reckonSlice({ ...facts, facts: narrowed }, slice), open);
}
