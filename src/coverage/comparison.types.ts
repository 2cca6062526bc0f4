import { ArgsType, Int } from 'type-graphql';
import { AnswerType } from '../graphql/answer-type';
import { Designation, Platform } from '../graphql/entities';
import { Field, Nullable } from '../graphql/fields';
import { Paged } from '../graphql/pages';
import { DateScalar } from '../graphql/scalars';
import { Summary } from '../graphql/summary.types';
import * as vocabulary from '../vocabulary';
import { AboutCell, CELL_KEY, Unit } from './about.types';
import type * as cells from './cell-comparison';
import type * as domain from './comparison';
import { CellPlatform, Coverage, Evidence } from './coverage.types';
import type { PlatformChange as PlatformChangeOfCell } from './platform-change';
import { CoverageScopeInput } from './scope.types';

@AnswerType<PlatformChangeOfCell>(
  '平台变化: one thing that differs of a platform between the two sides of a cell, and why',
)
export class PlatformChange {
  @Field(() => Platform, '平台: the platform, with all its own fields')
  platform!: Platform;

  @Field(() => vocabulary.PlatformChangeKind, '类别: what differs')
  kind!: vocabulary.PlatformChangeKind;

  @Nullable(() => CellPlatform, '前: as it was in the cell before, also when closed; null where it was not in it')
  before!: CellPlatform | null;

  @Nullable(() => CellPlatform, '后: as it is in the cell after, also when closed; null where it is not in it')
  after!: CellPlatform | null;

  @Nullable(
    () => DateScalar,
    '变化日: the day between the two on which it came to differ, the last one where there are several; null where none is known or the two days are one',
  )
  on!: string | null;

  @Nullable(() => vocabulary.DatePrecision, '变化日精度: how exactly `on` is known, where it is a day of its state')
  onPrecision!: vocabulary.DatePrecision | null;

  @Field(() => Boolean, '首见: whether `on` is only the day a source first saw it so')
  firstSeen!: boolean;

  @Field(() => [Designation], '认定: its designations that count on only one of the two days')
  designations!: Designation[];

  @Field(
    () => [Evidence],
    '证据: for STATE, of the state on the later day; for APPEARED and LEFT, what holds on only one of the two days or, where nothing does, all that it counts by; none for LEVEL, whose `designations` bear their own sources',
  )
  why!: Evidence[];
}

@AnswerType<cells.CellComparison>('格比较: one unit and slot on the two sides')
export class CellComparison extends AboutCell {
  @Field(() => String, CELL_KEY)
  key!: string;

  @Nullable(() => vocabulary.CoverageStatus, '前状态: the status before; null where that side does not have the cell')
  before!: vocabulary.CoverageStatus | null;

  @Nullable(() => vocabulary.CoverageStatus, '后状态: the status after; null where that side does not have the cell')
  after!: vocabulary.CoverageStatus | null;

  @Field(() => vocabulary.CellChange, '变化: how the status differs')
  change!: vocabulary.CellChange;

  @Nullable(() => Int, '前平台数: how many platforms count before; null where that side does not have the cell')
  platformCountBefore!: number | null;

  @Nullable(() => Int, '后平台数: how many platforms count after; null where that side does not have the cell')
  platformCountAfter!: number | null;

  @Field(
    () => Boolean,
    '仅因首见: whether the status differs only because sources first saw platforms so, nothing being known to have begun or ended',
  )
  firstSeenOnly!: boolean;

  @Field(
    () => Boolean,
    '确有变化: whether something is known to have begun or ended between the two days by which the status differs; with neither this nor `firstSeenOnly` the scopes differ, or what is supposed',
  )
  reallyChanged!: boolean;

  @Paged(() => [PlatformChange], '平台变化: what differs of its platforms; none where one side does not have the cell')
  platforms!: PlatformChange[];
}

@AnswerType<domain.UnitComparison>('单元比较: the slots of one unit on the two sides')
export class UnitComparison extends Unit {
  @Field(() => vocabulary.ComparedSide, '所在范围: which side has it')
  side!: vocabulary.ComparedSide;

  @Field(() => [CellComparison], '格: one per slot of either side')
  cells!: CellComparison[];
}

@AnswerType<cells.ChangeCounts>(
  '变化计数: how many of the cells of both sides came to be covered or no longer are; all of them, whatever `statuses` shows',
)
export class CoverageChangeCounts {
  @Field(() => Int, '新覆盖: cells that are covered after and were not before')
  newlyCovered!: number;

  @Field(() => Int, '确有变化: of these, those for which something is known to have begun between the two days')
  reallyChanged!: number;

  @Field(() => Int, '仅因首见: of these, those that sources only came to see covered')
  firstSeenOnly!: number;

  @Field(() => Int, '不再覆盖: cells that were covered before and are not after')
  noLongerCovered!: number;
}

@ArgsType()
export class CoverageComparisonArgs {
  @Field(() => CoverageScopeInput, '前范围: which part of coverage is the one before')
  scopeBefore!: CoverageScopeInput;

  @Field(() => CoverageScopeInput, '后范围: which part of coverage is the one after')
  scopeAfter!: CoverageScopeInput;
}

@AnswerType<domain.CoverageComparison>('覆盖比较: two scopes or days side by side, what differs and why')
export class CoverageComparison {
  @Field(() => Coverage, '前: the coverage before, whole')
  before!: Coverage;

  @Field(() => Coverage, '后: the coverage after, whole')
  after!: Coverage;

  @Field(() => Int, '单元数: how many units `units` lists')
  unitCount!: number;

  @Paged(() => [UnitComparison], '单元: the units of either side, matched by id; those of one side only are marked so')
  units!: UnitComparison[];

  @Paged(() => [CellComparison], '变化格: the cells of both sides whose status differs, and by which platforms')
  changes!: CellComparison[];

  @Field(() => Int, '变化数: how many `changes` there are')
  changeCount!: number;

  @Paged(
    () => [CellComparison],
    '状态未变而平台有变的格: the cells of both sides whose status is the same and whose platforms differ',
  )
  sameStatusChanges!: CellComparison[];

  @Field(() => Int, '状态未变而平台有变的格数: how many `sameStatusChanges` there are')
  sameStatusChangeCount!: number;

  @Field(() => CoverageChangeCounts, '变化计数: how many cells came to be covered, by what, and how many no longer are')
  changeCounts!: CoverageChangeCounts;

  @Field(
    () => Summary,
    '摘要: how many cells are covered on either side, and how many of the newly covered ones really changed; of all cells',
  )
  summary!: Summary;
}
