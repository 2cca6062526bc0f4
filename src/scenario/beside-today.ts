import {
  type ArchitectureIssue,
  type ArchitectureIssueOptions,
  architectureIssues,
} from '../architecture/architecture-issues';
import { type Scenario, under } from '../changes/scenario';
import { type CoverageComparison, coverageComparison } from '../coverage/comparison';
import type { CoverageScope } from '../coverage/scope';
import type { Graph } from '../database/graph';
import type { Day } from '../days';
import { byKey } from '../grouping';
import { type TargetOptions, type TargetProgress, targetProgress } from '../targets/target-progress';

/**
 * What is, beside what would be: one scope without the changes and with them. The statuses that the scope asks for are
 * those with them.
 *
 * @throws PublicError as `coverage`
 */
export function besideToday(scenario: Scenario, scope: CoverageScope): Promise<CoverageComparison> {
  const after = under(scenario, scope);
  const before = { ...after, hypothesis: null, statuses: null };
  return coverageComparison(scenario.graph, before, after, { before: 'scope', after: 'scope' });
}

/** What a question is answered without the changes and with them. */
function bothOf<Options extends { asOf?: Day | undefined }, Answer>(
  scenario: Scenario,
  options: Options,
  answer: (graph: Graph, options: Options) => Promise<Answer>,
): Promise<[before: Answer, after: Answer]> {
  const supposed = under(scenario, options);
  return Promise.all([answer(scenario.graph, { ...supposed, hypothesis: null }), answer(scenario.graph, supposed)]);
}

/** How a scenario changes where reality departs from the architecture. */
export interface ArchitectureChanges {
  asOf: Day;
  /** The issues that are no more. */
  resolved: ArchitectureIssue[];
  /** Those that there were not. */
  arising: ArchitectureIssue[];
  /** Those that stay with another severity or other roles. */
  altered: { before: ArchitectureIssue; after: ArchitectureIssue }[];
}

/**
 * The issues that a scenario resolves, makes and alters.
 *
 * @throws PublicError as `architectureIssues`
 */
export async function architectureChanges(
  scenario: Scenario,
  options: ArchitectureIssueOptions,
): Promise<ArchitectureChanges> {
  const [before, after] = await bothOf(scenario, options, architectureIssues);
  const was = byKey(before.issues);
  const is = byKey(after.issues);
  return {
    asOf: after.asOf,
    resolved: before.issues.filter(({ key }) => !is.has(key)),
    arising: after.issues.filter(({ key }) => !was.has(key)),
    altered: after.issues.flatMap((issue) => {
      const earlier = was.get(issue.key);
      return earlier === undefined || isLike(earlier, issue) ? [] : [{ before: earlier, after: issue }];
    }),
  };
}

function isLike(a: ArchitectureIssue, b: ArchitectureIssue): boolean {
  return a.severity === b.severity && a.roles.join() === b.roles.join();
}

/** A target whose progress a scenario changes. */
export interface TargetChange {
  target: TargetProgress['target'];
  before: TargetProgress;
  after: TargetProgress;
}

/**
 * The targets that stand otherwise under a scenario than without it, by their numbers or by the platforms towards them.
 *
 * @throws PublicError as `targetProgress`
 */
export async function targetChanges(scenario: Scenario, options: TargetOptions): Promise<TargetChange[]> {
  const [before, after] = await bothOf(scenario, options, targetProgress);
  const was = new Map(before.targets.map((progress) => [progress.target.id, progress]));
  return after.targets.flatMap((progress) => {
    const earlier = was.get(progress.target.id);
    if (earlier === undefined || standing(earlier) === standing(progress)) return [];
    return [{ target: progress.target, before: earlier, after: progress }];
  });
}

/** Which platforms stand towards a target, in what state and by what. */
function standing({ platforms }: TargetProgress): string {
  return JSON.stringify(
    platforms.map(({ platform, state, kind, designation, counts }) => [
      platform.id,
      state,
      kind,
      designation?.id,
      counts,
    ]),
  );
}
