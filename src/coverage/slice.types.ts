import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { enumOf } from '../graphql/enums';
import { DateScalar } from '../graphql/scalars';
import * as vocabulary from '../vocabulary';

/** What the argument `slice` is, wherever a query takes one. */
export const SLICE = '切片: which part of coverage; by default the seven clusters today';

@InputType({ description: '覆盖切片: which part of coverage is asked for; what is left out is not narrowed' })
export class CoverageSlice {
  @Field(() => ID, {
    nullable: true,
    description:
      '覆盖标准: id of a coverage standard, whose units, slots and rules are meant; by default 五个一. Where its units are regions, `framework`, `industries`, `includeSubfields`, `rollUp` and `through` do not apply',
  })
  standard?: string;

  @Field(() => ID, {
    nullable: true,
    description:
      '产业分类: id of a framework; by default that of `industries`, or else the seven clusters of 2018 (七大千亿级产业集群)',
  })
  framework?: string;

  @Field(() => [ID], {
    nullable: true,
    description: '产业: ids of industries or sub-fields of one framework; by default its top-level units',
  })
  industries?: string[];

  @Field(() => Boolean, {
    nullable: true,
    description: '含细分领域: whether the sub-fields below the units are units too; by default not',
  })
  includeSubfields?: boolean;

  @Field(() => ID, {
    nullable: true,
    description:
      '区划: id of a region, which counts with its parts; by default everywhere. Where regions are the units, they are those among it and its parts; by default among the region of the standard',
  })
  region?: string;

  @Field(() => DateScalar, { nullable: true, description: '截至日: the day asked about; by default today' })
  asOf?: string;

  @Field(() => [enumOf(vocabulary.FiveOneSlot)], {
    nullable: true,
    description: '槽位: which of the five of 五个一; by default all of the standard',
  })
  slots?: vocabulary.FiveOneSlot[];

  @Field(() => enumOf(vocabulary.PlatformLevel), {
    nullable: true,
    description: '最低级别: only platforms whose highest level designated on the day reaches this one; by default all',
  })
  minLevel?: vocabulary.PlatformLevel;

  @Field(() => Boolean, {
    nullable: true,
    description:
      '汇总: whether a unit also counts what serves the sub-fields below it; by default a unit inherits nothing',
  })
  rollUp?: boolean;

  @Field(() => ID, {
    nullable: true,
    description:
      '经由分类: id of another framework: a unit also counts what serves the units of it that it corresponds to; by default none. `Coverage.through` lists the units that no mapping reaches',
  })
  through?: string;

  @Field(() => [enumOf(vocabulary.CoverageStatus)], {
    nullable: true,
    description:
      '状态: only cells of these statuses; totals stay those of all cells. In a comparison `a` asks for the status before, `b` for that after; in a trend it asks for the status that a changed cell has come to. By default all',
  })
  statuses?: vocabulary.CoverageStatus[];
}

@ArgsType()
export class SliceArgs {
  @Field(() => CoverageSlice, { nullable: true, description: SLICE })
  slice?: CoverageSlice;
}
