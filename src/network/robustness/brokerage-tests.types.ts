import { Float, Int } from 'type-graphql';
import { AnswerType } from '../../graphql/answer-type';
import { Organization } from '../../graphql/entities';
import { Field, Nullable } from '../../graphql/fields';
import { connectionOf, pageArgs } from '../../graphql/pages';
import { BrokerageScore } from '../measures/organization-measures.types';
import type * as result from './result';

@AnswerType<result.BrokerageTest>(
  '中介检验: how often an organization stands between two others in one way, and how that stands to chance',
)
class BrokerageTest extends BrokerageScore {
  @Field(
    () => Float,
    'p值（偏大）: the chance of as many or more when the groups of all others are dealt out among them: (b + 1)/(m + 1)',
  )
  pGreater!: number;

  @Field(() => Float, 'p值（偏小）: the chance of as few or fewer, reckoned likewise')
  pLess!: number;

  @Field(() => Float, 'p值（双侧）: twice the smaller of both, 1 at most')
  pTwoSided!: number;
}

@AnswerType<result.BrokerageTestsOf>('机构中介检验: the five ways in which an organization stands between others')
class BrokerageTests {
  @Field(() => Int, '总次数: how many ordered pairs it stands between, in whatever way')
  total!: number;

  @Field(() => BrokerageTest, '协调者: between two of its own group')
  coordinator!: BrokerageTest;

  @Field(() => BrokerageTest, '顾问: between two of one other group')
  consultant!: BrokerageTest;

  @Field(() => BrokerageTest, '守门人: from another group into its own')
  gatekeeper!: BrokerageTest;

  @Field(() => BrokerageTest, '代表: from its own group to another')
  representative!: BrokerageTest;

  @Field(() => BrokerageTest, '联络人: between two other groups')
  liaison!: BrokerageTest;
}

@AnswerType<result.OrganizationBrokerage>(
  '机构中介稳健性: between whom an organization stands, with undated ties and without them. Of a hundred p-values five are 0.05 or less by chance alone',
)
class OrganizationBrokerage {
  @Field(() => Organization, '机构: the organization')
  organization!: Organization;

  @Nullable(() => BrokerageTests, '全部联系: with undated ties; null where its group is not known')
  allTies!: BrokerageTests | null;

  @Nullable(
    () => BrokerageTests,
    '有日期联系: without undated ties; null where nothing dated ties it, or its group is not known',
  )
  datedTies!: BrokerageTests | null;
}

export const OrganizationBrokerageConnection = connectionOf(OrganizationBrokerage, {
  term: '机构中介稳健性',
  one: 'organization',
  many: 'organizations',
  order: 'those that stand between others the most often first',
});

export const BrokersPageArgs = pageArgs();
