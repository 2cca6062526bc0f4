import { groupBy } from '../grouping';

/** A change that could be made: what it costs and which gaps it would close. */
export interface Candidate {
  id: string;
  /** In 万元 (10,000 yuan), reckoned to the nearest 0.01. */
  costWan: number;
  /** Ids of the cells it would cover, `industry:slot`. */
  covers: readonly string[];
  /** At most one candidate of a group is chosen: the ways to change one and the same platform, for example. */
  group?: string;
}

interface Nameable {
  /** By which the constraint is named when no plan meets it; a readable one where it has none. */
  name?: string;
}

/** At most so many changes. */
interface MaxChanges extends Nameable {
  kind: 'MAX_CHANGES';
  max: number;
}

/** All of these are made (`REQUIRE`), none is (`EXCLUDE`), or at most one (`AT_MOST_ONE_OF`). */
interface Among extends Nameable {
  kind: 'REQUIRE' | 'EXCLUDE' | 'AT_MOST_ONE_OF';
  candidates: readonly string[];
}

/** One change is made only where another one is. */
interface Requires extends Nameable {
  kind: 'REQUIRES';
  candidate: string;
  needs: string;
}

/** At least so many of these cells are covered: those of an industry or of a slot, for example. */
interface CoverAtLeast extends Nameable {
  kind: 'COVER_AT_LEAST';
  min: number;
  cells: readonly string[];
}

/** At most so much is spent on these: those of a region, for example. */
interface MaxSpend extends Nameable {
  kind: 'MAX_SPEND';
  maxWan: number;
  candidates: readonly string[];
}

/** What a plan has to keep to besides the budget and the groups. */
export type Constraint = MaxChanges | Among | Requires | CoverAtLeast | MaxSpend;

/** What a plan has to keep to without its being asked for. */
type Given = { kind: 'BUDGET'; maxWan: number } | { kind: 'GROUP'; group: string; candidates: readonly string[] };

/** A constraint as an answer names it. */
export type NamedConstraint = (Constraint | Given) & { name: string };

/** Which changes cover most within a budget? */
export interface PlanProblem {
  /** In 万元, reckoned to the nearest 0.01. A plan may cost exactly as much. */
  budgetWan: number;
  candidates: readonly Candidate[];
  /** What covering a cell is worth, reckoned to the nearest 0.001. A cell that is not named is worth 1. */
  weights: ReadonlyMap<string, number>;
  constraints: readonly Constraint[];
}

/** The constraints of a problem, each with a name: those asked for, in their order, then the budget, then the groups. */
export function namedConstraints({ budgetWan, candidates, constraints }: PlanProblem): NamedConstraint[] {
  const groups = groupBy(candidates, ({ group }) => group);
  return [
    ...constraints.map((constraint) => ({ ...constraint, name: constraint.name ?? readableName(constraint) })),
    { kind: 'BUDGET' as const, maxWan: budgetWan, name: `预算 ${budgetWan} 万元: the budget` },
    ...[...groups].flatMap(([group, members]): NamedConstraint[] => {
      if (group === undefined || members.length < 2) return [];
      const name = `同组择一 ${group}: at most one of the group`;
      return [{ kind: 'GROUP', group, candidates: members.map(({ id }) => id), name }];
    }),
  ];
}

function readableName(constraint: Constraint): string {
  switch (constraint.kind) {
    case 'MAX_CHANGES':
      return `最多 ${constraint.max} 项: at most so many changes`;
    case 'REQUIRE':
      return `必选 ${listed(constraint.candidates)}: required`;
    case 'EXCLUDE':
      return `排除 ${listed(constraint.candidates)}: excluded`;
    case 'AT_MOST_ONE_OF':
      return `至多选一 ${listed(constraint.candidates)}: at most one of these`;
    case 'REQUIRES':
      return `选 ${constraint.candidate} 须选 ${constraint.needs}: the first only with the second`;
    case 'COVER_AT_LEAST':
      return `至少覆盖 ${constraint.min} 格 (${listed(constraint.cells)}): at least so many of these cells`;
    case 'MAX_SPEND':
      return `支出不超过 ${constraint.maxWan} 万元 (${listed(constraint.candidates)}): at most so much on these`;
  }
}

/** Enough of a list to know it by. */
function listed(ids: readonly string[]): string {
  const shown = ids.slice(0, 3).join(', ');
  return ids.length > 3 ? `${shown} … ${ids.length}` : shown;
}
