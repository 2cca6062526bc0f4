import { ArgsType, Float, Int } from 'type-graphql';
import { AnswerType } from '../graphql/answer-type';
import { Platform } from '../graphql/entities';
import { Field, Nullable } from '../graphql/fields';
import { Paged } from '../graphql/pages';
import * as vocabulary from '../vocabulary';
import { PlannedCell } from './plan.types';
import type * as domain from './plan-questions';

@ArgsType()
export class CostCurveArgs {
  @Field(
    () => Float,
    '步长（万元）: by how much the budget grows from point to point, in 10,000 yuan, 0.01 to 1,000,000',
    {
      defaultValue: 100,
    },
  )
  stepWan!: number;

  @Field(() => Int, '点数上限: how many points at most, 1 to 100; it ends before where no budget covers more', {
    defaultValue: 20,
  })
  pointLimit!: number;
}

@ArgsType()
export class PlanTiesArgs {
  @Field(() => Int, '方案数上限: how many other plans at most, 1 to 50', { defaultValue: 10 })
  planLimit!: number;
}

@AnswerType<domain.PlanCurvePoint>('成本曲线点: what one budget covers at most')
export class PlanCurvePoint {
  @Field(() => Float, '预算（万元）: the budget')
  budgetWan!: number;

  @Field(() => vocabulary.PlanStatus, '状态: how far it is proven that this budget covers no more')
  status!: vocabulary.PlanStatus;

  @Nullable(() => Float, '覆盖权重: of the cells covered, each change by itself; null where there is no plan')
  coveredWeight!: number | null;

  @Nullable(
    () => Float,
    '上界: no plan of this budget covers more than this weight, by proof; null where it is proven that there is none',
  )
  bound!: number | null;

  @Nullable(
    () => Float,
    '新增权重: how much more than at the point before; null at the first, and where one of the two has no plan',
  )
  furtherWeight!: number | null;

  @Nullable(() => Float, '成本（万元）: of the cheapest plan found that covers as much; null where there is no plan')
  costWan!: number | null;

  @Field(() => Int, '覆盖格数: how many cells are covered')
  cellCount!: number;

  @Paged(() => [PlannedCell], '新增格: cells covered here and not at the point before')
  gained!: PlannedCell[];

  @Paged(
    () => [PlannedCell],
    '放弃格: cells covered at the point before and not here, since others are worth more for the larger budget',
  )
  lost!: PlannedCell[];
}

@AnswerType<domain.PlanCostCurve>('成本曲线: what each further sum of money covers, under the constraints of the plan')
export class PlanCostCurve {
  @Field(() => Float, '步长（万元）: as given')
  stepWan!: number;

  @Field(() => [PlanCurvePoint], '各点: from no money on, a step more each')
  points!: PlanCurvePoint[];

  @Field(() => Boolean, '已达最多: whether the last point covers as much as any budget could, by proof')
  reachesMost!: boolean;
}

@AnswerType<domain.SwappedCandidate>('互换候选: a candidate in which plans of equal worth differ')
export class SwappedCandidate {
  @Field(() => String, '键: of the candidate: as given, or that of the way to close a gap')
  key!: string;

  @Field(() => vocabulary.ScenarioChangeKind, '变化类别: what kind of change')
  kind!: vocabulary.ScenarioChangeKind;

  @Nullable(() => Platform, '平台: the platform that it changes; null where it founds one, or what is supposed does')
  platform!: Platform | null;

  @Nullable(
    () => vocabulary.PlatformKind,
    '平台类型: the kind that it comes to be of; null where the change is about none',
  )
  platformKind!: vocabulary.PlatformKind | null;

  @Nullable(() => vocabulary.PlatformLevel, '级别: the level that it comes to; null where the change is about none')
  level!: vocabulary.PlatformLevel | null;

  @Field(() => Float, '成本（万元）: what it takes of the budget')
  costWan!: number;

  @Paged(() => [PlannedCell], '覆盖格: what it covers by itself')
  cells!: PlannedCell[];
}

@AnswerType<domain.EqualPlan>('等值方案: another plan that covers as much weight for the same cost, by what differs')
export class EqualPlan {
  @Paged(() => [SwappedCandidate], '换入: what it chooses and the plan does not')
  instead!: SwappedCandidate[];

  @Paged(() => [SwappedCandidate], '换出: what the plan chooses and it does not')
  dropped!: SwappedCandidate[];
}

@AnswerType<domain.PlanTies>(
  '等值方案组: the other plans of equal worth, between which the document gives no reason to choose',
)
export class PlanTies {
  @Field(
    () => [EqualPlan],
    '方案: the other plans, those that differ least first; none holds a change that it could leave out',
  )
  plans!: EqualPlan[];

  @Field(
    () => Boolean,
    '是否齐全: whether it is proven that there are no others; false where there are more than `planLimit`, time ran out, or the plan itself is not proven the best and cheapest',
  )
  isComplete!: boolean;
}
