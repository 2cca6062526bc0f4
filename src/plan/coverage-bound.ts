import type { PlanModel } from './model';
import { wholeSum } from './whole-numbers';

/**
 * What no plan within the budget can cover more than, in the model's units: what some candidates cover, and what the others
 * would add to that, those that add most for their cost first and the last of them in part. What a candidate adds only
 * shrinks with others beside it, so no plan gets more out of the budget. Needs no solver, so it is known at any time.
 *
 * @see Leskovec et al.: Cost-effective outbreak detection in networks. KDD (2007)
 */
export function coverageBound(
  { constraints, weights, costs, candidates, cellsOf }: PlanModel,
  values: readonly number[],
) {
  const isOpen = (cell: number) => values[cell] !== 1;
  const added = [...candidates.keys()]
    .map((column) => {
      const gain = cellsOf(column).reduce((sum, cell) => sum + (isOpen(cell) ? (weights[cell] as number) : 0), 0);
      return { gain, cost: costs[column] as number };
    })
    .filter(({ gain }) => gain > 0)
    // By what each adds for its cost; what is free comes first.
    .sort((a, b) => b.gain * a.cost - a.gain * b.cost);
  let bound = weights.reduce((sum, weight, column) => sum + weight * (values[column] as number), 0);
  let left = budgetOf(constraints);
  for (const { gain, cost } of added) {
    if (cost > left) return Math.floor(bound + (gain * left) / cost);
    bound += gain;
    left -= cost;
  }
  return bound;
}

/** In hundreds of yuan. */
function budgetOf(constraints: PlanModel['constraints']): number {
  for (const { constraint } of constraints) if (constraint.kind === 'BUDGET') return wholeSum(constraint.maxWan);
  throw new Error('A plan has a budget.');
}
