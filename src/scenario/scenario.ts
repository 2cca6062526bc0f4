import type { Change } from '../changes/change';
import type { PathOf } from '../changes/events';
import type { Hypothesis } from '../changes/hypothesis';
import { resolveChanges } from '../changes/resolve';
import { type UnderstoodChange, understood } from '../changes/understood';
import { type CoverageComparison, compareCoverage } from '../coverage/compare';
import type { CoverageSlice } from '../coverage/coverage';
import type { Graph } from '../database/graph';
import { type Day, today } from '../days';

/** Changes under which everything can be asked. */
export interface Scenario {
  /** The day of changes that name none, and of answers that are asked for none. */
  on: Day;
  changes: UnderstoodChange[];
  hypothesis: Hypothesis;
  /** Reads once what several answers of the scenario lean on. */
  graph: Graph;
}

/**
 * Supposes changes. Nothing is written: what the graph holds is read, and the changes are laid over it.
 *
 * @throws PublicError as {@link resolveChanges}
 */
export async function openScenario(
  graph: Graph,
  changes: Change[],
  on: Day = today(),
  pathOf?: PathOf,
): Promise<Scenario> {
  const resolved = await resolveChanges(graph, changes, on, pathOf);
  return { on, changes: understood(changes, resolved), hypothesis: resolved.hypothesis, graph: graph.remembering() };
}

/** Options of a question as they are under a scenario: what it supposes and, where they name no day, its day. */
export function under<Options extends { asOf?: Day | null | undefined }>(
  { on, hypothesis }: Scenario,
  options: Options,
): Options & { asOf: Day; hypothesis: Hypothesis } {
  return { ...options, asOf: options.asOf ?? on, hypothesis };
}

/**
 * What is, beside what would be: one slice without the changes and with them. The statuses that the slice asks for are
 * those with them.
 *
 * @throws PublicError as `coverage`
 */
export function besideToday(scenario: Scenario, slice: CoverageSlice): Promise<CoverageComparison> {
  const after = under(scenario, slice);
  const before = { ...after, hypothesis: null, statuses: null };
  return compareCoverage(scenario.graph, before, after, { a: 'slice', b: 'slice' });
}
