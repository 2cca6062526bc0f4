import { Int } from 'type-graphql';
import { AnswerType } from '../graphql/answer-type';
import { Designation, Industry, IndustryFramework, Platform, Region, SlotRule, Source } from '../graphql/entities';
import { Field, Nullable } from '../graphql/fields';
import { Counted, Paged } from '../graphql/pages';
import { DateScalar } from '../graphql/scalars';
import { Summary } from '../graphql/summary.types';
import { LOOKED_FOR, LookedFor } from '../surveys/looked-for.types';
import * as vocabulary from '../vocabulary';
import { AboutCoverage, AboutSlot, CELL_KEY, Unit } from './about.types';
import type * as domain from './coverage';
import type { Evidence as EvidenceOfCell } from './evidence';
import type { Known } from './known';
import { MissingGrounds, NextToLookUp } from './next-to-look-up.types';
import type { PlatformCount as PlatformCountOfCell } from './platform-counts';
import type * as reckoned from './reckon';
import { Span, StateOnDay } from './state.types';
import type { Through } from './through';

/** What the field `missingGround` says wherever a cell is shown. */
export const MISSING_GROUND =
  '缺失依据: of a MISSING cell, whether platforms that would fill it were looked for completely and none found, looked for in part, or never looked for; as of the kind least looked for. Null of any other';

@AnswerType<reckoned.Counts>('覆盖计数: how many cells have each status')
export class CoverageCounts {
  @Field(() => Int, '已覆盖: cells in which a platform operates')
  covered!: number;

  @Field(() => Int, '在建: cells in which none operates and one is planned or under construction')
  inProgress!: number;

  @Field(() => Int, '不明: cells in which no source tells the state, or whose rule names no kind of platform')
  unknown!: number;

  @Field(() => Int, '缺失: cells with no platform that the graph knows of')
  missing!: number;
}

@AnswerType<EvidenceOfCell>('证据: one reason why a platform counts in a cell')
export class Evidence extends Span {
  @Field(() => vocabulary.EvidenceKind, '类别: what it shows')
  kind!: vocabulary.EvidenceKind;

  @Nullable(
    () => Industry,
    '服务产业: for SERVES, the unit it serves, or the part or correspondent of it; for CORRESPONDS, the unit of the other framework',
  )
  industry!: Industry | null;

  @Nullable(
    () => Region,
    '所在区划: for LOCATED_IN, the unit in which it is located, or the part of it; for AS_LOCAL, where it lies abroad',
  )
  region!: Region | null;

  @Nullable(() => vocabulary.PlatformKind, '平台类型: for KIND, the kind that fills the slot')
  platformKind!: vocabulary.PlatformKind | null;

  @Nullable(
    () => Designation,
    '认定: for KIND, the designation by which it has that kind; null where the kind is its own',
  )
  designation!: Designation | null;

  @Field(() => [Source], '来源: the sources that show it')
  sources!: Source[];
}

@AnswerType<reckoned.CellPlatform>('格内平台: a platform in a cell, and why')
export class CellPlatform extends StateOnDay {
  @Field(() => Platform, '平台: the platform, with all its own fields')
  platform!: Platform;

  @Nullable(() => vocabulary.PlatformLevel, '级别: the highest level designated on the day; null where there is none')
  level!: vocabulary.PlatformLevel | null;

  @Field(
    () => [Evidence],
    '证据: why it counts: that it serves the unit or is located in it, that its kind fills the slot, its state',
  )
  evidence!: Evidence[];
}

@AnswerType<PlatformCountOfCell>('平台计数: how many platforms of a cell are in a state at a level')
export class PlatformCount {
  @Field(() => vocabulary.PlatformState, '状态: their state on the day')
  state!: vocabulary.PlatformState;

  @Nullable(() => vocabulary.PlatformLevel, '级别: their highest level designated on the day; null: none is')
  level!: vocabulary.PlatformLevel | null;

  @Field(() => Int, '数量: how many, at least one')
  count!: number;
}

@AnswerType<reckoned.Cell>('覆盖格: one unit and one slot on a day')
export class SlotCell extends AboutSlot {
  @Field(() => String, CELL_KEY)
  key!: string;

  @Field(
    () => vocabulary.CoverageStatus,
    '状态: the best among its platforms; UNKNOWN where the rule names no kind of platform',
  )
  status!: vocabulary.CoverageStatus;

  @Field(() => SlotRule, '规则: which kinds of platform fill the slot on the day')
  rule!: SlotRule;

  @Counted('platformCount', '平台数: how many platforms count')
  @Paged(() => [CellPlatform], '平台: those that count, the best state first')
  platforms!: CellPlatform[];

  @Field(
    () => [PlatformCount],
    '平台计数: how many of those that count are in which state at which level, without listing them; the best state first, the highest level first',
  )
  platformCounts!: PlatformCount[];

  @Counted('closedPlatformCount', '已关闭平台数: how many would count had they not closed')
  @Paged(() => [CellPlatform], '已关闭平台: those that would count had they not closed')
  closedPlatforms!: CellPlatform[];

  @Field(() => LookedFor, LOOKED_FOR)
  lookedFor!: LookedFor;

  @Nullable(() => vocabulary.LookedForExtent, MISSING_GROUND)
  missingGround!: vocabulary.LookedForExtent | null;
}

@AnswerType<Known>('已知程度: how much the graph knows of a unit, so that a gap can be told from ignorance')
export class UnitKnowledge {
  @Field(
    () => Int,
    '已知平台数: how many platforms of whatever kind and state are known to serve the unit or to be located in it',
  )
  platforms!: number;

  @Field(() => Int, '来源数: how many sources speak of them')
  sources!: number;

  @Nullable(() => DateScalar, '最新来源日: the day of the newest of those sources; null where none is dated')
  newestSourceOn!: string | null;

  @Nullable(() => vocabulary.DatePrecision, '最新来源日精度: how exactly `newestSourceOn` is known')
  newestSourceOnPrecision!: vocabulary.DatePrecision | null;

  @Nullable(
    () => DateScalar,
    '查找日: the newest day on which platforms that fill one of its slots were looked for; null where they never were',
  )
  lookedOn!: string | null;
}

@AnswerType<reckoned.UnitCoverage>('单元覆盖: the slots of one unit: an industry or sub-field, or a region')
export class UnitCoverage extends Unit {
  @Field(() => [SlotCell], '覆盖格: one cell per slot, of the statuses asked for')
  cells!: SlotCell[];

  @Field(() => CoverageCounts, '计数: how many of all its cells have each status')
  counts!: CoverageCounts;

  @Field(() => UnitKnowledge, '已知程度: how much is known of the unit')
  known!: UnitKnowledge;
}

@AnswerType<domain.SlotTotal>('槽位合计: one slot over all units')
export class SlotTotal extends AboutSlot {
  @Field(() => CoverageCounts, '计数: how many units have each status in it')
  counts!: CoverageCounts;
}

@AnswerType<Through>(
  '经由分类: another framework whose platforms count through a mapping, and what the mapping does not reach',
)
export class CoverageThrough {
  @Field(() => IndustryFramework, '产业分类: the other framework')
  framework!: IndustryFramework;

  @Paged(
    () => [Industry],
    '未对应单元: units that correspond to none of the other framework; they count only what serves themselves',
  )
  unmapped!: Industry[];

  @Paged(() => [Industry], '未及单元: units of the other framework whose platforms count in no unit of the scope')
  unreached!: Industry[];
}

@AnswerType<domain.Coverage>('覆盖: which slots of a standard each unit has, lacks or is building on a day')
export class Coverage extends AboutCoverage {
  @Field(() => DateScalar, '截至日: the day it is reckoned for')
  asOf!: string;

  @Nullable(() => CoverageThrough, '经由: the other framework that counts by `through`; null where none does')
  through!: CoverageThrough | null;

  @Field(() => Int, '单元数: how many units there are in all, whatever `statuses` says')
  unitCount!: number;

  @Field(() => Int, '所示单元数: how many of them `units` lists; fewer than all only where `statuses` is given')
  shownUnitCount!: number;

  @Paged(
    () => [UnitCoverage],
    '单元: one per industry or sub-field, or region; with `statuses`, those that have such a cell',
  )
  units!: UnitCoverage[];

  @Field(() => [SlotTotal], '槽位合计: totals per slot')
  slots!: SlotTotal[];

  @Field(() => CoverageCounts, '计数: totals of all cells')
  counts!: CoverageCounts;

  @Field(
    () => MissingGrounds,
    '缺失依据计数: how far it was looked for what would fill the missing cells, of all cells',
  )
  missingGrounds!: MissingGrounds;

  @Paged(
    () => [NextToLookUp],
    '待查事项: which surveys would settle most of the missing cells, the one worth most first, with reasons',
  )
  nextToLookUp!: NextToLookUp[];

  @Field(
    () => Summary,
    '摘要: how many cells have each status, and in which slot most are not covered; of all cells, whatever `statuses` shows',
  )
  summary!: Summary;
}
