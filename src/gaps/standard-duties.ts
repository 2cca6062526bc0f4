import { FIVE_ONE } from '../coverage/coverage';
import { cypher } from '../database/cypher';
import type { Graph } from '../database/graph';
import { CLAUSE, type ClauseFact, DUTY_UNIT, type DutyUnitFact, TASK, type TaskFact } from '../policy/document-facts';
import type { FiveOneSlot } from '../vocabulary';

/** Whose duty the standard is, and under which tasks each slot is built. */
export interface StandardDuties {
  clause: ClauseFact;
  ledBy: DutyUnitFact[];
  responsible: DutyUnitFact[];
  tasks: { slot: FiveOneSlot; task: TaskFact }[];
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
    RETURN collect({slot: slot.id, task: task ${TASK}}) AS tasks
  }
  RETURN clause ${CLAUSE} AS clause, ledBy, responsible, tasks`;

/** Whose duty 五个一 is, in one read. */
export async function readStandardDuties(graph: Graph): Promise<StandardDuties> {
  const [duties] = await graph.read(DUTIES, { standard: FIVE_ONE });
  if (duties === undefined) throw new Error(`The standard ${FIVE_ONE} is stated in no clause; was the seed loaded?`);
  return duties;
}
