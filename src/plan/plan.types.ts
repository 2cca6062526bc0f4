import { Float, ID, Int } from 'type-graphql';
import { AboutCell } from '../coverage/about.types';
import { CoverageCounts } from '../coverage/coverage.types';
import { AnswerType } from '../graphql/answer-type';
import { Field, Nullable } from '../graphql/fields';
import { Counted, Paged } from '../graphql/pages';
import { DateScalar } from '../graphql/scalars';
import { CoverageScenario, ScenarioChange } from '../scenario/scenario.types';
import * as vocabulary from '../vocabulary';
import type { LeftOut } from './candidate-pool';
import type * as domain from './plan-answer';
import type { NamedConstraint } from './problem';

@AnswerType<domain.PlannedCell>('方案覆盖格: a cell that is not covered, and would be')
export class PlannedCell extends AboutCell {
  @Field(() => String, '键: that of the gap: the unit and the slot')
  key!: string;

  @Field(() => vocabulary.CoverageStatus, '状态: its status without the plan')
  status!: vocabulary.CoverageStatus;

  @Field(() => Float, '权重: what covering it is worth')
  weight!: number;
}

@AnswerType<domain.PlannedChange>('方案变化: a change that the plan chooses')
export class PlannedChange {
  @Field(() => String, '键: of the candidate: as given, or that of the way to close a gap')
  key!: string;

  @Nullable(() => ID, '组: of which no other is chosen; null for an addition that none is given for')
  group!: string | null;

  @Field(
    () => ScenarioChange,
    '变化: as it was understood; `index` is its place in `scenario`, where what is made anyhow comes first',
  )
  change!: ScenarioChange;

  @Field(() => Float, '成本（万元）: what it takes of the budget')
  costWan!: number;

  @Field(() => vocabulary.PlanCostOrigin, '成本来源: given, estimated or assumed')
  costOrigin!: vocabulary.PlanCostOrigin;

  @Field(() => Float, '补助确定额（万元）: what the rules of the documents pay for it alone for certain')
  certainWan!: number;

  @Nullable(
    () => Float,
    '补助可计算额（万元）: the most that the sums which the documents state for it alone come to; null where there are rules and none states one. The rules are in `scenario.subsidyEstimate.changes`',
  )
  computableWan!: number | null;

  @Nullable(
    () => Float,
    '补助上限（万元）: no more than this is paid for it alone; null, no ceiling, where a rule has no sum that can be computed',
  )
  atMostWan!: number | null;

  @Field(() => Int, '补助不可计算项数: how many of the rules that pay for it have no sum that can be computed')
  notComputable!: number;

  @Paged(() => [PlannedCell], '覆盖格: what it covers by itself, those that others cover too')
  cells!: PlannedCell[];
}

@AnswerType<NamedConstraint>('冲突约束: one of the constraints that no plan meets together')
export class PlanConflict {
  @Field(() => vocabulary.PlanConstraintKind, '类别: what kind of constraint')
  kind!: vocabulary.PlanConstraintKind;

  @Field(() => String, '名称: as it is given, or what the constraint says')
  name!: string;
}

@AnswerType<LeftOut>('未入选池候选: a candidate that no plan would choose of itself')
export class LeftOutCandidate {
  @Field(() => String, '键: of the candidate: as given, or that of the way to close a gap')
  key!: string;

  @Field(() => vocabulary.ScenarioChangeKind, '变化类别: what kind of change')
  kind!: vocabulary.ScenarioChangeKind;

  @Nullable(
    () => Float,
    '补助可计算额（万元）: the most that the sums which the documents state for it come to; null where none is stated or it is not possible',
  )
  computableWan!: number | null;

  @Nullable(() => String, '抵触之处: for IMPOSSIBLE, what speaks against it; null otherwise')
  fault!: string | null;
}

@AnswerType<domain.LeftOutGroup>('未入选池: candidates left out for one reason, which is said once for all of them')
export class LeftOutCandidates {
  @Field(() => vocabulary.PlanOmission, '类别: why they are left out')
  reason!: vocabulary.PlanOmission;

  @Field(() => String, '理由: why, in Chinese')
  reasonZh!: string;

  @Field(() => String, '英文理由: why, in English')
  reasonEn!: string;

  @Paged(() => [LeftOutCandidate], '候选: the candidates, in the order of the gaps or as given')
  @Counted('count', '候选数: how many they are')
  candidates!: LeftOutCandidate[];
}

@AnswerType<domain.CandidateCounts>('候选计数: how many candidates there are, and how many are left out for what')
export class PlanCandidateCounts {
  @Field(() => Int, '候选数: all of them, one change by several ways counted once')
  considered!: number;

  @Field(
    () => Int,
    '有价: those that are possible, cover an open cell and have a price; the plan is the best choice of these alone',
  )
  priced!: number;

  @Field(() => Int, '无价: those that would cover a cell and have no price')
  unpriced!: number;

  @Field(() => Int, '无覆盖: those that cover no open cell by themselves')
  coveringNothing!: number;

  @Field(() => Int, '不可行: ways that are not possible on the day')
  impossible!: number;
}

@AnswerType<domain.CoveragePlan>(
  '预算内方案: the changes that cover most, by weight, within a budget of public money; nothing is written',
)
export class CoveragePlan {
  @Field(() => vocabulary.PlanStatus, '状态: how far it is proven, of the candidates that have a price')
  status!: vocabulary.PlanStatus;

  @Field(
    () => String,
    '理由: what the status rests on: first of how many candidates it was chosen, then what was left out and what the cost leaves open',
  )
  reasonZh!: string;

  @Field(() => String, '英文理由: the same in English')
  reasonEn!: string;

  @Nullable(
    () => Boolean,
    '已证最省: whether it is proven that none cheaper covers as much; null where there is no plan',
  )
  isCheapest!: boolean | null;

  @Nullable(() => Float, '覆盖权重: of the cells covered; null where there is no plan')
  coveredWeight!: number | null;

  @Nullable(
    () => Float,
    '上界: no plan covers more than this weight, by proof; null where it is proven that there is none',
  )
  bound!: number | null;

  @Nullable(
    () => Float,
    '差距: the share of `bound` by which the plan stays below it, 0 to 1; null where there is no plan',
  )
  gap!: number | null;

  @Field(() => Float, '预算（万元）: as given')
  budgetWan!: number;

  @Nullable(() => Float, '成本（万元）: of all chosen; null where there is no plan')
  costWan!: number | null;

  @Nullable(
    () => Boolean,
    '成本即上限: whether no rule of the documents pays more for them than that; false where one has no sum that can be computed. Null where there is no plan',
  )
  isCostCeiling!: boolean | null;

  @Field(() => DateScalar, '截至日: the day coverage is reckoned for, on which changes take effect that name none')
  asOf!: string;

  @Paged(
    () => [PlannedChange],
    '所选变化: what the plan chooses, by id; none could be left out without losing weight or a constraint',
  )
  @Counted('chosenCount', '所选数: how many changes it chooses')
  chosen!: PlannedChange[];

  @Paged(
    () => [PlannedCell],
    '覆盖格: what the chosen changes cover together, reckoned as one scenario; by unit and slot',
  )
  @Counted('cellCount', '覆盖格数: how many cells they cover together')
  cells!: PlannedCell[];

  @Paged(
    () => [PlannedCell],
    '合并才覆盖: cells that they cover together and none of them alone; not in `coveredWeight`',
  )
  onlyTogether!: PlannedCell[];

  @Paged(
    () => [PlannedCell],
    '合并则不覆盖: cells that one of them covers alone and all together do not; in `coveredWeight`',
  )
  notTogether!: PlannedCell[];

  @Field(() => CoverageCounts, '前: cells of the scope by status, without the plan')
  before!: CoverageCounts;

  @Nullable(
    () => CoverageCounts,
    '后: the same with all of the plan, reckoned as one scenario; null where there is no plan',
  )
  after!: CoverageCounts | null;

  @Paged(() => [PlanConflict], '冲突约束: for INFEASIBLE, constraints that no plan meets together; else none')
  infeasible!: PlanConflict[];

  @Nullable(
    () => Boolean,
    '极小冲突: whether without any one of `infeasible` the rest can be met; null where there are none',
  )
  isMinimalConflict!: boolean | null;

  @Field(() => PlanCandidateCounts, '候选计数: how many there are, and how many are left out')
  candidates!: PlanCandidateCounts;

  @Field(() => [LeftOutCandidates], '未入选池: candidates that no plan would choose of itself, one entry a reason')
  leftOut!: LeftOutCandidates[];

  @Nullable(
    () => CoverageScenario,
    '情景: the chosen changes, and what is made anyhow, as a scenario, to ask all else of; null where nothing is chosen',
  )
  scenario!: CoverageScenario | null;
}
