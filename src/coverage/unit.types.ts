import { Field } from 'type-graphql';
import { AnswerType } from '../graphql/answer-type';
import { Industry, Region, Slot } from '../graphql/entities';
import { enumOf } from '../graphql/enums';
import * as vocabulary from '../vocabulary';

/** The fields of every answer that lists units. */
@AnswerType('单元: an industry or a region that is to have slots')
export class Unit {
  @Field(() => Industry, {
    nullable: true,
    description: '产业: the unit, with all its own fields; null where the units are regions',
  })
  industry!: Industry | null;

  @Field(() => Region, {
    nullable: true,
    description: '区市: the unit, with all its own fields; null where the units are industries',
  })
  region!: Region | null;
}

/** The fields of every answer that shows one slot. */
@AnswerType('所属槽位: the slot that it is about')
export class AboutSlot {
  @Field(() => enumOf(vocabulary.FiveOneSlot), {
    nullable: true,
    description: '槽位: which of the five; null where the standard is another than 五个一',
  })
  slot!: string | null;

  @Field(() => Slot, { description: '标准槽位: the slot, of whatever standard' })
  standardSlot!: Slot;
}

/** The fields of every answer that shows one thing of a unit. */
@AnswerType('所属单元: the unit that it is about')
export class AboutUnit {
  @Field(() => Industry, { nullable: true, description: '产业: the unit; null where the units are regions' })
  industry!: Industry | null;

  @Field(() => Region, { nullable: true, description: '区市: the unit; null where the units are industries' })
  region!: Region | null;
}

/** The fields of every answer that shows one cell, by its unit and its slot. */
@AnswerType('所属格: the unit and the slot that it is about')
export class AboutCell extends AboutUnit {
  @Field(() => enumOf(vocabulary.FiveOneSlot), {
    nullable: true,
    description: '槽位: which of the five; null where the standard is another than 五个一',
  })
  slot!: string | null;

  @Field(() => Slot, { description: '标准槽位: the slot, of whatever standard' })
  standardSlot!: Slot;
}
