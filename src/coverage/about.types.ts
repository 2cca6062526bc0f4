import { AnswerType } from '../graphql/answer-type';
import { CoverageStandard, Industry, IndustryFramework, Region, Slot } from '../graphql/entities';
import { Field, Nullable } from '../graphql/fields';
import * as vocabulary from '../vocabulary';
import type { CellComparison } from './cell-comparison';
import type { Coverage } from './coverage';
import type { Cell } from './reckon';
import type * as domain from './unit';

/** What the field `key` says wherever a cell is shown. */
export const CELL_KEY = '键: the unit and the slot; of the list that it stands in, not of the graph';

/** The fields of every answer about one scope of coverage. */
@AnswerType<Coverage>('所问范围: by which standard, and of which units and region it is')
export class AboutCoverage {
  @Field(() => CoverageStandard, '覆盖标准: the standard whose units, slots and rules these are')
  standard!: CoverageStandard;

  @Nullable(() => IndustryFramework, '产业分类: the framework of the units; null where they are regions')
  framework!: IndustryFramework | null;

  @Nullable(
    () => Region,
    '区划: the region it is narrowed to; null for everywhere. Where regions are the units, the one they are parts of',
  )
  region!: Region | null;
}

/** The fields of every answer that lists units. */
@AnswerType<domain.AboutUnit>('单元: an industry or a region that is to have slots')
export class Unit {
  @Nullable(() => Industry, '产业: the unit, with all its own fields; null where the units are regions')
  industry!: Industry | null;

  @Nullable(() => Region, '区市: the unit, with all its own fields; null where the units are industries')
  region!: Region | null;
}

/** The fields of every answer that shows one slot. */
@AnswerType<Cell>('所属槽位: the slot that it is about')
export class AboutSlot {
  @Nullable(() => vocabulary.FiveOneSlot, '槽位: which of the five; null where the standard is another than 五个一')
  slot!: vocabulary.FiveOneSlot | null;

  @Field(() => Slot, '标准槽位: the slot, of whatever standard')
  standardSlot!: Slot;
}

/** The fields of every answer that shows one thing of a unit. */
@AnswerType<domain.AboutUnit>('所属单元: the unit that it is about')
export class AboutUnit {
  @Nullable(() => Industry, '产业: the unit; null where the units are regions')
  industry!: Industry | null;

  @Nullable(() => Region, '区市: the unit; null where the units are industries')
  region!: Region | null;
}

/** The fields of every answer that shows one cell, by its unit and its slot. */
@AnswerType<CellComparison>('所属格: the unit and the slot that it is about')
export class AboutCell extends AboutUnit {
  @Nullable(() => vocabulary.FiveOneSlot, '槽位: which of the five; null where the standard is another than 五个一')
  slot!: vocabulary.FiveOneSlot | null;

  @Field(() => Slot, '标准槽位: the slot, of whatever standard')
  standardSlot!: Slot;
}
