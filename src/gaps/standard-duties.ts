import { unknownStandard } from '../coverage/scope';
import { cypher } from '../database/cypher';
import type { Graph } from '../database/graph';
import { CLAUSE, type ClauseFact, DUTY_UNIT, type DutyUnitFact, TASK, type TaskFact } from '../facts/document';
import { eachOnce } from '../grouping';

/** Whose duty the standard is, and under which tasks each slot is built. */
export interface StandardDuties {
  clause: ClauseFact;
  ledBy: DutyUnitFact[];
  responsible: DutyUnitFact[];
  tasks: { slotId: string; task: TaskFact }[];
}

/** Whose duty a cell is: of the tasks those under which its slot is built. */
export interface CellDuties extends Omit<StandardDuties, 'tasks'> {
  tasks: TaskFact[];
}

// Leans on the index coverage_standard_id.
const DUTIES = cypher<StandardDuties>`
  MATCH (standard:CoverageStandard {id: $standard})-[:STATED_IN]->(clause:Clause)
  CALL {
    WITH clause
    MATCH (clause)<-[:STATED_IN]-(:Task)-[duty:LED_BY]->(unit:DutyUnit)
    WITH unit ORDER BY duty.position
    RETURN collect(unit ${DUTY_UNIT}) AS ledBy
  }
  CALL {
    WITH clause
    MATCH (clause)<-[:STATED_IN]-(:Task)-[duty:RESPONSIBLE]->(unit:DutyUnit)
    WITH unit ORDER BY duty.position
    RETURN collect(unit ${DUTY_UNIT}) AS responsible
  }
  CALL {
    WITH standard
    MATCH (standard)<-[:SLOT_OF]-(slot:Slot)<-[:PURSUES]-(task:Task)
    WITH slot, task ORDER BY task.position
    RETURN collect({slotId: slot.id, task: task ${TASK}}) AS tasks
  }
  RETURN clause ${CLAUSE} AS clause, ledBy, responsible, tasks`;

/**
 * Whose duty a standard is, in one read.
 *
 * @throws PublicError BAD_USER_INPUT naming `scope.standard`, with the ids there are, when the graph holds none of that id
 */
export async function readStandardDuties(graph: Graph, standard: string): Promise<StandardDuties> {
  const duties = await graph.facts(DUTIES, { standard }, ([row]) => row);
  if (duties === undefined) throw await unknownStandard(graph, 'scope.standard', standard);
  return duties;
}

/** Whose duty a slot of a standard is. */
export function dutiesOfSlot({ tasks, ...holders }: StandardDuties, slotId: string): CellDuties {
  return { ...holders, tasks: tasks.filter((one) => one.slotId === slotId).map(({ task }) => task) };
}

/** Whose duty each of some cells is, in their order; one read for each standard that they are of. */
export async function dutiesOf(
  graph: Graph,
  cells: { standardId: string; standardSlot: { id: string } }[],
): Promise<CellDuties[]> {
  const dutiesBy = await eachOnce(
    cells.map(({ standardId }) => standardId),
    (id) => readStandardDuties(graph, id),
  );
  return cells.map(({ standardId, standardSlot }) => dutiesOfSlot(dutiesBy(standardId), standardSlot.id));
}
