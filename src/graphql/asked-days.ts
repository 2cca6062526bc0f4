import { ArgsType, ID } from 'type-graphql';
import * as vocabulary from '../vocabulary';
import { Field, Nullable } from './fields';
import { DateScalar } from './scalars';

/** For which region and day an answer is reckoned. */
@ArgsType()
export class PlaceAndDay {
  @Nullable(() => ID, '区划: id of a region, which counts with its parts; by default everywhere')
  region?: string;

  @Nullable(() => DateScalar, '截至日: the day asked about; by default today')
  asOf?: string;
}

/** For which days a trend is reckoned. */
@ArgsType()
export class TrendSpanArgs {
  @Field(() => DateScalar, '起: the first day')
  from!: string;

  @Field(() => DateScalar, '止: no day after this one; days to come are reckoned from what is known today')
  to!: string;

  @Field(() => vocabulary.TrendStep, '步长: how far apart the days are')
  step!: vocabulary.TrendStep;
}
