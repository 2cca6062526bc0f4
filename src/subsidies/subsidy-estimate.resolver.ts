import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { ChangesArgs, domainChange } from '../changes/change.types';
import { openScenario } from '../changes/scenario';
import { supposedThings } from '../changes/supposed-things';
import { LATER_POLICIES, LaterPolicies, laterPoliciesOf } from '../document/later-policies.types';
import type { Context } from '../graphql/context';
import { suppose } from '../graphql/supposed';
import * as domain from './change-subsidies';
import { GivenFactsArgs, givenFacts, SubsidyEstimate } from './subsidy-estimate.types';

@Resolver(() => SubsidyEstimate)
export class SubsidyEstimateResolver {
  @Query(() => SubsidyEstimate, {
    description:
      '补助测算: which subsidies of the documents hypothetical changes draw, and what they come to in 10,000 yuan; nothing is written',
  })
  async subsidyEstimate(
    @Args(() => ChangesArgs) { scope, changes }: ChangesArgs,
    @Args(() => GivenFactsArgs) given: GivenFactsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const scenario = await openScenario(context.graph, changes.map(domainChange), scope?.asOf);
    suppose(supposedThings(scenario.hypothesis), context, info);
    return domain.subsidyEstimate(scenario, givenFacts(given));
  }
  @FieldResolver(() => LaterPolicies, LATER_POLICIES)
  laterPolicies(@Root() { asOf, changes }: domain.SubsidyEstimate, @Ctx() context: Context) {
    return laterPoliciesOf.of({ asOf, clauseIds: clausesOf(changes.flatMap(({ items }) => items)) }, context);
  }
}

function clausesOf(items: readonly { clause: { id: string } }[]): string[] {
  return [...new Set(items.map(({ clause }) => clause.id))];
}
