import { unknownStandard } from '../coverage/scope';
import { cypher } from '../database/cypher';
import type { Graph } from '../database/graph';
import { CLAUSE, type ClauseFact, DUTY_UNIT, type DutyUnitFact, TASK, type TaskFact } from '../facts/document';

/** Whose duty the standard is, and under which tasks each slot is built. */
export interface StandardDuties {
  clause: ClauseFact;
  ledBy: DutyUnitFact[];
  responsible: DutyUnitFact[];
  tasks: { slotId: string; task: TaskFact }[];
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
