import { ArgsType, Field, Float, ID, Int } from 'type-graphql';
import { CellPlatform, UnitKnowledge } from '../coverage/coverage.types';
import { SliceArgs } from '../coverage/slice.types';
import { AboutUnit } from '../coverage/unit.types';
import { AnswerType } from '../graphql/answer-type';
import { Clause, DutyUnit, Slot, SlotRule, SubsidyRule, Task } from '../graphql/entities';
import { enumOf } from '../graphql/enums';
import { DEFAULT_PAGE, PageInfo } from '../graphql/pages';
import * as vocabulary from '../vocabulary';
import { GapScorePart } from './score.types';
import { WayToClose } from './ways.types';
import { GapWeights, WEIGHTS } from './weights.types';

@ArgsType()
export class GapArgs extends SliceArgs {
  @Field(() => GapWeights, { nullable: true, description: WEIGHTS })
  weights?: GapWeights | null;

  @Field(() => Int, { defaultValue: DEFAULT_PAGE, description: '条数: how many gaps at most' })
  first!: number;

  @Field(() => String, { nullable: true, description: '游标: go on behind this cursor' })
  after?: string | null;
}

@AnswerType('缺口: a cell that is not covered, whose duty it is and under which clause')
export class CoverageGap extends AboutUnit {
  @Field(() => ID, { description: '编号: the unit and the slot, stable from one answer to the next' })
  id!: string;

  @Field(() => enumOf(vocabulary.FiveOneSlot), {
    nullable: true,
    description: '槽位: which of the five is not covered; null where the standard is another than 五个一',
  })
  slot!: string | null;

  @Field(() => Slot, { description: '标准槽位: the slot that is not covered, of whatever standard' })
  standardSlot!: Slot;

  @Field(() => enumOf(vocabulary.CoverageStatus), { description: '状态: in progress, unknown or missing' })
  status!: string;

  @Field(() => SlotRule, { description: '规则: which kinds of platform would fill the slot' })
  rule!: SlotRule;

  @Field(() => [CellPlatform], { description: '平台: those in progress or of unknown state' })
  platforms!: CellPlatform[];

  @Field(() => UnitKnowledge, { description: '已知程度: how much is known of the unit' })
  known!: UnitKnowledge;

  @Field(() => Float, {
    description: '评分: from 0 to 1, the higher the weightier: the mean of the parts that apply, by their weights',
  })
  score!: number;

  @Field(() => [GapScorePart], { description: '评分项: every part of the score, those that do not apply too' })
  scoreParts!: GapScorePart[];

  @Field(() => Clause, { description: '条款: the clause that asks for the slot: 五(一), or that of another standard' })
  clause!: Clause;

  @Field(() => [DutyUnit], { description: '牵头单位: the units that lead under that clause, in its order' })
  ledBy!: DutyUnit[];

  @Field(() => [DutyUnit], { description: '责任单位: the units responsible under that clause, in its order' })
  responsible!: DutyUnit[];

  @Field(() => [Task], {
    description:
      '相关任务: the tasks of the document under which such a platform is built, each with its own duty holders',
  })
  tasks!: Task[];

  @Field(() => [SubsidyRule], {
    description:
      "补助规则: what closing it would draw: the rules that concern a kind of platform that fills the slot, in the document's order",
  })
  subsidies!: SubsidyRule[];

  @Field(() => [WayToClose], {
    description:
      '补缺途径: how it can be closed, the most promising first: finish, raise, widen, found; then the nearest unit, the highest level, the id',
  })
  waysToClose!: WayToClose[];
}

@AnswerType('缺口连接边: a gap and its cursor')
export class CoverageGapEdge {
  @Field({ description: '游标: give it as `after` to go on behind this gap' })
  cursor!: string;

  @Field(() => CoverageGap, { description: '缺口: the gap' })
  node!: CoverageGap;
}

@AnswerType('缺口连接: a page of gaps')
export class CoverageGapConnection {
  @Field(() => [CoverageGapEdge], { description: '边: the gaps of this page, the highest score first' })
  edges!: CoverageGapEdge[];

  @Field(() => PageInfo, { description: '分页: where this page stands' })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: '总数: how many gaps there are in all' })
  totalCount!: number;
}
