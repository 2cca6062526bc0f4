import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../../graphql/context';
import { Long } from '../../graphql/long';
import { connection, skippedBy } from '../../graphql/pages';
import { suggestPartners } from './suggest-partners';
import { PartnerSuggestionConnection, SuggestPartnersArgs } from './suggest-partners.types';

@Resolver()
export class SuggestPartnersResolver {
  @Long
  @Query(() => PartnerSuggestionConnection, {
    description:
      '建议伙伴: the organizations that one is not tied to and could work with, the most likely first, each with the reasons',
  })
  async suggestPartners(
    @Args(() => SuggestPartnersArgs) { after, ...args }: SuggestPartnersArgs,
    @Ctx() { graph }: Context,
  ) {
    const skipped = skippedBy(after);
    const { suggestions, total, ...about } = await suggestPartners(graph, { ...args, skip: skipped });
    return { ...about, ...connection(suggestions, { skipped, total }) };
  }
}
