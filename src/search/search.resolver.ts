import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { SEARCH_LABELS } from '../facts/nouns';
import type { Context } from '../graphql/context';
import { pageIn } from '../graphql/pages';
import { search } from './search';
import { SearchArgs, SearchConnection } from './search.types';

@Resolver()
export class SearchResolver {
  @Query(() => SearchConnection, {
    description:
      '搜索: finds things by any of their names, aliases, titles or subjects, Chinese or English, the best match first',
  })
  async search(@Args(() => SearchArgs) { first, after, ...args }: SearchArgs, @Ctx() { graph }: Context) {
    const hits = await search(graph, args);
    // How much a word tells, and so each score, changes with whatever is written.
    const page = pageIn(hits, { first, after }, { of: ['search', args], placeOf: ({ id }) => [id], moves: true });
    const edges = page.edges.map(({ cursor, node: { id, kind, score } }) => ({
      cursor,
      kind,
      score,
      node: { id, __typename: SEARCH_LABELS[kind] },
    }));
    return { ...page, edges };
  }
}
