import { type StructureIssue, type StructureOptions, structureIssues } from '../architecture/structure-issues';
import { type Scenario, under } from '../changes/scenario';
import type { Day } from '../days';

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
  const supposed = under(scenario, options);
  const [before, after] = await Promise.all([
    structureIssues(scenario.graph, { ...supposed, hypothesis: null }),
    structureIssues(scenario.graph, supposed),
  ]);
  const was = new Map(before.issues.map((issue) => [issue.id, issue]));
  const is = new Map(after.issues.map((issue) => [issue.id, issue]));
  return {
    asOf: after.asOf,
    resolved: before.issues.filter(({ id }) => !is.has(id)),
    arising: after.issues.filter(({ id }) => !was.has(id)),
    altered: after.issues.flatMap((issue) => {
      const earlier = was.get(issue.id);
      return earlier === undefined || isLike(earlier, issue) ? [] : [{ before: earlier, after: issue }];
    }),
  };
}

function isLike(a: StructureIssue, b: StructureIssue): boolean {
  return a.severity === b.severity && a.roles.join() === b.roles.join();
}
