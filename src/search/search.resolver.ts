import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { SEARCH_LABELS } from '../facts/nouns';
import type { Context } from '../graphql/context';
import { pageWith } from '../graphql/pages';
import { facetsOf } from './facets';
import { type SearchPage, search } from './search';
import { SearchArgs, SearchConnection, SearchFacets } from './search.types';

@Resolver(() => SearchConnection)
export class SearchResolver {
  @Query(() => SearchConnection, {
    description:
      '搜索: finds things by any of their names, aliases, numbers, titles or subjects, Chinese or English, by pinyin and its initials, the best match first',
  })
  async search(@Args(() => SearchArgs) args: SearchArgs, @Ctx() { graph }: Context) {
    const { hits, skipped, total, isLowerBound, by } = await search(graph, args);
    const page = pageWith(hits, { skipped, total });
    const edges = page.edges.map(({ cursor, node: { id, ...hit } }) => ({
      ...hit,
      cursor,
      node: { id, __typename: SEARCH_LABELS[hit.kind] },
    }));
    return { ...page, edges, totalIsLowerBound: isLowerBound, by };
  }

  @FieldResolver(() => SearchFacets, {
    description: '分面: how many of all hits are of each kind and in each region; of those that `totalCount` counts',
  })
  facets(@Root() { by }: Pick<SearchPage, 'by'>, @Ctx() { graph }: Context) {
    return facetsOf(graph, by);
  }
}
