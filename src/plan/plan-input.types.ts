import { ArgsType, Field, Float, ID, InputType } from 'type-graphql';
import { ChangeInput, domainChange } from '../changes/change.types';
import { SliceArgs } from '../coverage/slice.types';
import { GapWeights } from '../gaps/weights.types';
import { enumOf } from '../graphql/enums';
import { DateScalar } from '../graphql/scalars';
import * as vocabulary from '../vocabulary';
import { domainConstraint, PlanConstraintInput } from './plan-constraint.types';
import type { PlanRequest } from './plan-request';

@InputType({ description: '候选变化: a change that a plan may choose' })
export class PlanCandidateInput {
  @Field(() => ID, {
    nullable: true,
    description: '编号: by default `candidate-1` and so on, by its place in the list',
  })
  id?: string;

  @Field(() => ChangeInput, {
    description: '变化: what is changed; it can name only platforms that the graph holds, none that another adds',
  })
  change!: ChangeInput;

  @Field(() => Float, {
    nullable: true,
    description:
      '成本(万元): what it costs of the budget, in 10,000 yuan, 0 to 1,000,000, reckoned to 0.01; by default what the rules of the documents pay for it',
  })
  costWan?: number;

  @Field(() => ID, {
    nullable: true,
    description: '组: at most one of a group is chosen; by default the platform that it changes',
  })
  group?: string;
}

@InputType({ description: '格权重: what covering one cell is worth' })
export class PlanCellWeightInput {
  @Field(() => ID, { description: '单元: id of the industry or, where regions are the units, of the region' })
  unit!: string;

  @Field(() => ID, { description: '槽位: id of the slot; of 五个一 the name of the slot, like SCIENCE_PARK' })
  slot!: string;

  @Field(() => Float, { description: '权重: 0, or 0.001 to 1,000, reckoned to 0.001' })
  weight!: number;
}

@InputType({ description: '方案权重: what covering a cell is worth; by default 1 each' })
export class PlanWeightsInput {
  @Field(() => GapWeights, {
    nullable: true,
    description: '按评分: a cell is worth the score of its gap by these weights, 0 to 1',
  })
  byScore?: GapWeights;

  @Field(() => [PlanCellWeightInput], { nullable: true, description: '逐格: cells that are worth otherwise' })
  cells?: PlanCellWeightInput[];
}

@ArgsType()
export class PlanArgs extends SliceArgs {
  @Field(() => Float, {
    description:
      '预算(万元): public money, in 10,000 yuan, 0 to 1,000,000, reckoned to 0.01; a plan may cost exactly as much',
  })
  budgetWan!: number;

  @Field(() => [PlanCandidateInput], {
    nullable: true,
    description:
      '候选: what may be changed, 1 to 500; by default the ways to close the gaps of the slice, by their ids',
  })
  candidates?: PlanCandidateInput[];

  @Field(() => [enumOf(vocabulary.WayToCloseKind)], {
    nullable: true,
    description: '途径: where no candidates are given, which kinds of way are; by default all',
  })
  ways?: vocabulary.WayToCloseKind[];

  @Field(() => enumOf(vocabulary.PlanCostBasis), {
    defaultValue: 'AT_MOST',
    description: '成本口径: which sum of the subsidies is the cost of a change that none is given for',
  })
  costBasis!: vocabulary.PlanCostBasis;

  @Field(() => Float, {
    nullable: true,
    description:
      '无价变化的假定成本(万元): what a change costs for which no rule pays a sum that can be computed; by default such are left out',
  })
  unpricedCostWan?: number;

  @Field(() => PlanWeightsInput, {
    nullable: true,
    description: '权重: what covering a cell is worth; by default 1 each',
  })
  weights?: PlanWeightsInput;

  @Field(() => [PlanConstraintInput], {
    nullable: true,
    description: '约束: what the plan has to keep to; by default nothing else',
  })
  constraints?: PlanConstraintInput[];

  @Field(() => Float, {
    defaultValue: 5,
    description: '时限(秒): how long a plan is sought, above 0 and at most 60; past it the best so far is given',
  })
  timeLimitSeconds!: number;

  @Field(() => DateScalar, {
    nullable: true,
    description: '实施日: the day of changes that name none; by default that of the slice',
  })
  on?: string;
}

/** The arguments as the domain takes them. */
export function planRequest({ slice, candidates, weights, constraints, ...rest }: PlanArgs): PlanRequest {
  const { budgetWan, ways = null, costBasis, unpricedCostWan = null, timeLimitSeconds, on = null } = rest;
  return {
    budgetWan,
    slice: slice ?? {},
    candidates:
      candidates?.map(({ id = null, change, costWan = null, group = null }) => {
        return { id, change: domainChange(change), costWan, group };
      }) ?? null,
    ways,
    costBasis,
    unpricedCostWan,
    weights: { byScore: weights?.byScore ?? null, cells: weights?.cells ?? [] },
    constraints: constraints?.map(domainConstraint) ?? [],
    timeLimitSeconds,
    on,
  };
}
