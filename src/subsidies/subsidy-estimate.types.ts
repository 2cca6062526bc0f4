import { ArgsType, Float, ID, InputType, Int } from 'type-graphql';
import { AnswerType } from '../graphql/answer-type';
import { Clause, Evaluation, Platform, SubsidyCondition, SubsidyRule } from '../graphql/entities';
import { Field, Nullable } from '../graphql/fields';
import { Paged } from '../graphql/pages';
import { DateScalar } from '../graphql/scalars';
import * as vocabulary from '../vocabulary';
import type * as domain from './change-subsidies';
import type { GivenFacts } from './given-facts';
import type * as items from './subsidy-estimate';

@InputType({ description: '省拨资金: what the province pays for the platform of a change, to be matched 1:1' })
export class MatchedGrantInput {
  @Field(() => Int, '变化序号: place of the change in `changes`, from 0')
  changeIndex!: number;

  @Field(() => Float, '省拨资金（万元）: what the province pays, in 10,000 yuan; 0 or more')
  provincialWan!: number;
}

@InputType({ description: '已具备条件: conditions that the platform of a change is known to meet' })
export class MetConditionsInput {
  @Field(() => Int, '变化序号: place of the change in `changes`, from 0')
  changeIndex!: number;

  @Field(
    () => [ID],
    '条件: ids of conditions (`openConditions`) of rules that the change draws: selections, evaluations, titles and circumstances',
  )
  conditions!: string[];
}

@ArgsType()
export class GivenFactsArgs {
  @Nullable(
    () => [MatchedGrantInput],
    '省拨资金: what the province pays, for changes that draw a rule that matches it 1:1; without it the match is not computable',
  )
  matched?: MatchedGrantInput[];

  @Nullable(
    () => [MetConditionsInput],
    '已具备条件: which words that narrow the rules are met, of those that no change tells; without it what turns on them DEPENDS',
  )
  met?: MetConditionsInput[];
}

/** What is given as the domain takes it. */
export function givenFacts({ matched, met }: GivenFactsArgs): GivenFacts {
  return { matched: matched ?? [], met: met ?? [] };
}

@AnswerType<items.SubsidyItem>('补助项: what one rule comes to for one change')
export class SubsidyItem {
  @Field(() => String, '键: the place of the change and the id of the rule')
  key!: string;

  @Field(() => Int, '变化序号: place of the change in `changes`, from 0')
  changeIndex!: number;

  @Field(() => SubsidyRule, '补助规则: the rule')
  rule!: SubsidyRule;

  @Field(() => Clause, '条款: the clause that promises it')
  clause!: Clause;

  @Field(() => vocabulary.SubsidyOutcome, '测算结果: what the rule comes to')
  outcome!: vocabulary.SubsidyOutcome;

  @Nullable(
    () => Float,
    '金额（万元）: what the rule pays where it pays; 0 where excluded, null where no sum can be computed',
  )
  amountWan!: number | null;

  @Nullable(
    () => Float,
    '至少（万元）: what is certain of it; of alternatives the least of all. Null where no sum can be computed',
  )
  atLeastWan!: number | null;

  @Nullable(
    () => Float,
    '至多（万元）: the most it can be; of alternatives the most of all. Null where no sum can be computed',
  )
  atMostWan!: number | null;

  @Field(() => [vocabulary.SubsidyContingency], '未定事项: what it still turns on and no change tells')
  awaits!: vocabulary.SubsidyContingency[];

  @Field(
    () => [SubsidyCondition],
    "未定条件: the words that narrow the rule and are not known to be met, in the text's order; `met` tells of those that are",
  )
  openConditions!: SubsidyCondition[];

  @Nullable(
    () => Evaluation,
    '绩效评价: the recorded evaluation by which the words that wait for one are met; null where none wait, or no such evaluation is known',
  )
  evaluation!: Evaluation | null;

  @Nullable(() => String, '出资方: who pays; null where the document does not say')
  payer!: string | null;

  @Nullable(
    () => SubsidyRule,
    '排除它的规则: the rule in whose favour it is excluded; the rule itself where it was drawn before',
  )
  excludedBy!: SubsidyRule | null;

  @Field(() => [SubsidyRule], '其他选项: the other rules of which one is drawn instead, by who leads')
  alternatives!: SubsidyRule[];

  @Field(
    () => [SubsidyRule],
    '是否并给未写: rules that the platform draws too, of which the text does not say whether they are paid beside this one',
  )
  unsettledWith!: SubsidyRule[];

  @Field(() => String, '理由: why it comes to this')
  reasonZh!: string;

  @Field(() => String, '英文理由: why it comes to this, in English')
  reasonEn!: string;
}

@AnswerType<domain.SubsidyEstimate>('补助合计: sums in 10,000 yuan, nothing added up that cannot be')
class SubsidyTotals {
  @Field(() => Float, '确定额（万元）: what the rules pay for certain')
  certainWan!: number;

  @Nullable(
    () => Float,
    '可计算额（万元）: the most that the items with a sum come to, ceilings and pending sums with it and of alternatives the largest; more may be paid where `notComputable` is above 0. Null where there are items and none has a sum',
  )
  computableWan!: number | null;

  @Nullable(
    () => Float,
    '上限（万元）: no more than this is paid; null, no ceiling, where an item has no sum that can be computed',
  )
  atMostWan!: number | null;

  @Field(() => Int, '不可计算项数: how many items have no sum that can be computed')
  notComputable!: number;
}

@AnswerType<domain.ChangeSubsidies>('变化补助: what the rules come to for one change')
export class ChangeSubsidies extends SubsidyTotals {
  @Field(() => Int, '变化序号: place of the change in `changes`, from 0')
  index!: number;

  @Field(() => vocabulary.ScenarioChangeKind, '变化类别: what kind of change')
  kind!: vocabulary.ScenarioChangeKind;

  @Field(() => DateScalar, '起始日: the day from which it holds')
  on!: string;

  @Field(
    () => Platform,
    '平台: the platform that changes; one that is added has an id of its own in every list of changes',
  )
  platform!: Platform;

  @Nullable(
    () => vocabulary.PlatformKind,
    '平台类型: the kind that it comes to be of or is designated as; null where the change is about none',
  )
  platformKind!: vocabulary.PlatformKind | null;

  @Nullable(() => vocabulary.PlatformLevel, '原级别: the highest level that it was designated at in that kind before')
  levelBefore!: vocabulary.PlatformLevel | null;

  @Nullable(
    () => vocabulary.PlatformLevel,
    '级别: the level that it comes to be designated at; null where the change is about none',
  )
  level!: vocabulary.PlatformLevel | null;

  @Paged(
    () => [SubsidyItem],
    "补助项: the rules that it draws or may draw, in the document's order; none where it draws none",
  )
  items!: SubsidyItem[];
}

@AnswerType<domain.SubsidyEstimate>(
  '补助测算: what the rules of the documents come to for changes, as far as it can be computed',
)
export class SubsidyEstimate extends SubsidyTotals {
  @Field(() => DateScalar, '截至日: the day on which changes take effect that name none')
  asOf!: string;

  @Paged(() => [ChangeSubsidies], '各变化: each change with the rules that it draws, in their order')
  changes!: ChangeSubsidies[];

  @Paged(() => [SubsidyItem], '不可计算项: the items without a sum that can be computed, in the order of the changes')
  notComputableItems!: SubsidyItem[];

  @Nullable(
    () => String,
    '无补助原因: why changes without items draw no rule, said once for all of them; null where each draws one',
  )
  nothingZh!: string | null;

  @Nullable(() => String, '英文无补助原因: the same in English')
  nothingEn!: string | null;
}
