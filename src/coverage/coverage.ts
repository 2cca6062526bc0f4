import type { Graph } from '../database/graph';
import { type Day, today } from '../days';
import { refuseEmpty } from '../errors';
import type { FrameworkFact } from '../facts/framework';
import type { RegionFact } from '../facts/region';
import type { SlotFact, StandardFact } from '../facts/standard';
import type { Summary } from '../text/summary';
import { FiveOneSlot, valueIn } from '../vocabulary';
import { type MissingGrounds, missingGrounds } from './missing-grounds';
import { type NextToLookUp, nextToLookUp } from './next-to-look-up';
import { type Counts, countStatuses, reckonCoverage, type UnitCoverage } from './reckon';
import { askedSlots, type CoverageScope, readScope, type ScopeFacts } from './scope';
import { coverageSummary } from './summary';
import type { Through } from './through';

export interface SlotTotal {
  /** Null where the slot is none of 五个一. */
  slot: FiveOneSlot | null;
  standardSlot: SlotFact;
  counts: Counts;
}

export interface Coverage {
  asOf: Day;
  standard: StandardFact;
  /** Null where the units are regions. */
  framework: FrameworkFact | null;
  /** Null for everywhere, which is never where the units are regions of a standard that names its own. */
  region: RegionFact | null;
  /** Null where no other framework counts. */
  through: Through | null;
  /** How many units are reckoned. */
  unitCount: number;
  /** How many of them are shown: all, or those with a cell of the statuses asked for. */
  shownUnitCount: number;
  units: UnitCoverage[];
  slots: SlotTotal[];
  counts: Counts;
  /** How many of the missing cells were looked for, and how far; worked out when asked for. */
  missingGrounds(): MissingGrounds;
  /** Which surveys would settle most of the missing cells; worked out when asked for. */
  nextToLookUp(): Promise<NextToLookUp[]>;
  summary: Summary;
}

/**
 * Which slots of a standard each of its units has, lacks or is building on a day, and by which facts: which of the five
 * platforms (五个一) each industry, unless another standard is asked for.
 *
 * @returns one row per unit, each with one cell per slot; totals per slot and of all
 * @throws PublicError as {@link readScope} and {@link reckonScope}
 * @see 威政办字〔2018〕106号 五(一) and 四(七)
 */
export async function coverage(graph: Graph, scope: CoverageScope): Promise<Coverage> {
  return shownOf(reckonScope(await readScope(graph, scope), scope), scope);
}

/**
 * The coverage of a scope on its day, all cells of it whatever `statuses` says.
 *
 * @throws PublicError BAD_USER_INPUT naming `statuses` of the scope when the list is empty; and as {@link askedSlots}
 */
export function reckonScope(
  { facts, framework, through }: Omit<ScopeFacts, 'under'>,
  scope: CoverageScope,
  argument = 'scope',
): Coverage {
  const asOf = scope.asOf ?? today();
  refuseEmpty(`${argument}.statuses`, scope.statuses, 'no cell', 'all cells');
  const slots = askedSlots(facts, scope.slots ?? null, argument);
  const units = reckonCoverage(facts, { asOf, slots: slots.map(({ id }) => id), minLevel: scope.minLevel ?? null });
  const cells = units.flatMap((unit) => unit.cells);
  const coverage = {
    asOf,
    standard: facts.standard,
    framework,
    region: facts.region,
    through,
    unitCount: units.length,
    shownUnitCount: units.length,
    units,
    slots: slots.map((standardSlot) => ({
      slot: valueIn(FiveOneSlot, standardSlot.id),
      standardSlot,
      counts: countStatuses(cells.filter((cell) => cell.standardSlot.id === standardSlot.id)),
    })),
    counts: countStatuses(cells),
    missingGrounds: () => missingGrounds(units),
    nextToLookUp: async () => nextToLookUp(units),
  };
  return { ...coverage, summary: coverageSummary(coverage) };
}

/** Only the cells of the scope's statuses, and the units that have one; the totals stay those of all cells. */
function shownOf(coverage: Coverage, { statuses }: CoverageScope): Coverage {
  if (statuses == null) return coverage;
  const units = coverage.units
    .map((unit) => ({ ...unit, cells: unit.cells.filter(({ status }) => statuses.includes(status)) }))
    .filter(({ cells }) => cells.length > 0);
  return { ...coverage, shownUnitCount: units.length, units };
}
