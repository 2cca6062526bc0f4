import type { Mip } from './mip';
import type { ConstraintRow, PlanModel } from './model';
import type { NamedConstraint } from './problem';
import type { Solve } from './solver';

/** Constraints that no plan meets together. */
export interface Conflict {
  constraints: NamedConstraint[];
  /** Whether leaving out any one of them is known to leave constraints that a plan meets. */
  irreducible: boolean;
}

/**
 * Of constraints that no plan meets together, few that already conflict; where there is a choice, those that come first.
 * Time running out makes the set larger than it need be, never wrong.
 *
 * @param model of which it is proven that no plan meets all its constraints
 * @see Ulrich Junker: QuickXplain: Preferred Explanations and Relaxations for Over-Constrained Problems. AAAI 2004
 */
export async function conflictIn(model: PlanModel, solve: Solve): Promise<Conflict> {
  let irreducible = true;
  async function isImpossible(kept: readonly ConstraintRow[]): Promise<boolean> {
    const { status, values } = await solve(feasibility(model, kept));
    if (status === 'TIME_LIMIT' && values === null) irreducible = false;
    return status === 'INFEASIBLE';
  }

  /** The fewest of `open` that conflict with those `kept`, which together with all of `open` do. */
  async function explain(
    kept: readonly ConstraintRow[],
    { keptHasGrown, open }: { keptHasGrown: boolean; open: readonly ConstraintRow[] },
  ): Promise<ConstraintRow[]> {
    if (keptHasGrown && (await isImpossible(kept))) return [];
    if (open.length <= 1) return [...open];
    const middle = Math.ceil(open.length / 2);
    const [first, second] = [open.slice(0, middle), open.slice(middle)];
    const ofSecond = await explain([...kept, ...first], { keptHasGrown: true, open: second });
    const ofFirst = await explain([...kept, ...ofSecond], { keptHasGrown: ofSecond.length > 0, open: first });
    return [...ofFirst, ...ofSecond];
  }

  const found = await explain([], { keptHasGrown: false, open: model.constraints });
  return { constraints: found.map(({ constraint }) => constraint), irreducible };
}

/** Any plan will do. */
function feasibility(model: PlanModel, kept: readonly ConstraintRow[]): Mip {
  return {
    objective: model.weights.map(() => 0),
    rows: [...model.cellRows, ...kept.map(({ row }) => row)],
    start: null,
  };
}
