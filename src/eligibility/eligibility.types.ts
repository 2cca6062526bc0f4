import { ArgsType, Float, ID, InputType, Int } from 'type-graphql';
import { AnswerType } from '../graphql/answer-type';
import { Clause, DutyUnit, Organization, Platform, Policy, SubsidyCondition, SubsidyRule } from '../graphql/entities';
import { Field, Nullable } from '../graphql/fields';
import { Paged } from '../graphql/pages';
import { DateScalar } from '../graphql/scalars';
import * as vocabulary from '../vocabulary';
import type * as asking from './ask-eligibility';
import type * as domain from './eligibility';
import { EligibilityProfileInput } from './profile.types';
import type * as questions from './questions';

@InputType({ description: '资格范围: the day asked about and which rules are shown' })
export class EligibilityScopeInput {
  @Nullable(() => DateScalar, '截至日: the day asked about; by default today')
  asOf?: string;

  @Nullable(
    () => [vocabulary.EligibilityStatus],
    '资格: only rules to which it stands so are shown; by default all. Counts and questions are of all',
  )
  statuses?: vocabulary.EligibilityStatus[];
}

@ArgsType()
export class EligibilityArgs {
  @Nullable(() => EligibilityScopeInput, '范围: the day asked about and which rules are shown; by default today, all')
  scope?: EligibilityScopeInput;

  @Nullable(() => ID, '机构: id of an organization of the graph; either this or `profile`')
  organization?: string;

  @Nullable(() => EligibilityProfileInput, '企业画像: what is told of one that need not be in the graph')
  profile?: EligibilityProfileInput;

  @Nullable(
    () => [ID],
    '已具备条件: ids of conditions (`openConditions`) that are known to be met, of those that no fact tells',
  )
  met?: string[];

  @Nullable(() => [ID], '未具备条件: ids of conditions that are known not to be met, of those that no fact tells')
  unmet?: string[];
}

@AnswerType<domain.EligibilityItem>('资格项: how an organization stands to one subsidy rule on the day')
export class EligibilityItem {
  @Field(() => String, '键: the id of the rule')
  key!: string;

  @Field(() => SubsidyRule, '补助规则: the rule')
  rule!: SubsidyRule;

  @Field(() => Clause, '条款: the clause that promises it')
  clause!: Clause;

  @Field(() => vocabulary.EligibilityStatus, '资格: how it stands to the rule')
  status!: vocabulary.EligibilityStatus;

  @Field(() => vocabulary.SubsidyRight, '受益身份: by what right it would receive')
  right!: vocabulary.SubsidyRight;

  @Field(() => [DutyUnit], '牵头单位: the units that lead the task of the rule; empty where it stands under none')
  leadUnits!: DutyUnit[];

  @Nullable(() => String, '出资方: who pays; null where the document does not say')
  payer!: string | null;

  @Field(
    () => [vocabulary.EligibilityMatter],
    '欠缺事项: what is lacking of one that LACKS; what speaks against one that it is NOT_FOR',
  )
  lacks!: vocabulary.EligibilityMatter[];

  @Field(() => [SubsidyCondition], '欠缺条件: the words of the rule that say so')
  lackedConditions!: SubsidyCondition[];

  @Field(() => [vocabulary.EligibilityMatter], '未定事项: what one that DEPENDS turns on')
  awaits!: vocabulary.EligibilityMatter[];

  @Field(() => [SubsidyCondition], '未定条件: the words of the rule that say so; `met` and `unmet` tell of those')
  openConditions!: SubsidyCondition[];

  @Nullable(
    () => DateScalar,
    '事由日: the day of what it would be paid for; null where there is none or it is not known',
  )
  eventOn!: string | null;

  @Nullable(() => vocabulary.DatePrecision, '事由日精度: how exactly that day is known')
  eventOnPrecision!: vocabulary.DatePrecision | null;

  @Paged(
    () => [Platform],
    '平台: those that it leads by which it stands so, the one first of which the rest of the item speaks, since it turns on least; the sum is for each of them',
  )
  platforms!: Platform[];

  @Field(() => [Int], '画像平台: the places in `profile.platforms` of those, from 0')
  profilePlatforms!: number[];

  @Nullable(
    () => vocabulary.SubsidyOutcome,
    '测算结果: what the rule comes to, as an estimate has it; null where it neither fits nor may',
  )
  outcome!: vocabulary.SubsidyOutcome | null;

  @Nullable(() => Float, '金额（万元）: what the rule pays where it pays; null where no sum can be computed')
  amountWan!: number | null;

  @Nullable(() => Float, '至少（万元）: what is certain of it; null where no sum can be computed')
  atLeastWan!: number | null;

  @Nullable(() => Float, '至多（万元）: the most it can be; null where no sum can be computed')
  atMostWan!: number | null;

  @Nullable(() => SubsidyRule, '排除它的规则: the rule that takes its place; null where none does')
  excludedBy!: SubsidyRule | null;

  @Field(() => String, '理由: why it stands so')
  reasonZh!: string;

  @Field(() => String, '英文理由: why it stands so, in English')
  reasonEn!: string;
}

@AnswerType<questions.EligibilityQuestion>('资格问题: what would have to be known to settle what depends')
export class EligibilityQuestion {
  @Field(() => String, '键: what it asks; stable from one answer to the next')
  key!: string;

  @Field(() => vocabulary.EligibilityMatter, '事项: what it is about')
  matter!: vocabulary.EligibilityMatter;

  @Nullable(() => vocabulary.RecognizedTitle, '称号: the title that it asks about; null where it asks about none')
  title!: vocabulary.RecognizedTitle | null;

  @Field(() => [SubsidyCondition], '条件: the words of the rules that it asks about')
  conditions!: SubsidyCondition[];

  @Nullable(() => Platform, '平台: the platform that it asks about; null where it asks about none')
  platform!: Platform | null;

  @Nullable(() => Policy, '后续政策: the policy whose text is not known; null where it asks about none')
  policy!: Policy | null;

  @Field(() => String, '问题: the question')
  questionZh!: string;

  @Field(() => String, '英文问题: the question, in English')
  questionEn!: string;

  @Nullable(
    () => String,
    '作答参数: the argument by which it is answered, `met` with `unmet` for the other answer; null where the graph would have to hold it, or another decides',
  )
  argument!: string | null;

  @Field(() => Int, '可定数: how many rules that depend turn on nothing else, so that either answer settles them')
  settles!: number;

  @Field(() => Int, '相关数: how many rules that depend turn on it, each of which one of the answers settles')
  bearsOn!: number;

  @Paged(() => [SubsidyRule], "补助规则: those rules, in the documents' order")
  rules!: SubsidyRule[];
}

@AnswerType<asking.EligibilityCounts>('资格计数: how many rules there are of each status')
export class EligibilityCounts {
  @Field(() => Int, '符合: how many fit')
  fits!: number;

  @Field(() => Int, '待定: how many depend')
  depends!: number;

  @Field(() => Int, '欠缺: for how many it lacks something')
  lacks!: number;

  @Field(() => Int, '事由在先: for how many the event lies before the day of the rule')
  past!: number;

  @Field(() => Int, '不适用: how many are for others')
  notFor!: number;
}

@AnswerType<asking.Eligibility>('申报资格: how an organization stands to every subsidy rule of the documents on a day')
export class Eligibility {
  @Field(() => DateScalar, '截至日: the day asked about; rules of documents issued by it are held against')
  asOf!: string;

  @Nullable(() => Organization, '机构: the organization; null of a profile')
  organization!: Organization | null;

  @Field(() => EligibilityCounts, '计数: how many rules there are of each status')
  counts!: EligibilityCounts;

  @Paged(() => [EligibilityItem], "资格项: every rule, in the documents' order")
  items!: EligibilityItem[];

  @Paged(
    () => [EligibilityQuestion],
    '资格问题: on what those that depend turn, the questions first that settle most by themselves, then those on which most turn',
  )
  questions!: EligibilityQuestion[];

  @Nullable(() => String, '无规则原因: what was looked for where no rule holds on the day; null where one does')
  nothingZh!: string | null;

  @Nullable(() => String, '英文无规则原因: the same in English')
  nothingEn!: string | null;
}
