import { Field, Int } from 'type-graphql';
import { AnswerType } from '../graphql/answer-type';
import { IndustryFramework } from '../graphql/entities';
import { PageInfo } from '../graphql/pages';
import { DateScalar } from '../graphql/scalars';
import { CoverageCounts, SlotTotal } from './coverage.types';

@AnswerType('分类合计: the cells of one framework by status')
export class FrameworkTotals {
  @Field(() => IndustryFramework, { description: '产业分类: the framework' })
  framework!: IndustryFramework;

  @Field(() => Int, { description: '单元数: how many units of it are counted' })
  unitCount!: number;

  @Field(() => [SlotTotal], { description: '槽位合计: totals per slot' })
  slots!: SlotTotal[];

  @Field(() => CoverageCounts, { description: '计数: totals of all its cells' })
  counts!: CoverageCounts;
}

@AnswerType('分类合计连接边: the totals of a framework and their cursor')
export class FrameworkTotalsEdge {
  @Field({ description: '游标: give it as `after` to go on behind this framework' })
  cursor!: string;

  @Field(() => FrameworkTotals, { description: '分类合计: the totals of the framework' })
  node!: FrameworkTotals;
}

@AnswerType('分类合计连接: a page of frameworks with their totals')
export class FrameworkTotalsConnection {
  @Field(() => [FrameworkTotalsEdge], { description: '边: the frameworks of this page, by id' })
  edges!: FrameworkTotalsEdge[];

  @Field(() => PageInfo, { description: '分页: where this page stands' })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: '总数: how many frameworks are counted in all' })
  totalCount!: number;
}

@AnswerType('覆盖合计: how many cells of many frameworks have each status on a day')
export class CoverageTotals {
  @Field(() => DateScalar, { description: '截至日: the day it is reckoned for' })
  asOf!: string;

  @Field(() => Int, { description: '单元数: how many units of all these frameworks are counted' })
  unitCount!: number;

  @Field(() => [SlotTotal], { description: '槽位合计: totals per slot over all these frameworks' })
  slots!: SlotTotal[];

  @Field(() => CoverageCounts, { description: '计数: totals of all cells of all these frameworks' })
  counts!: CoverageCounts;

  @Field(() => FrameworkTotalsConnection, {
    description: '各产业分类: the totals of each framework, a page of them; the other totals are of all',
  })
  frameworks!: FrameworkTotalsConnection;
}
