import { ArgsType, Field, ID } from 'type-graphql';
import * as vocabulary from '../vocabulary';
import { enumOf } from './enums';
import { DateScalar } from './scalars';

/** For which region and day an answer is reckoned. */
@ArgsType()
export class PlaceAndDay {
  @Field(() => ID, {
    nullable: true,
    description: '区划: id of a region, which counts with its parts; by default everywhere',
  })
  region?: string;

  @Field(() => DateScalar, { nullable: true, description: '截至日: the day asked about; by default today' })
  asOf?: string;
}

/** For which days a trend is reckoned. */
@ArgsType()
export class TrendSpanArgs {
  @Field(() => DateScalar, { description: '起: the first day' })
  from!: string;

  @Field(() => DateScalar, {
    description: '止: no day after this one; days to come are reckoned from what is known today',
  })
  to!: string;

  @Field(() => enumOf(vocabulary.TrendStep), { description: '步长: how far apart the days are' })
  step!: vocabulary.TrendStep;
}
