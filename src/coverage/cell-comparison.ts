import type { Day } from '../days';
import { type CellChange, CoverageStatus, valuesOf } from '../vocabulary';
import { type PlatformChange, platformChanges } from './platform-change';
import { type Cell, statusOf } from './reckon';
import { type AboutUnit, aboutUnit } from './unit';

/** One unit and slot on two sides. */
export interface CellComparison extends AboutUnit, Pick<Cell, 'key' | 'slot' | 'standardSlot'> {
  /** Null where the side does not have the cell. */
  before: CoverageStatus | null;
  after: CoverageStatus | null;
  change: CellChange;
  /** How many platforms count on either side; null where the side does not have the cell. */
  platformCountBefore: number | null;
  platformCountAfter: number | null;
  /** Whether the status differs only because sources first saw platforms, not because anything is known to have begun. */
  firstSeenOnly: boolean;
  /** Whether something is known to have begun or ended between the two days by which the status differs. */
  reallyChanged: boolean;
  /** What differs of its platforms; nothing where one side does not have the cell. */
  platforms: PlatformChange[];
}

/** How many cells of both sides came to be covered or no longer are, whatever is shown. */
export interface ChangeCounts {
  newlyCovered: number;
  /** Of these, those for which something is known to have begun. */
  reallyChanged: number;
  /** Of these, those that sources only came to see covered. */
  firstSeenOnly: number;
  noLongerCovered: number;
}

const STATUSES = valuesOf(CoverageStatus);

/** A side, its day and the cell on it, where it has the cell. */
interface Side {
  asOf: Day;
  cell: Cell | undefined;
}

/** A cell on two sides, one of which at least has it. */
export function compareCells({ unit, key, slot, standardSlot }: Cell, before: Side, after: Side): CellComparison {
  const [was, is] = [before.cell, after.cell];
  const platforms =
    was === undefined || is === undefined
      ? []
      : platformChanges({ cell: was, asOf: before.asOf }, { cell: is, asOf: after.asOf });
  const compared = {
    ...aboutUnit(unit),
    key,
    slot,
    standardSlot,
    before: was?.status ?? null,
    after: is?.status ?? null,
    change: changeOf(was?.status, is?.status),
    platformCountBefore: was?.platforms.length ?? null,
    platformCountAfter: is?.platforms.length ?? null,
    platforms,
  };
  const deciding = decidingOf(compared);
  return {
    ...compared,
    firstSeenOnly: deciding.length > 0 && deciding.every(({ firstSeen }) => firstSeen),
    // Within one day nothing begins or ends but what is supposed.
    reallyChanged: before.asOf !== after.asOf && deciding.some(({ on, firstSeen }) => on !== null && !firstSeen),
  };
}

/** Of what differs of a cell's platforms, what its status differs by: those of the better status on the side that has it. */
function decidingOf({
  platforms,
  change,
  before,
  after,
}: Omit<CellComparison, 'firstSeenOnly' | 'reallyChanged'>): PlatformChange[] {
  if (!differs({ change })) return [];
  const [side, status] = change === 'BETTER' ? (['after', after] as const) : (['before', before] as const);
  return platforms.filter((one) => {
    const platform = one[side];
    return one.kind !== 'LEVEL' && platform !== null && statusOf(platform.state) === status;
  });
}

function changeOf(before: CoverageStatus | undefined, after: CoverageStatus | undefined): CellChange {
  if (before === undefined) return 'ONLY_AFTER';
  if (after === undefined) return 'ONLY_BEFORE';
  if (before === after) return 'SAME';
  return STATUSES.indexOf(after) < STATUSES.indexOf(before) ? 'BETTER' : 'WORSE';
}

/** Whether the status differs. */
export function differs({ change }: Pick<CellComparison, 'change'>): boolean {
  return change === 'BETTER' || change === 'WORSE';
}

/** How many of some cells came to be covered, and by what, and how many no longer are. */
export function countChanges(cells: CellComparison[]): ChangeCounts {
  const apart = cells.filter(differs);
  const newly = apart.filter(({ after }) => after === 'COVERED');
  return {
    newlyCovered: newly.length,
    reallyChanged: newly.filter(({ reallyChanged }) => reallyChanged).length,
    firstSeenOnly: newly.filter(({ firstSeenOnly }) => firstSeenOnly).length,
    noLongerCovered: apart.filter(({ before }) => before === 'COVERED').length,
  };
}
