import { ArgsType, Field } from 'type-graphql';
import type { TrendSpan } from '../days';
import * as vocabulary from '../vocabulary';
import { enumOf } from './enums';
import { DateScalar } from './scalars';

/** For which days a trend is reckoned. */
@ArgsType()
export class TrendSpanArgs {
  @Field(() => DateScalar, { description: '起: the first day' })
  from!: unknown;

  @Field(() => DateScalar, {
    description: '止: no day after this one; days to come are reckoned from what is known today',
  })
  to!: unknown;

  @Field(() => enumOf(vocabulary.TrendStep), { description: '步长: how far apart the days are' })
  step!: vocabulary.TrendStep;
}

/** The days of a trend as the domain takes them. */
export function trendSpan({ from, to, step }: TrendSpanArgs): TrendSpan {
  return { from: String(from), to: String(to), step };
}
