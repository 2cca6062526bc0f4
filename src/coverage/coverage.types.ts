import { Field, ID, InputType, Int } from 'type-graphql';
import { AnswerType } from '../graphql/answer-type';
import {
  Clause,
  Designation,
  DutyUnit,
  Industry,
  IndustryFramework,
  Platform,
  Region,
  SlotRule,
  Source,
  Task,
} from '../graphql/entities';
import { enumOf } from '../graphql/enums';
import { PageInfo } from '../graphql/pages';
import { DateScalar } from '../graphql/scalars';
import * as vocabulary from '../vocabulary';

@InputType({ description: '覆盖切片: which part of coverage is asked for; what is left out is not narrowed' })
export class CoverageSlice {
  @Field(() => ID, {
    nullable: true,
    description:
      '产业分类: id of a framework; by default that of `industries`, or else the seven clusters of 2018 (七大千亿级产业集群)',
  })
  framework?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: '产业: ids of industries or sub-fields of one framework; by default its top-level units',
  })
  industries?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: '含细分领域: whether the sub-fields below the units are units too; by default not',
  })
  includeSubfields?: boolean | null;

  @Field(() => ID, {
    nullable: true,
    description: '区划: id of a region, which counts with its parts; by default everywhere',
  })
  region?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '截至日: the day asked about; by default today' })
  asOf?: unknown;

  @Field(() => [enumOf(vocabulary.FiveOneSlot)], {
    nullable: true,
    description: '槽位: which of the five; by default all',
  })
  slots?: vocabulary.FiveOneSlot[] | null;

  @Field(() => enumOf(vocabulary.PlatformLevel), {
    nullable: true,
    description: '最低级别: only platforms whose highest level designated on the day reaches this one; by default all',
  })
  minLevel?: vocabulary.PlatformLevel | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      '汇总: whether a unit also counts what serves the sub-fields below it; by default a unit inherits nothing',
  })
  rollUp?: boolean | null;
}

@AnswerType('覆盖计数: how many cells have each status')
export class CoverageCounts {
  @Field(() => Int, { description: '已覆盖: cells in which a platform operates' })
  covered!: number;

  @Field(() => Int, { description: '在建: cells in which none operates and one is planned or under construction' })
  inProgress!: number;

  @Field(() => Int, { description: '不明: cells in which no source tells the state' })
  unknown!: number;

  @Field(() => Int, { description: '缺失: cells with no platform that the graph knows of' })
  missing!: number;
}

@AnswerType('证据: one reason why a platform counts in a cell')
export class Evidence {
  @Field(() => enumOf(vocabulary.EvidenceKind), { description: '类别: what it shows' })
  kind!: string;

  @Field(() => enumOf(vocabulary.Basis), { description: '依据: stated by the source or inferred from it' })
  basis!: vocabulary.Basis;

  @Field(() => Industry, {
    nullable: true,
    description: '服务产业: for SERVES, the unit it serves or, with roll-up, the part of it',
  })
  industry?: Industry | null;

  @Field(() => enumOf(vocabulary.PlatformKind), {
    nullable: true,
    description: '平台类型: for KIND, the kind that fills the slot',
  })
  platformKind!: string | null;

  @Field(() => Designation, {
    nullable: true,
    description: '认定: for KIND, the designation by which it has that kind; null where the kind is its own',
  })
  designation?: Designation | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: '起始日: the day from which it holds; null where no source tells',
  })
  since!: string | null;

  @Field(() => DateScalar, { nullable: true, description: '终止日: the day from which it no longer holds' })
  until!: string | null;

  @Field(() => [Source], { description: '来源: the sources that show it' })
  sources!: Source[];
}

@AnswerType('格内平台: a platform in a cell, and why')
export class CellPlatform {
  @Field(() => Platform, { description: '平台: the platform, with all its own fields' })
  platform!: Platform;

  @Field(() => enumOf(vocabulary.PlatformState), { description: '状态: its state on the day' })
  state!: string;

  @Field(() => DateScalar, { nullable: true, description: '始于: the first day of that state as far as it is known' })
  since!: string | null;

  @Field(() => enumOf(vocabulary.DatePrecision), {
    nullable: true,
    description: '始日精度: how exactly `since` is known; null where `since` is',
  })
  sincePrecision!: string | null;

  @Field({
    description:
      '首见: whether `since` is the day a source first saw it in that state, when the state began not being known',
  })
  sinceFirstSeen!: boolean;

  @Field(() => enumOf(vocabulary.PlatformLevel), {
    nullable: true,
    description: '级别: the highest level designated on the day; null where there is none',
  })
  level!: string | null;

  @Field(() => [Evidence], {
    description: '证据: why it counts: that it serves the unit, that its kind fills the slot, its state',
  })
  evidence!: Evidence[];
}

@AnswerType('覆盖格: one unit and one of the five slots on a day')
export class SlotCell {
  @Field(() => enumOf(vocabulary.FiveOneSlot), { description: '槽位: the slot' })
  slot!: string;

  @Field(() => enumOf(vocabulary.CoverageStatus), { description: '状态: the best among its platforms' })
  status!: string;

  @Field(() => SlotRule, { description: '规则: which kinds of platform fill the slot on the day' })
  rule!: SlotRule;

  @Field(() => [CellPlatform], { description: '平台: those that count, the best state first' })
  platforms!: CellPlatform[];

  @Field(() => [CellPlatform], { description: '已关闭平台: those that would count had they not closed' })
  closedPlatforms!: CellPlatform[];
}

@AnswerType('已知程度: how much the graph knows of a unit, so that a gap can be told from ignorance')
export class UnitKnowledge {
  @Field(() => Int, {
    description: '已知平台数: how many platforms of whatever kind and state are known to serve the unit',
  })
  platforms!: number;

  @Field(() => Int, { description: '来源数: how many sources speak of them' })
  sources!: number;

  @Field(() => DateScalar, {
    nullable: true,
    description: '最新来源日: the day of the newest of those sources; null where none is dated',
  })
  newestSourceOn!: string | null;
}

@AnswerType('单元覆盖: the five slots of one industry or sub-field')
export class UnitCoverage {
  @Field(() => Industry, { description: '产业: the unit, with all its own fields' })
  industry!: Industry;

  @Field(() => [SlotCell], { description: '覆盖格: one cell per slot' })
  cells!: SlotCell[];

  @Field(() => CoverageCounts, { description: '计数: how many of its cells have each status' })
  counts!: CoverageCounts;

  @Field(() => UnitKnowledge, { description: '已知程度: how much is known of the unit' })
  known!: UnitKnowledge;
}

@AnswerType('槽位合计: one slot over all units')
export class SlotTotal {
  @Field(() => enumOf(vocabulary.FiveOneSlot), { description: '槽位: the slot' })
  slot!: string;

  @Field(() => CoverageCounts, { description: '计数: how many units have each status in it' })
  counts!: CoverageCounts;
}

@AnswerType('五个一覆盖: which of the five platforms each unit has, lacks or is building on a day')
export class Coverage {
  @Field(() => DateScalar, { description: '截至日: the day it is reckoned for' })
  asOf!: string;

  @Field(() => IndustryFramework, { description: '产业分类: the framework of the units' })
  framework!: IndustryFramework;

  @Field(() => Region, { nullable: true, description: '区划: the region it is narrowed to; null for everywhere' })
  region!: Region | null;

  @Field(() => Int, { description: '单元数: how many units there are in all' })
  unitCount!: number;

  @Field(() => [UnitCoverage], { description: '单元: one per industry or sub-field' })
  units!: UnitCoverage[];

  @Field(() => [SlotTotal], { description: '槽位合计: totals per slot' })
  slots!: SlotTotal[];

  @Field(() => CoverageCounts, { description: '计数: totals of all cells' })
  counts!: CoverageCounts;
}

@AnswerType('缺口: a cell that is not covered, whose duty it is and under which clause')
export class CoverageGap {
  @Field(() => ID, { description: '编号: the unit and the slot, stable from one answer to the next' })
  id!: string;

  @Field(() => Industry, { description: '产业: the unit' })
  industry!: Industry;

  @Field(() => enumOf(vocabulary.FiveOneSlot), { description: '槽位: the slot that is not covered' })
  slot!: string;

  @Field(() => enumOf(vocabulary.CoverageStatus), { description: '状态: in progress, unknown or missing' })
  status!: string;

  @Field(() => SlotRule, { description: '规则: which kinds of platform would fill the slot' })
  rule!: SlotRule;

  @Field(() => [CellPlatform], { description: '平台: those in progress or of unknown state' })
  platforms!: CellPlatform[];

  @Field(() => UnitKnowledge, { description: '已知程度: how much is known of the unit' })
  known!: UnitKnowledge;

  @Field(() => Clause, { description: '条款: the clause that asks for the slot, 五(一)' })
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
  @Field(() => [CoverageGapEdge], { description: '边: the gaps of this page, missing ones first' })
  edges!: CoverageGapEdge[];

  @Field(() => PageInfo, { description: '分页: where this page stands' })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: '总数: how many gaps there are in all' })
  totalCount!: number;
}
