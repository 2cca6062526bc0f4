import { cypher } from '../database/cypher';
import type { Graph } from '../database/graph';
import { CoverageStatus as COVERAGE_STATUS, type CoverageStatus, type FiveOneSlot, valuesOf } from '../vocabulary';
import { type Coverage, type CoverageSlice, coverage, FIVE_ONE } from './coverage';
import type { UnitFact } from './facts';
import type { Cell, Known } from './reckon';

interface ClauseFact {
  id: string;
  number: string;
  headingZh: string;
  headingEn: string;
}

interface DutyUnitFact {
  id: string;
  nameZh: string;
  nameEn: string;
  aliases: string[];
  collective: boolean;
}

interface TaskFact {
  id: string;
  number: string;
  kind: string;
  titleZh: string;
  titleEn: string;
}

/** Whose duty the standard is, and under which tasks each slot is built. */
interface StandardDuties {
  clause: ClauseFact;
  ledBy: DutyUnitFact[];
  responsible: DutyUnitFact[];
  tasks: { slot: FiveOneSlot; task: TaskFact }[];
}

export interface CoverageGap
  extends Pick<Cell, 'slot' | 'status' | 'rule' | 'platforms'>,
    Omit<StandardDuties, 'tasks'> {
  id: string;
  industry: UnitFact;
  known: Known;
  tasks: TaskFact[];
}

const UNIT = cypher`unit { .id, .nameZh, .nameEn, .aliases, .collective }`;

// Leans on the index coverage_standard_id.
const DUTIES = cypher<StandardDuties>`
  MATCH (standard:CoverageStandard {id: $standard})-[:STATED_IN]->(clause:Clause)
  CALL {
    WITH clause
    MATCH (clause)<-[:STATED_IN]-(:Task)-[duty:LED_BY]->(unit:DutyUnit)
    WITH unit ORDER BY duty.position
    RETURN collect(${UNIT}) AS ledBy
  }
  CALL {
    WITH clause
    MATCH (clause)<-[:STATED_IN]-(:Task)-[duty:RESPONSIBLE]->(unit:DutyUnit)
    WITH unit ORDER BY duty.position
    RETURN collect(${UNIT}) AS responsible
  }
  CALL {
    WITH standard
    MATCH (standard)<-[:SLOT_OF]-(slot:Slot)<-[:PURSUES]-(task:Task)
    WITH slot, task ORDER BY task.position
    RETURN collect({slot: slot.id, task: task { .id, .number, .kind, .titleZh, .titleEn }}) AS tasks
  }
  RETURN clause { .id, .number, .headingZh, .headingEn } AS clause, ledBy, responsible, tasks`;

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

/** Whose duty 五个一 is, in one read. */
export async function readStandardDuties(graph: Graph): Promise<StandardDuties> {
  const [duties] = await graph.read(DUTIES, { standard: FIVE_ONE });
  if (duties === undefined) throw new Error(`The standard ${FIVE_ONE} is stated in no clause; was the seed loaded?`);
  return duties;
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
