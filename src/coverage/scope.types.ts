import { ArgsType, ID, InputType } from 'type-graphql';
import { Nullable } from '../graphql/fields';
import { DateScalar } from '../graphql/scalars';
import * as vocabulary from '../vocabulary';

/** What the argument `scope` is, wherever coverage is asked for. */
export const COVERAGE_SCOPE = '范围: which part of coverage; by default the seven clusters today';

@InputType({ description: '覆盖范围: which part of coverage is asked for; what is left out is not narrowed' })
export class CoverageScopeInput {
  @Nullable(
    () => ID,
    '覆盖标准: id of a coverage standard, whose units, slots and rules are meant; by default 五个一. Where its units are regions, `framework`, `industries`, `includeSubfields`, `rollUp` and `through` do not apply',
  )
  standard?: string;

  @Nullable(
    () => ID,
    '产业分类: id of a framework; by default that of `industries`, or else the seven clusters of 2018 (七大千亿级产业集群)',
  )
  framework?: string;

  @Nullable(() => [ID], '产业: ids of industries or sub-fields of one framework; by default its top-level units')
  industries?: string[];

  @Nullable(() => Boolean, '含细分领域: whether the sub-fields below the units are units too; by default not')
  includeSubfields?: boolean;

  @Nullable(
    () => ID,
    '区划: id of a region, which counts with its parts; by default everywhere. Where regions are the units, they are those among it and its parts; by default among the region of the standard',
  )
  region?: string;

  @Nullable(
    () => Boolean,
    '含功能区: whether the zones that the document counts among 区市 (三: 国家级开发区、综保区、南海新区) are units too, where regions are the units; by default not',
  )
  includeZones?: boolean;

  @Nullable(() => DateScalar, '截至日: the day asked about; by default today')
  asOf?: string;

  @Nullable(() => [vocabulary.FiveOneSlot], '槽位: which of the five of 五个一; by default all of the standard')
  slots?: vocabulary.FiveOneSlot[];

  @Nullable(
    () => vocabulary.PlatformLevel,
    '最低级别: only platforms whose highest level designated on the day reaches this one; by default all',
  )
  minLevel?: vocabulary.PlatformLevel;

  @Nullable(
    () => Boolean,
    '汇总: whether a unit also counts what serves the sub-fields below it; by default a unit inherits nothing',
  )
  rollUp?: boolean;

  @Nullable(
    () => ID,
    '经由分类: id of another framework: a unit also counts what serves the units of it that it corresponds to; by default none. `Coverage.through` lists the units that no mapping reaches',
  )
  through?: string;

  @Nullable(
    () => [vocabulary.CoverageStatus],
    '状态: only cells of these statuses; totals stay those of all cells. In a comparison the scope before asks for the status before, the one after for that after; in a trend it asks for the status that a changed cell has come to. By default all',
  )
  statuses?: vocabulary.CoverageStatus[];
}

@ArgsType()
export class CoverageScopeArgs {
  @Nullable(() => CoverageScopeInput, COVERAGE_SCOPE)
  scope?: CoverageScopeInput;
}
