import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../../graphql/context';
import { connection, skippedBy } from '../../graphql/pages';
import { openEdges } from '../ties/edge.resolver';
import * as domain from './suggest-partners';
import { PartnerReasons, PartnerSuggestionConnection, SuggestPartnersArgs } from './suggest-partners.types';

@Resolver(() => PartnerReasons)
export class SuggestPartnersResolver {
  @Query(() => PartnerSuggestionConnection, {
    description:
      '建议伙伴: the organizations that one is not tied to and could work with, the most likely first, each with the reasons',
  })
  async suggestPartners(
    @Args(() => SuggestPartnersArgs) { after, role, industry, ...args }: SuggestPartnersArgs,
    @Ctx() { graph }: Context,
  ) {
    const skip = skippedBy(after);
    const { suggestions, total, ...found } = await domain.suggestPartners(graph, {
      ...args,
      role: role ?? null,
      industry: industry ?? null,
      scope: args.scope ?? {},
      skip,
    });
    const shared = suggestions.flatMap(({ reasons }) => reasons.sharedNeighbours);
    const edges = shared.flatMap(({ toOrganization, toSuggested }) => [toOrganization, toSuggested]);
    const open = openEdges(graph, { ...found, edges });
    const page = suggestions.map(({ reasons, ...suggestion }) => ({
      ...suggestion,
      reasons: {
        ...reasons,
        sharedNeighbours: reasons.sharedNeighbours.map((one) => ({
          ...one,
          toOrganization: open(one.toOrganization),
          toSuggested: open(one.toSuggested),
        })),
      },
    }));
    return { ...found, ...connection(page, { skipped: skip, total }) };
  }
}
