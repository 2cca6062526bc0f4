import { type CoverageComparison, coverageComparison } from '../../coverage/comparison';
import type { CoverageScope } from '../../coverage/scope';
import { cypher } from '../../database/cypher';
import type { Graph } from '../../database/graph';
import { remembering } from '../../database/remembering';
import { type Day, monthsAfter, today } from '../../days';
import { laterPolicies } from '../../document/later-policies';
import { badUserInput } from '../../errors';
import { DUTY_UNIT, type DutyUnitFact, TASK, type TaskFact } from '../../facts/document';
import { type CoverageGap, type CoverageWithGaps, coverageWithGaps } from '../../gaps/gaps';
import { type WayToClose, waysToClose } from '../../gaps/ways';
import { dataVersion } from '../../intake/data-version';
import type { SubsidyRuleFact } from '../../subsidies/subsidy-rules';
import { type TargetsProgress, targetProgress } from '../../targets/target-progress';
import type { Summary } from '../../text/summary';

/** A subsidy as the document promises it; the sum is null where it states none. */
export interface Subsidy
  extends Pick<SubsidyRuleFact, 'recipient' | 'recipientEn' | 'level' | 'amountWan' | 'kind' | 'selective'> {
  clause: string;
}

/** A task under which a slot is built: its clause, whose duty it is and what is paid under it. */
export interface TaskDuty extends TaskFact {
  clause: string;
  /** Ids of the clauses that the task and what is paid under it are of. */
  clauseIds: string[];
  ledBy: DutyUnitFact[];
  responsible: DutyUnitFact[];
  subsidies: Subsidy[];
}

/** A gap with the whole of its tasks, and the ways to close it. */
export interface ReportedGap extends Omit<CoverageGap, 'tasks'> {
  tasks: TaskDuty[];
  ways: WayToClose[];
}

/** What a workbook or a brief is made of. */
export interface Report extends Omit<CoverageWithGaps, 'gaps' | 'summary'> {
  /** What was asked for. */
  scope: CoverageScope & { includeSynthetic?: true };
  gaps: ReportedGap[];
  /** The same scope on an earlier day, and what differs since. */
  comparison: CoverageComparison;
  targets: TargetsProgress;
  /** What it comes to, one part after the other. */
  summaries: Summary[];
  /** That later policies bear on what the gaps lean on; null where the graph knows none. */
  caution: Summary | null;
  /** Which data of the project was loaded; null where none was. */
  dataVersion: string | null;
}

// Leans on the index task_id.
const TASKS = cypher<Omit<TaskDuty, keyof TaskFact> & { task: TaskFact }>`
  MATCH (task:Task)-[:STATED_IN]->(clause:Clause) WHERE task.id IN $tasks
  RETURN task ${TASK} AS task, clause.number AS clause,
         [clause.id] + COLLECT { MATCH (task)<-[:UNDER_TASK]-(:SubsidyRule)-[:STATED_IN]->(stated:Clause) RETURN DISTINCT stated.id }
           AS clauseIds,
         COLLECT { MATCH (task)-[duty:LED_BY]->(unit:DutyUnit) WITH unit ORDER BY duty.position RETURN unit ${DUTY_UNIT} } AS ledBy,
         COLLECT { MATCH (task)-[duty:RESPONSIBLE]->(unit:DutyUnit) WITH unit ORDER BY duty.position RETURN unit ${DUTY_UNIT} }
           AS responsible,
         COLLECT { MATCH (task)<-[:UNDER_TASK]-(rule:SubsidyRule)-[:STATED_IN]->(stated:Clause)
           WITH rule, stated ORDER BY rule.position
           RETURN rule { .recipient, .recipientEn, .level, .amountWan, .kind, .selective, clause: stated.number } } AS subsidies`;

/**
 * Coverage and its gaps by one scope, with what the document says of the tasks that close them, the ways to do so, what
 * changed and how far the targets have come.
 *
 * @param since the day with which it is compared; by default a year before
 * @throws PublicError as {@link coverageWithGaps}, and BAD_USER_INPUT naming `since` when it is the later day
 */
export async function reportOf(database: Graph, asked: CoverageScope, since?: Day): Promise<Report> {
  const graph = remembering(database);
  const asOf = asked.asOf ?? today();
  const before = since ?? monthsAfter(asOf, -12);
  if (before > asOf) {
    throw badUserInput('since', `${before} is later than ${asOf}, the day of the report; name a day up to that one.`);
  }
  const scope = { ...asked, asOf };
  const [{ coverage, gaps, summary }, comparison, targets, version] = await Promise.all([
    coverageWithGaps(graph, scope),
    coverageComparison(graph, { ...scope, asOf: before }, scope, { before: 'scope', after: 'scope' }),
    targetProgress(graph, { region: asked.region ?? null, asOf }),
    dataVersion((statement) => graph.read(statement)),
  ]);
  const [details, ways] = await Promise.all([readTasks(graph, gaps), waysToClose(graph, gaps)]);
  const clauseIds = [
    ...gaps.map(({ clause }) => clause.id),
    ...[...details.values()].flatMap((task) => task.clauseIds),
  ];
  const [later] = await laterPolicies(graph, [{ clauseIds: [...new Set(clauseIds)], asOf }]);
  return {
    scope: { ...scope, ...(graph.includesSynthetic && { includeSynthetic: true }) },
    coverage,
    gaps: gaps.map((gap, index) => ({
      ...gap,
      tasks: gap.tasks.flatMap(({ id }) => details.get(id) ?? []),
      ways: ways[index] ?? [],
    })),
    comparison,
    targets,
    summaries: [coverage.summary, comparison.summary, summary, targets.summary],
    caution: later == null ? null : { zh: later.cautionZh, en: later.cautionEn },
    dataVersion: version,
  };
}

async function readTasks(graph: Graph, gaps: CoverageGap[]): Promise<Map<string, TaskDuty>> {
  const ids = [...new Set(gaps.flatMap(({ tasks }) => tasks.map(({ id }) => id)))];
  const rows = await graph.read(TASKS, { tasks: ids });
  return new Map(rows.map(({ task, ...duty }) => [task.id, { ...task, ...duty }]));
}
