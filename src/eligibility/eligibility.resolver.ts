import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { cursorsOf } from '../cursors';
import { LATER_POLICIES, LaterPolicies, laterPoliciesOf } from '../document/later-policies.types';
import type { Context } from '../graphql/context';
import { pageWith } from '../graphql/pages';
import { lookedFor } from '../surveys/looked-for';
import { LookedFor } from '../surveys/looked-for.types';
import * as domain from './ask-eligibility';
import { Eligibility, EligibilityArgs } from './eligibility.types';
import { listOf, organizationsEligible } from './organizations-eligible';
import { EligibleOrganizationConnection, OrganizationsEligibleArgs } from './organizations-eligible.types';
import { domainProfile } from './profile.types';

@Resolver(() => Eligibility)
export class EligibilityResolver {
  @Query(() => Eligibility, {
    description:
      '申报资格: how an organization, or one that is told of, stands to every subsidy rule of the documents: fits, lacks, depends; and which questions would settle most',
  })
  eligibility(
    @Args(() => EligibilityArgs) { scope, organization, profile, met = [], unmet = [] }: EligibilityArgs,
    @Ctx() { graph }: Context,
  ) {
    const asked = {
      organization: organization ?? null,
      profile: profile === undefined ? null : domainProfile(profile),
    };
    return domain.eligibility(graph, asked, { met, unmet }, scope);
  }

  @Query(() => EligibleOrganizationConnection, {
    description:
      '可申报机构: the organizations known to lie in the city, or to lead a platform of the kind and level there, for which a subsidy rule comes into question, each with how it stands to it',
  })
  async organizationsEligible(
    @Args(() => OrganizationsEligibleArgs) { scope, rule, ...page }: OrganizationsEligibleArgs,
    @Ctx() { graph }: Context,
  ) {
    const { organizations, total, skipped, ...about } = await organizationsEligible(graph, rule, page, scope?.asOf);
    const cursors = cursorsOf(organizations, [], listOf(rule, about.asOf));
    const edges = organizations.map((node, place) => ({ node, cursor: cursors[place] as string }));
    return { ...about, ...pageWith(edges, { skipped, total }) };
  }

  @FieldResolver(() => LaterPolicies, LATER_POLICIES)
  laterPolicies(@Root() { asOf, clauseIds }: domain.Eligibility, @Ctx() context: Context) {
    return laterPoliciesOf.of({ asOf, clauseIds }, context);
  }

  @FieldResolver(() => LookedFor, {
    description:
      '创新券查找情况: how far rules and payments of innovation vouchers (科技创新券) were looked for; of whether one was drawn the graph holds nothing else',
  })
  vouchersLookedFor(@Root() { asOf }: domain.Eligibility, @Ctx() { graph }: Context) {
    return lookedFor(graph, { subject: 'VOUCHER' }, { asOf });
  }
}
