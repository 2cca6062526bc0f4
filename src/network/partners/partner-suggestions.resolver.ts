import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../../graphql/context';
import { Long } from '../../graphql/long';
import { ofNodes, pageIn } from '../../graphql/pages';
import { partnerSuggestions } from './partner-suggestions';
import { PartnerSuggestionConnection, PartnerSuggestionsArgs } from './partner-suggestions.types';

@Resolver()
export class PartnerSuggestionsResolver {
  @Long
  @Query(() => PartnerSuggestionConnection, {
    description:
      '建议伙伴: the organizations that one is not tied to and could work with, the most likely first, each with the reasons',
  })
  async partnerSuggestions(
    @Args(() => PartnerSuggestionsArgs) { first, after, ...args }: PartnerSuggestionsArgs,
    @Ctx() { graph }: Context,
  ) {
    const { suggestions, opened, ...about } = await partnerSuggestions(graph, args);
    const page = pageIn(
      suggestions,
      { first, after },
      {
        of: ['partnerSuggestions', args],
        placeOf: ({ organization }) => [organization.id],
        // Whoever comes or goes may be a neighbour that others share.
        moves: true,
      },
    );
    return { ...about, ...ofNodes(page, opened) };
  }
}
