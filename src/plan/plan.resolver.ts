import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { supposedThings } from '../changes/supposed-things';
import type { Context } from '../graphql/context';
import { Long } from '../graphql/long';
import { suppose } from '../graphql/supposed';
import { budgetPlan } from './budget-plan';
import { Plan, PlanConflict } from './plan.types';
import type * as domain from './plan-answer';
import { PlanArgs, planRequest } from './plan-input.types';
import type { NamedConstraint } from './problem';

@Resolver(() => Plan)
export class PlanResolver {
  @Long
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

  @FieldResolver(() => Boolean, { description: '已证最优: whether it is proven that no plan covers more' })
  isProvenOptimal(@Root() { status }: domain.BudgetPlan) {
    return status === 'OPTIMAL';
  }
}

@Resolver(() => PlanConflict)
export class PlanConflictResolver {
  @FieldResolver(() => [ID], { description: '候选: ids of the candidates that it names; none where it names none' })
  candidates(@Root() constraint: NamedConstraint): string[] {
    if ('candidates' in constraint) return [...constraint.candidates];
    return constraint.kind === 'REQUIRES' ? [constraint.candidate, constraint.needs] : [];
  }
}
