import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../../graphql/context';
import { nodesOf, pageIn } from '../../graphql/pages';
import { type PartnerSuggestion, suggestPartners } from './suggest-partners';
import { PartnerSuggestionConnection, SuggestPartnersArgs } from './suggest-partners.types';

const placeOfSuggestion = ({ organization }: PartnerSuggestion) => [organization.id];

@Resolver()
export class SuggestPartnersResolver {
  @Query(() => PartnerSuggestionConnection, {
    description:
      '建议伙伴: the organizations that one is not tied to and could work with, the most likely first, each with the reasons',
  })
  async suggestPartners(
    @Args(() => SuggestPartnersArgs) { first, after, ...args }: SuggestPartnersArgs,
    @Ctx() { graph }: Context,
  ) {
    // Whoever comes or goes may be a neighbour that others share.
    const pageOf = (all: PartnerSuggestion[]) =>
      pageIn(all, { first, after }, { of: ['suggestPartners', args], placeOf: placeOfSuggestion, moves: true });
    const { suggestions, ...about } = await suggestPartners(graph, args, (all) => nodesOf(pageOf(all)));
    return { ...about, ...pageOf(suggestions) };
  }
}
