import { type StructureIssue, type StructureOptions, structureIssues } from '../architecture/structure-issues';
import { type Scenario, under } from '../changes/scenario';
import { type CoverageComparison, compareCoverage } from '../coverage/compare';
import type { CoverageSlice } from '../coverage/slice';
import type { Graph } from '../database/graph';
import type { Day } from '../days';
import { byKey } from '../grouping';
import { type TargetOptions, type TargetProgress, targetProgress } from '../targets/target-progress';

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
export interface StructureChanges {
  asOf: Day;
  /** The issues that are no more. */
  resolved: StructureIssue[];
  /** Those that there were not. */
  arising: StructureIssue[];
  /** Those that stay with another severity or other roles. */
  altered: { before: StructureIssue; after: StructureIssue }[];
}

/**
 * The issues that a scenario resolves, makes and alters.
 *
 * @throws PublicError as `structureIssues`
 */
export async function structureChanges(scenario: Scenario, options: StructureOptions): Promise<StructureChanges> {
  const [before, after] = await bothOf(scenario, options, structureIssues);
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

function isLike(a: StructureIssue, b: StructureIssue): boolean {
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
