import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../../graphql/context';
import { Long } from '../../graphql/long';
import { connection, skippedBy } from '../../graphql/pages';
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
    @Args(() => PartnerSuggestionsArgs) { after, ...args }: PartnerSuggestionsArgs,
    @Ctx() { graph }: Context,
  ) {
    const skipped = skippedBy(after);
    const { suggestions, total, ...about } = await partnerSuggestions(graph, { ...args, skip: skipped });
    return { ...about, ...connection(suggestions, { skipped, total }) };
  }
}
