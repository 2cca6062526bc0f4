import { type Coverage, type CoverageSlice, coverage } from '../coverage/coverage';
import type { UnitFact } from '../coverage/facts';
import type { Cell, Known } from '../coverage/reckon';
import type { Graph } from '../database/graph';
import type { TaskFact } from '../policy/document-facts';
import { CoverageStatus as COVERAGE_STATUS, type CoverageStatus, valuesOf } from '../vocabulary';
import { readStandardDuties, type StandardDuties } from './standard-duties';

export interface CoverageGap
  extends Pick<Cell, 'slot' | 'status' | 'rule' | 'platforms'>,
    Omit<StandardDuties, 'tasks'> {
  id: string;
  industry: UnitFact;
  known: Known;
  tasks: TaskFact[];
}

const STATUSES: CoverageStatus[] = valuesOf(COVERAGE_STATUS);

/**
 * The cells of a slice that are not covered, with the clause that asks for the slot and those whose duty it is.
 *
 * @returns as {@link gapsIn}
 * @throws PublicError as {@link coverage}
 * @see 威政办字〔2018〕106号 五(一) and the tasks of part 四
 */
export async function coverageGaps(graph: Graph, slice: CoverageSlice): Promise<CoverageGap[]> {
  const [reckoned, duties] = await Promise.all([coverage(graph, slice), readStandardDuties(graph)]);
  return gapsIn(reckoned, duties);
}

/**
 * The gaps of a coverage that is reckoned already.
 *
 * @returns missing cells first, then unknown ones, then those in progress; within a status by industry and slot
 */
export function gapsIn({ units }: Coverage, { tasks, ...holders }: StandardDuties): CoverageGap[] {
  return units
    .flatMap(({ industry, cells, known }) =>
      cells
        .filter(({ status }) => status !== 'COVERED')
        .map(({ slot, status, rule, platforms }) => ({
          id: `${industry.id}:${slot}`,
          industry,
          slot,
          status,
          rule,
          platforms,
          known,
          ...holders,
          tasks: tasks.filter((pursued) => pursued.slot === slot).map(({ task }) => task),
        })),
    )
    .sort((a, b) => STATUSES.indexOf(b.status) - STATUSES.indexOf(a.status));
}
