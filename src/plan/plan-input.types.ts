import { ArgsType, Float, ID, InputType } from 'type-graphql';
import { ChangeInput, domainChange } from '../changes/change.types';
import { CoverageScopeArgs } from '../coverage/scope.types';
import { GapWeightsInput } from '../gaps/weights.types';
import { Field, Nullable } from '../graphql/fields';
import * as vocabulary from '../vocabulary';
import { domainConstraint, PlanConstraintInput } from './plan-constraint.types';
import type { PlanRequest } from './plan-request';

@InputType({ description: '候选变化: a change that a plan may choose' })
export class PlanCandidateInput {
  @Nullable(() => String, '键: by default `candidate-1` and so on, by its place in the list')
  key?: string;

  @Field(
    () => ChangeInput,
    '变化: what is changed; it can name only platforms that the graph holds, none that another adds',
  )
  change!: ChangeInput;

  @Nullable(
    () => Float,
    '成本（万元）: what it costs of the budget, in 10,000 yuan, 0 to 1,000,000, reckoned to 0.01; by default what the rules of the documents pay for it',
  )
  costWan?: number;

  @Nullable(() => ID, '组: at most one of a group is chosen; by default the platform that it changes')
  group?: string;
}

@InputType({ description: '格权重: what covering one cell is worth' })
export class PlanCellWeightInput {
  @Field(() => ID, '单元: id of the industry or, where regions are the units, of the region')
  unit!: string;

  @Field(() => ID, '槽位: id of the slot; of 五个一 the name of the slot, like SCIENCE_PARK')
  slot!: string;

  @Field(() => Float, '权重: 0, or 0.001 to 1,000, reckoned to 0.001')
  weight!: number;
}

@InputType({ description: '方案权重: what covering a cell is worth; by default 1 each' })
export class PlanWeightsInput {
  @Nullable(() => GapWeightsInput, '按评分: a cell is worth the score of its gap by these weights, 0 to 1')
  byScore?: GapWeightsInput;

  @Nullable(() => [PlanCellWeightInput], '逐格: cells that are worth otherwise')
  cells?: PlanCellWeightInput[];
}

@ArgsType()
export class CoveragePlanArgs extends CoverageScopeArgs {
  @Field(
    () => Float,
    '预算（万元）: public money, in 10,000 yuan, 0 to 1,000,000, reckoned to 0.01; a plan may cost exactly as much',
  )
  budgetWan!: number;

  @Nullable(
    () => [PlanCandidateInput],
    '候选: what may be changed, 1 to 500; by default the ways to close the gaps of the scope, by their keys',
  )
  candidates?: PlanCandidateInput[];

  @Nullable(
    () => [vocabulary.WayToCloseKind],
    '途径: where no candidates are given, which kinds of way are; by default all',
  )
  ways?: vocabulary.WayToCloseKind[];

  @Field(
    () => vocabulary.PlanCostBasis,
    '成本口径: which sum of the subsidies is the cost of a change that none is given for',
    { defaultValue: 'AT_MOST' },
  )
  costBasis!: vocabulary.PlanCostBasis;

  @Nullable(
    () => Float,
    '无价变化的假定成本（万元）: what a change costs for which no rule pays a sum that can be computed; by default such are left out',
  )
  unpricedCostWan?: number;

  @Nullable(() => PlanWeightsInput, '权重: what covering a cell is worth; by default 1 each')
  weights?: PlanWeightsInput;

  @Nullable(() => [PlanConstraintInput], '约束: what the plan has to keep to; by default nothing else')
  constraints?: PlanConstraintInput[];

  @Field(
    () => Float,
    '时限（秒）: how long a plan is sought, above 0 and at most 60; past it the best so far is given',
    {
      defaultValue: 5,
    },
  )
  timeLimitSeconds!: number;
}

/** The arguments as the domain takes them. */
export function planRequest({ scope, candidates, weights, constraints, ...rest }: CoveragePlanArgs): PlanRequest {
  const { budgetWan, ways = null, costBasis, unpricedCostWan = null, timeLimitSeconds } = rest;
  return {
    budgetWan,
    scope: scope ?? {},
    candidates:
      candidates?.map(({ key = null, change, costWan = null, group = null }) => {
        return { key, change: domainChange(change), costWan, group };
      }) ?? null,
    ways,
    costBasis,
    unpricedCostWan,
    weights: { byScore: weights?.byScore ?? null, cells: weights?.cells ?? [] },
    constraints: constraints?.map(domainConstraint) ?? [],
    timeLimitSeconds,
  };
}
