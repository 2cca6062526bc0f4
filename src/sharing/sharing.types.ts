import { ArgsType, Float, ID, InputType, Int } from 'type-graphql';
import { AnswerType } from '../graphql/answer-type';
import { Clause, Industry, Organization, Platform, Region, SharedResource } from '../graphql/entities';
import { Field, Nullable } from '../graphql/fields';
import { Counted, Paged } from '../graphql/pages';
import { DateScalar } from '../graphql/scalars';
import { Summary } from '../graphql/summary.types';
import * as vocabulary from '../vocabulary';
import type * as domain from './sharing';
import type * as use from './use';

@InputType({ description: '共享范围: what is shared where and when; what is left out is not narrowed' })
class SharingScopeInput {
  @Nullable(
    () => ID,
    '产业: id of an industry, which counts with the units below it: what is housed in a platform that serves it',
  )
  industry?: string;

  @Nullable(() => ID, '区划: id of a region, which counts with its parts; by default everywhere')
  region?: string;

  @Nullable(() => DateScalar, '截至日: the day asked about; by default today')
  asOf?: string;
}

@ArgsType()
export class SharingArgs {
  @Nullable(() => SharingScopeInput, '范围: what is shared where and when; by default everywhere, today')
  scope?: SharingScopeInput;

  @Field(
    () => Float,
    '满负荷机时: for how many hours a resource works in a year in which it is fully used; by default 35 weeks of 40 hours, which is judgement',
    { defaultValue: 1_400 },
  )
  fullHours!: number;
}

@AnswerType<use.SharingTotals>(
  '共享合计: what some shared resources come to; sums are of those of which they are known',
)
class SharingTotals {
  @Field(() => Int, '项数: how many resources there are')
  resourceCount!: number;

  @Field(() => Int, '有价值的项数: of how many the value is known')
  valueKnown!: number;

  @Nullable(() => Float, '价值（万元）: what these are worth, in 10,000 yuan; null where none is known')
  valueWan!: number | null;

  @Field(() => Int, '有机时的项数: of how many the hours worked are known')
  hoursKnown!: number;

  @Field(() => Int, '机时不明的项数: of how many they are not, so that whether they lie idle is unknown')
  hoursUnknown!: number;

  @Nullable(() => Float, '年工作机时: for how many hours these worked in a year; null where none is known')
  hoursWorked!: number | null;

  @Field(() => Int, '有对外机时的项数: of how many the hours for others are known')
  hoursForOthersKnown!: number;

  @Nullable(() => Float, '年对外机时: for how many hours these worked for others; null where none is known')
  hoursForOthers!: number | null;

  @Field(() => Int, '闲置项数: how many of known hours worked less than a full year')
  idleCount!: number;

  @Nullable(() => Float, '闲置机时: how many hours are wanting to full years; null where no hours are known')
  idleHours!: number | null;
}

@AnswerType<domain.Sharing['kinds']>('分类型共享: what is shared of a kind')
class SharingOfKind {
  @Field(() => vocabulary.SharedResourceKind, '类型: the kind')
  kind!: vocabulary.SharedResourceKind;

  @Field(() => SharingTotals, '合计: what these come to')
  totals!: SharingTotals;
}

@AnswerType<domain.Sharing['regions']>('分区划共享: what is shared in a region')
class SharingOfRegion {
  @Nullable(
    () => Region,
    '区划: the very region in which it lies or, where that is not told, in which the platform lies that houses it; null where neither is known',
  )
  region!: Region | null;

  @Field(() => SharingTotals, '合计: what these come to')
  totals!: SharingTotals;
}

@AnswerType<domain.Sharing['networks']>('分网络共享: what is shared in a network')
class SharingOfNetwork {
  @Nullable(() => String, '共享网络: the network, in the words of the sources; null where none is told')
  network!: string | null;

  @Field(() => SharingTotals, '合计: what these come to')
  totals!: SharingTotals;
}

@AnswerType<domain.SharedResourceUse>('共享资源使用: a shared resource and how far it is used')
class SharedResourceUse {
  @Field(() => SharedResource, '共享资源: the resource, with all its own fields and sources')
  resource!: SharedResource;

  @Field(() => [Organization], '所有单位: the organizations that own it on the day')
  owners!: Organization[];

  @Field(() => [Platform], '所在平台: the platforms that house it on the day')
  platforms!: Platform[];

  @Field(() => [Region], '所在地: where it lies or, where that is not told, where the platforms lie that house it')
  regions!: Region[];

  @Nullable(
    () => Float,
    '年工作机时: for how many hours it worked in `hoursYear`; null where it is not known by the day',
  )
  hoursWorked!: number | null;

  @Nullable(() => Float, '年对外机时: for how many of these for others; null where it is not known by the day')
  hoursForOthers!: number | null;

  @Nullable(() => Int, '机时年度: the year of the hours, which has ended by the day')
  hoursYear!: number | null;

  @Nullable(
    () => Float,
    '使用率: hours worked as a share of `fullHours`, above 1 where more; null where they are not known',
  )
  useRate!: number | null;

  @Nullable(
    () => Float,
    '对外率: hours for others as a share of hours worked; null where either is unknown or it did not work',
  )
  othersRate!: number | null;

  @Nullable(() => Float, '闲置机时: how many hours are wanting to `fullHours`; null where the hours are not known')
  idleHours!: number | null;
}

@AnswerType<domain.Sharing>('资源共享: what is shared where on a day, and how far it is used')
export class Sharing {
  @Field(() => DateScalar, '截至日: the day it is reckoned for')
  asOf!: string;

  @Nullable(() => Industry, '产业: the industry it is narrowed to; null for all')
  industry!: Industry | null;

  @Nullable(() => Region, '区划: the region it is narrowed to; null for everywhere')
  region!: Region | null;

  @Field(() => Clause, '条款: where the document asks for sharing, 五(四)')
  clause!: Clause;

  @Field(() => Float, '满负荷机时: for how many hours a fully used resource works in a year')
  fullHours!: number;

  @Field(() => Int, '图谱所知总数: how many shared resources the graph knows at all, anywhere and of any day')
  knownInAll!: number;

  @Field(() => SharingTotals, '合计: what all of them come to')
  totals!: SharingTotals;

  @Field(() => [SharingOfKind], '按类型: by kind, those that there are')
  kinds!: SharingOfKind[];

  @Paged(() => [SharingOfRegion], '按区划: by region, those of unknown place last')
  regions!: SharingOfRegion[];

  @Paged(() => [SharingOfNetwork], '按网络: by network, those in none last')
  networks!: SharingOfNetwork[];

  @Counted('resourceCount', '项数: how many `resources` there are')
  @Paged(
    () => [SharedResourceUse],
    '共享资源: those with the most idle hours first, those of unknown hours last, by id',
  )
  resources!: SharedResourceUse[];

  @Field(
    () => Summary,
    '摘要: how many resources are shared and how far they are used; where there are none, what was looked for',
  )
  summary!: Summary;
}
