import { ArgsType, ID, InputType, Int } from 'type-graphql';
import { AnswerType } from '../graphql/answer-type';
import { IndustryFramework } from '../graphql/entities';
import { Field, Nullable } from '../graphql/fields';
import { connectionOf, pageArgs } from '../graphql/pages';
import { DateScalar } from '../graphql/scalars';
import * as vocabulary from '../vocabulary';
import { CoverageCounts, SlotTotal } from './coverage.types';
import type * as domain from './totals';

@InputType({ description: '覆盖合计范围: which frameworks are counted, and how; what is left out is not narrowed' })
class CoverageTotalsScopeInput {
  @Nullable(() => [ID], '产业分类: ids of frameworks; by default all of the graph')
  frameworks?: string[];

  @Nullable(() => Boolean, '含细分领域: whether the sub-fields below the top-level units are units too; by default not')
  includeSubfields?: boolean;

  @Nullable(() => DateScalar, '截至日: the day asked about; by default today')
  asOf?: string;

  @Nullable(() => [vocabulary.FiveOneSlot], '槽位: which of the five; by default all')
  slots?: vocabulary.FiveOneSlot[];
}

@ArgsType()
export class CoverageTotalsArgs {
  @Nullable(() => CoverageTotalsScopeInput, '范围: which frameworks are counted, and how; by default all, today')
  scope?: CoverageTotalsScopeInput;
}

export const FrameworkPageArgs = pageArgs('frameworks');

@AnswerType<domain.FrameworkTotals>('分类合计: the cells of one framework by status')
class FrameworkTotals {
  @Field(() => IndustryFramework, '产业分类: the framework')
  framework!: IndustryFramework;

  @Field(() => Int, '单元数: how many units of it are counted')
  unitCount!: number;

  @Field(() => [SlotTotal], '槽位合计: totals per slot')
  slots!: SlotTotal[];

  @Field(() => CoverageCounts, '计数: totals of all its cells')
  counts!: CoverageCounts;
}

export const FrameworkTotalsConnection = connectionOf(FrameworkTotals, {
  term: '分类合计',
  one: 'framework',
  many: 'frameworks',
  order: 'by id',
  total: 'are counted in all',
  edge: 'the totals of a framework and their cursor',
  node: '分类合计: the totals of the framework',
  page: 'frameworks with their totals',
});

@AnswerType<domain.CoverageTotals>('覆盖合计: how many cells of many frameworks have each status on a day')
export class CoverageTotals {
  @Field(() => DateScalar, '截至日: the day it is reckoned for')
  asOf!: string;

  @Field(() => Int, '单元数: how many units of all these frameworks are counted')
  unitCount!: number;

  @Field(() => [SlotTotal], '槽位合计: totals per slot over all these frameworks')
  slots!: SlotTotal[];

  @Field(() => CoverageCounts, '计数: totals of all cells of all these frameworks')
  counts!: CoverageCounts;
}
