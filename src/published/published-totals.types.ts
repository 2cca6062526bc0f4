import { Float, Int } from 'type-graphql';
import type { KindsThere } from '../facts/kinds-there';
import { AnswerType } from '../graphql/answer-type';
import { Batch } from '../graphql/batch';
import { Indicator, Platform, Region } from '../graphql/entities';
import { Field, Nullable } from '../graphql/fields';
import { Paged } from '../graphql/pages';
import { DateScalar } from '../graphql/scalars';
import type * as domain from './published-totals';
import { totalsOfKinds } from './totals-of-kinds';

@AnswerType<domain.PublishedTotal>(
  '公布总数: a published total of platforms beside what the graph knows by the same words',
)
export class PublishedTotal {
  @Field(() => Indicator, '指标: the published figure, with its day, its sources and which kinds and level it counts')
  indicator!: Indicator;

  @Field(() => Region, '区划: of which region it is')
  region!: Region;

  @Field(() => Float, '公布数: the number as published, in the unit of the figure')
  value!: number;

  @Field(() => Boolean, '口径相同: whether the graph can count by the same definition')
  isComparable!: boolean;

  @Field(() => String, '口径说明: how its words were read, or why it does not compare')
  noteZh!: string;

  @Field(() => String, '英文口径说明: how its words were read, or why it does not compare, in English')
  noteEn!: string;

  @Nullable(
    () => Int,
    '已知数: how many the graph knows of that kind and level, in that region, on that day, not closed; null where the source tells no kind or no day',
  )
  known!: number | null;

  @Nullable(
    () => Int,
    '起始日不明数: how many of `known` count by a recognition of which no source tells the beginning; it may be later than the day',
  )
  undated!: number | null;

  @Nullable(
    () => Float,
    '最小差: the published number less all of `known`; below 0 where more are known. Null where the definitions differ: then nothing is subtracted',
  )
  differenceAtLeast!: number | null;

  @Nullable(
    () => Float,
    '最大差: the published number less those of `known` that are dated; null where the definitions differ',
  )
  differenceAtMost!: number | null;

  @Paged(() => [Platform], '平台: those of `known`, by id')
  platforms!: Platform[];
}

@AnswerType<domain.PublishedTotals>(
  '公布总数清单: the totals of platforms that were published by the day, each beside the own count of the graph',
)
export class PublishedTotals {
  @Field(() => DateScalar, '截至日: the day by which they were published')
  asOf!: string;

  @Nullable(() => Region, '区划: the region asked about; null for everywhere')
  region!: Region | null;

  @Paged(
    () => [PublishedTotal],
    '公布总数: the oldest first, those without a day before them; of a region also those of what it is part of, and of its parts',
  )
  totals!: PublishedTotal[];
}

/** What the field `publishedTotals` says wherever an answer is about kinds of platform. */
export const PUBLISHED_TOTALS = {
  description:
    '公布总数: the totals, published by the day, of the kinds of platform that it is about, beside what the graph knows of them: how complete that is',
};

/** Has the rows of an answer share a statement for each region and day. */
export const publishedTotalsOf = new Batch<KindsThere, domain.PublishedTotal[]>(({ graph }, asked) =>
  totalsOfKinds(graph, asked),
);
