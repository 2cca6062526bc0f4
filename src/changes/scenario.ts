import type { Graph } from '../database/graph';
import { type Day, today } from '../days';
import type { Change } from './change';
import type { PathOf } from './events';
import type { Hypothesis } from './hypothesis';
import { resolveChanges } from './resolve';
import { type UnderstoodChange, understood } from './understood';

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
