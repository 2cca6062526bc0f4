import { ArgsType, ID } from 'type-graphql';
import { AnswerType } from '../graphql/answer-type';
import { Organization, SubsidyRule } from '../graphql/entities';
import { Field, Nullable } from '../graphql/fields';
import { connectionOf, pageArgs } from '../graphql/pages';
import { DateScalar } from '../graphql/scalars';
import { DayScopeInput } from '../graphql/scopes';
import { EligibilityItem } from './eligibility.types';
import type * as others from './organizations-eligible';

@ArgsType()
export class OrganizationsEligibleArgs extends pageArgs('organizations') {
  @Nullable(() => DayScopeInput, '范围: the day asked about; by default today')
  scope?: DayScopeInput;

  @Field(() => ID, '补助规则: id of the rule')
  rule!: string;
}

@AnswerType<others.EligibleOrganization>('可申报机构: an organization for which a rule comes into question')
class EligibleOrganization {
  @Field(() => Organization, '机构: the organization')
  organization!: Organization;

  @Field(() => EligibilityItem, '资格项: how it stands to the rule')
  eligibility!: EligibilityItem;
}

@AnswerType<others.EligibleOrganizations>('所问规则: for which rule and day organizations are listed')
class AboutEligibleOrganizations {
  @Field(() => DateScalar, '截至日: the day asked about')
  asOf!: string;

  @Field(() => SubsidyRule, '补助规则: the rule')
  rule!: SubsidyRule;
}

export const EligibleOrganizationConnection = connectionOf(
  EligibleOrganization,
  {
    term: '可申报机构',
    one: 'organization with its eligibility',
    many: 'organizations',
    order: 'by id',
    edge: 'an organization and its cursor',
    page: 'the organizations for which a rule comes into question',
  },
  AboutEligibleOrganizations,
);
