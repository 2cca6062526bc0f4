import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { Scenario } from '../changes/scenario';
import { supposedThings } from '../changes/supposed-things';
import type { Context } from '../graphql/context';
import { Long, LongIn } from '../graphql/long';
import { Summary } from '../graphql/summary.types';
import { suppose } from '../graphql/supposed';
import { CoverageScenario } from '../scenario/scenario.types';
import { coveragePlan } from './coverage-plan';
import { CoveragePlan, PlanConflict } from './plan.types';
import type * as domain from './plan-answer';
import { CoveragePlanArgs, planRequest } from './plan-input.types';
import { planCostCurve, planTies } from './plan-questions';
import { CostCurveArgs, PlanCostCurve, PlanTies, PlanTiesArgs } from './plan-questions.types';
import type { NamedConstraint } from './problem';
import { planSummary } from './summary';

@Resolver(() => CoveragePlan)
export class CoveragePlanResolver {
  @Long
  @Query(() => CoveragePlan, {
    description:
      '预算内方案: which changes cover most, by weight, within a budget of public money; whether that is proven, and the bound; nothing is written',
  })
  async coveragePlan(
    @Args(() => CoveragePlanArgs) args: CoveragePlanArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return planned(args, null, context, info);
  }

  @FieldResolver(() => Summary, {
    description: '摘要: from how many candidates it is chosen, what it covers for what, and how far that is proven',
  })
  summary(@Root() plan: domain.CoveragePlan) {
    return planSummary(plan);
  }

  @FieldResolver(() => PlanCostCurve, {
    description:
      '成本曲线: what each further 100 万元, or another step, covers at most, of the same candidates and under the same constraints, each point proven or with its bound; sought as long as the plan',
  })
  costCurve(
    @Root() { grounds }: domain.CoveragePlan,
    @Args(() => CostCurveArgs) steps: CostCurveArgs,
    @Ctx() { graph }: Context,
  ) {
    return planCostCurve(grounds, steps, graph.signal);
  }

  @FieldResolver(() => PlanTies, {
    description:
      '等值方案: the other plans that cover as much weight for the same cost, each by what differs; sought as long as the plan',
  })
  ties(
    @Root() { grounds }: domain.CoveragePlan,
    @Args(() => PlanTiesArgs) { planLimit }: PlanTiesArgs,
    @Ctx() { graph }: Context,
  ) {
    return planTies(grounds, planLimit, graph.signal);
  }

  @FieldResolver(() => Boolean, {
    description: '已证最优: whether it is proven that no plan of the priced candidates covers more',
  })
  isProvenOptimal(@Root() { status }: domain.CoveragePlan) {
    return status === 'OPTIMAL';
  }
}

@Resolver(() => CoverageScenario)
export class ScenarioPlanResolver {
  @LongIn('coverageScenario')
  @FieldResolver(() => CoveragePlan, {
    description:
      '预算内方案: as the query of that name, where the changes of the scenario are made anyhow: what they cover is no gap, they take nothing of the budget, and candidates may go on from them, `added-1` being what the first of them adds',
  })
  coveragePlan(
    @Root() scenario: Scenario,
    @Args(() => CoveragePlanArgs) args: CoveragePlanArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return planned(args, scenario, context, info);
  }
}

async function planned(
  args: CoveragePlanArgs,
  supposed: Scenario | null,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<domain.CoveragePlan> {
  const plan = await coveragePlan(supposed?.graph ?? context.graph, planRequest(args), supposed);
  if (plan.scenario !== null) suppose(supposedThings(plan.scenario.hypothesis), context, info);
  return plan;
}

@Resolver(() => PlanConflict)
export class PlanConflictResolver {
  @FieldResolver(() => [ID], { description: '候选: ids of the candidates that it names; none where it names none' })
  candidates(@Root() constraint: NamedConstraint): string[] {
    if ('candidates' in constraint) return [...constraint.candidates];
    return constraint.kind === 'REQUIRES' ? [constraint.candidate, constraint.needs] : [];
  }
}
