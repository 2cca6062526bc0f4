import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { supposedThings } from '../changes/supposed-things';
import type { Context } from '../graphql/context';
import { ListArgs, pageOf } from '../graphql/lists';
import { suppose } from '../graphql/supposed';
import { budgetPlan } from './budget-plan';
import type { LeftOut } from './candidate-pool';
import { LeftOutCandidate, Plan, PlanCandidateCounts, PlanConflict, PlannedCell, PlannedChange } from './plan.types';
import type * as domain from './plan-answer';
import { PlanArgs, planRequest } from './plan-input.types';
import type { NamedConstraint } from './problem';

@Resolver(() => Plan)
export class PlanResolver {
  @Query(() => Plan, {
    description:
      '预算内方案: which changes cover most, by weight, within a budget of public money; whether that is proven, and the bound; nothing is written',
  })
  async planWithinBudget(
    @Args(() => PlanArgs) args: PlanArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const plan = await budgetPlan(context.graph, planRequest(args));
    if (plan.scenario !== null) suppose(supposedThings(plan.scenario.hypothesis), context, info);
    return plan;
  }

  @FieldResolver(() => Boolean)
  isProvenOptimal(@Root() { status }: domain.BudgetPlan) {
    return status === 'OPTIMAL';
  }

  @FieldResolver(() => [PlannedChange])
  chosen(@Root() { chosen }: domain.BudgetPlan, @Args(() => ListArgs) page: ListArgs) {
    return pageOf(chosen, page);
  }

  @FieldResolver(() => Int)
  chosenCount(@Root() { chosen }: domain.BudgetPlan) {
    return chosen.length;
  }

  @FieldResolver(() => [PlannedCell])
  cells(@Root() { cells }: domain.BudgetPlan, @Args(() => ListArgs) page: ListArgs) {
    return pageOf(cells, page);
  }

  @FieldResolver(() => Int)
  cellCount(@Root() { cells }: domain.BudgetPlan) {
    return cells.length;
  }

  @FieldResolver(() => [PlannedCell])
  onlyTogether(@Root() { onlyTogether }: domain.BudgetPlan, @Args(() => ListArgs) page: ListArgs) {
    return pageOf(onlyTogether, page);
  }

  @FieldResolver(() => [PlannedCell])
  notTogether(@Root() { notTogether }: domain.BudgetPlan, @Args(() => ListArgs) page: ListArgs) {
    return pageOf(notTogether, page);
  }

  @FieldResolver(() => [PlanConflict])
  infeasible(@Root() { infeasible }: domain.BudgetPlan, @Args(() => ListArgs) page: ListArgs) {
    return pageOf(infeasible, page);
  }

  @FieldResolver(() => PlanCandidateCounts)
  candidates(@Root() { candidateCount, leftOut }: domain.BudgetPlan): PlanCandidateCounts {
    const count = (reason: LeftOut['reason']) => leftOut.filter((one) => one.reason === reason).length;
    return {
      considered: candidateCount,
      unpriced: count('UNPRICED'),
      coveringNothing: count('COVERS_NOTHING'),
      impossible: count('IMPOSSIBLE'),
    };
  }

  @FieldResolver(() => [LeftOutCandidate])
  leftOut(@Root() { leftOut }: domain.BudgetPlan, @Args(() => ListArgs) page: ListArgs) {
    return pageOf(leftOut, page);
  }
}

@Resolver(() => PlannedChange)
export class PlannedChangeResolver {
  @FieldResolver()
  certainWan(@Root() { subsidies }: domain.PlannedChange): number {
    return subsidies.certainWan;
  }

  @FieldResolver()
  atMostWan(@Root() { subsidies }: domain.PlannedChange): number {
    return subsidies.atMostWan;
  }

  @FieldResolver(() => Int)
  notComputable(@Root() { subsidies }: domain.PlannedChange) {
    return subsidies.notComputable;
  }

  @FieldResolver(() => [PlannedCell])
  cells(@Root() { cells }: domain.PlannedChange, @Args(() => ListArgs) page: ListArgs) {
    return pageOf(cells, page);
  }
}

@Resolver(() => PlanConflict)
export class PlanConflictResolver {
  @FieldResolver()
  candidates(@Root() constraint: NamedConstraint): string[] {
    if ('candidates' in constraint) return [...constraint.candidates];
    return constraint.kind === 'REQUIRES' ? [constraint.candidate, constraint.needs] : [];
  }
}
