import type { Coverage } from '../../coverage/coverage';
import type { CoverageScope } from '../../coverage/scope';
import { cypher } from '../../database/cypher';
import type { Graph } from '../../database/graph';
import { DUTY_UNIT, type DutyUnitFact, TASK, type TaskFact } from '../../facts/document';
import { type CoverageGap, coverageWithGaps } from '../../gaps/gaps';
import type { SubsidyRuleFact } from '../../subsidies/subsidy-rules';

/** A subsidy as the document promises it; the sum is null where it states none. */
export interface Subsidy
  extends Pick<SubsidyRuleFact, 'recipient' | 'recipientEn' | 'level' | 'amountWan' | 'kind' | 'selective'> {
  clause: string;
}

/** A task under which a slot is built: its clause, whose duty it is and what is paid under it. */
export interface TaskDuty extends TaskFact {
  clause: string;
  ledBy: DutyUnitFact[];
  responsible: DutyUnitFact[];
  subsidies: Subsidy[];
}

/** A gap with the whole of its tasks. */
export interface ReportedGap extends Omit<CoverageGap, 'tasks'> {
  tasks: TaskDuty[];
}

/** What a workbook, a table or a brief is made of. */
export interface Report {
  scope: CoverageScope;
  coverage: Coverage;
  gaps: ReportedGap[];
}

// Leans on the index task_id.
const TASKS = cypher<Omit<TaskDuty, keyof TaskFact> & { task: TaskFact }>`
  MATCH (task:Task)-[:STATED_IN]->(clause:Clause) WHERE task.id IN $tasks
  RETURN task ${TASK} AS task, clause.number AS clause,
         COLLECT { MATCH (task)-[duty:LED_BY]->(unit:DutyUnit) WITH unit ORDER BY duty.position RETURN unit ${DUTY_UNIT} } AS ledBy,
         COLLECT { MATCH (task)-[duty:RESPONSIBLE]->(unit:DutyUnit) WITH unit ORDER BY duty.position RETURN unit ${DUTY_UNIT} }
           AS responsible,
         COLLECT { MATCH (task)<-[:UNDER_TASK]-(rule:SubsidyRule)-[:STATED_IN]->(stated:Clause)
           WITH rule, stated ORDER BY rule.position
           RETURN rule { .recipient, .recipientEn, .level, .amountWan, .kind, .selective, clause: stated.number } } AS subsidies`;

/**
 * Coverage and its gaps by one scope, with what the document says of the tasks that close them.
 *
 * @throws PublicError as {@link coverageWithGaps}
 */
export async function reportOf(graph: Graph, asked: CoverageScope): Promise<Report> {
  const { coverage, gaps } = await coverageWithGaps(graph, asked);
  const ids = [...new Set(gaps.flatMap(({ tasks }) => tasks.map(({ id }) => id)))];
  const rows = await graph.read(TASKS, { tasks: ids });
  const details = new Map(rows.map(({ task, ...duty }) => [task.id, { ...task, ...duty }]));
  return {
    scope: { ...asked, asOf: coverage.asOf },
    coverage,
    gaps: gaps.map((gap) => ({ ...gap, tasks: gap.tasks.flatMap(({ id }) => details.get(id) ?? []) })),
  };
}
