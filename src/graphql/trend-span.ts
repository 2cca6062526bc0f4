import { ArgsType } from 'type-graphql';
import * as vocabulary from '../vocabulary';
import { Field } from './fields';
import { DateScalar } from './scalars';

/** For which days a trend is reckoned. */
@ArgsType()
export class TrendSpanArgs {
  @Field(() => DateScalar, '起始日: the first day')
  from!: string;

  @Field(
    () => DateScalar,
    '截止日: the last day, after which no day is given; days to come are reckoned from what is known today',
  )
  to!: string;

  @Field(() => vocabulary.TrendStep, '步长: how far apart the days are; CHANGE is for `coverageTrend` alone')
  step!: vocabulary.TrendStep;
}
