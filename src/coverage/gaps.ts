import type { Graph } from '../database/graph';
import type { TaskFact } from '../policy/document-facts';
import { CoverageStatus as COVERAGE_STATUS, type CoverageStatus, valuesOf } from '../vocabulary';
import { type Coverage, type CoverageSlice, coverage } from './coverage';
import type { Cell, Known } from './reckon';
import { FIVE_ONE } from './standard';
import { readStandardDuties, type StandardDuties } from './standard-duties';
import type { AboutUnit } from './unit';

export interface CoverageGap
  extends AboutUnit,
    Pick<Cell, 'slot' | 'standardSlot' | 'status' | 'rule' | 'platforms'>,
    Omit<StandardDuties, 'tasks'> {
  id: string;
  known: Known;
  tasks: TaskFact[];
}

const STATUSES: CoverageStatus[] = valuesOf(COVERAGE_STATUS);

/**
 * The cells of a slice that are not covered, with the clause that asks for the slot and those whose duty it is.
 *
 * @returns as {@link gapsIn}
 * @throws PublicError as {@link coverage}
 * @see 威政办字〔2018〕106号 五(一), 四(七) and the tasks of part 四
 */
export async function coverageGaps(graph: Graph, slice: CoverageSlice): Promise<CoverageGap[]> {
  const [reckoned, duties] = await Promise.all([
    coverage(graph, slice),
    readStandardDuties(graph, slice.standard ?? FIVE_ONE),
  ]);
  return gapsIn(reckoned, duties);
}

/**
 * The gaps of a coverage that is reckoned already.
 *
 * @returns missing cells first, then unknown ones, then those in progress; within a status by unit and slot
 */
export function gapsIn({ units }: Coverage, { tasks, ...holders }: StandardDuties): CoverageGap[] {
  return units
    .flatMap(({ unit, industry, region, cells, known }) =>
      cells
        .filter(({ status }) => status !== 'COVERED')
        .map(({ slot, standardSlot, status, rule, platforms }) => ({
          id: `${unit.id}:${standardSlot.id}`,
          unit,
          industry,
          region,
          slot,
          standardSlot,
          status,
          rule,
          platforms,
          known,
          ...holders,
          tasks: tasks.filter((pursued) => pursued.slotId === standardSlot.id).map(({ task }) => task),
        })),
    )
    .sort((a, b) => STATUSES.indexOf(b.status) - STATUSES.indexOf(a.status));
}
