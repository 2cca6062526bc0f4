import { ArgsType, Field, Float, ID, InputType, Int } from 'type-graphql';
import { AnswerType } from '../graphql/answer-type';
import { Clause, Platform, SubsidyRule } from '../graphql/entities';
import { enumOf } from '../graphql/enums';
import { Paged } from '../graphql/pages';
import { DateScalar } from '../graphql/scalars';
import * as vocabulary from '../vocabulary';
import type * as domain from './change-subsidies';
import type * as items from './subsidy-estimate';

@InputType({ description: '省拨资金: what the province pays for the platform of a change, to be matched 1:1' })
export class MatchedGrantInput {
  @Field(() => Int, { description: '变化序号: place of the change in `changes`, from 0' })
  change!: number;

  @Field(() => Float, { description: '省拨资金(万元): what the province pays, in 10,000 yuan; 0 or more' })
  provincialWan!: number;
}

@ArgsType()
export class MatchedArgs {
  @Field(() => [MatchedGrantInput], {
    nullable: true,
    description:
      '省拨资金: what the province pays, for changes that draw a rule that matches it 1:1; without it the match is not computable',
  })
  matched?: MatchedGrantInput[];
}

@AnswerType<items.SubsidyItem>('补助项: what one rule comes to for one change')
export class SubsidyItem {
  @Field(() => ID, { description: '编号: the place of the change and the id of the rule' })
  id!: string;

  @Field(() => Int, { description: '变化序号: place of the change in `changes`, from 0' })
  changeIndex!: number;

  @Field(() => SubsidyRule, { description: '补助规则: the rule' })
  rule!: SubsidyRule;

  @Field(() => Clause, { description: '条款: the clause that promises it' })
  clause!: Clause;

  @Field(() => enumOf(vocabulary.SubsidyOutcome), { description: '测算结果: what the rule comes to' })
  outcome!: string;

  @Field(() => Float, {
    nullable: true,
    description: '金额(万元): what the rule pays where it pays; 0 where excluded, null where no sum can be computed',
  })
  amountWan!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      '至少(万元): what is certain of it; of alternatives the least of all. Null where no sum can be computed',
  })
  atLeastWan!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: '至多(万元): the most it can be; of alternatives the most of all. Null where no sum can be computed',
  })
  atMostWan!: number | null;

  @Field(() => [enumOf(vocabulary.SubsidyContingency)], {
    description: '未定事项: what it still turns on and no change tells',
  })
  awaits!: string[];

  @Field(() => String, { nullable: true, description: '出资方: who pays; null where the document does not say' })
  payer!: string | null;

  @Field(() => SubsidyRule, {
    nullable: true,
    description: '排除它的规则: the rule in whose favour it is excluded; the rule itself where it was drawn before',
  })
  excludedBy!: SubsidyRule | null;

  @Field(() => [SubsidyRule], {
    description: '其他选项: the other rules of which one is drawn instead, by who leads',
  })
  alternatives!: SubsidyRule[];

  @Field(() => [SubsidyRule], {
    description:
      '是否并给未写: rules that the platform draws too, of which the text does not say whether they are paid beside this one',
  })
  unsettledWith!: SubsidyRule[];

  @Field({ description: '理由: why it comes to this' })
  reasonZh!: string;

  @Field({ description: '英文理由: why it comes to this, in English' })
  reasonEn!: string;
}

@AnswerType<domain.SubsidyEstimate>('补助合计: sums in 10,000 yuan, nothing added up that cannot be')
class SubsidyTotals {
  @Field(() => Float, { description: '确定额(万元): what the rules pay for certain' })
  certainWan!: number;

  @Field(() => Float, {
    description:
      '上限(万元): the most that can be computed, ceilings and pending sums with it and of alternatives the largest; what has no sum is not in it',
  })
  atMostWan!: number;

  @Field(() => Int, { description: '不可计算项数: how many items have no sum that can be computed' })
  notComputable!: number;
}

@AnswerType<domain.ChangeSubsidies>('变化补助: what the rules come to for one change')
export class ChangeSubsidies extends SubsidyTotals {
  @Field(() => Int, { description: '变化序号: place of the change in `changes`, from 0' })
  index!: number;

  @Field(() => enumOf(vocabulary.ScenarioChangeKind), { description: '变化类别: what kind of change' })
  kind!: string;

  @Field(() => DateScalar, { description: '起始日: the day from which it holds' })
  on!: string;

  @Field(() => Platform, { description: '平台: the platform that changes; one that is added has an id like `added-1`' })
  platform!: Platform;

  @Field(() => enumOf(vocabulary.PlatformKind), {
    nullable: true,
    description: '平台类型: the kind that it comes to be of or is designated as; null where the change is about none',
  })
  platformKind!: string | null;

  @Field(() => enumOf(vocabulary.PlatformLevel), {
    nullable: true,
    description: '原级别: the highest level that it was designated at in that kind before',
  })
  levelBefore!: string | null;

  @Field(() => enumOf(vocabulary.PlatformLevel), {
    nullable: true,
    description: '级别: the level that it comes to be designated at; null where the change is about none',
  })
  level!: string | null;

  @Paged(() => [SubsidyItem], { description: "补助项: the rules that it draws or may draw, in the document's order" })
  items!: SubsidyItem[];

  @Field(() => String, { nullable: true, description: '无补助原因: why no rule is drawn; null where one is' })
  nothingZh!: string | null;

  @Field(() => String, {
    nullable: true,
    description: '英文无补助原因: why no rule is drawn, in English; null where one is',
  })
  nothingEn!: string | null;
}

@AnswerType<domain.SubsidyEstimate>(
  '补助测算: what the rules of the documents come to for changes, as far as it can be computed',
)
export class SubsidyEstimate extends SubsidyTotals {
  @Field(() => DateScalar, { description: '测算日: the day of changes that name none' })
  on!: string;

  @Paged(() => [ChangeSubsidies], { description: '各变化: each change with the rules that it draws, in their order' })
  changes!: ChangeSubsidies[];

  @Paged(() => [SubsidyItem], {
    description: '不可计算项: the items without a sum that can be computed, in the order of the changes',
  })
  notComputableItems!: SubsidyItem[];
}
