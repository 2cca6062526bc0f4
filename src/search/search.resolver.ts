import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { SEARCH_LABELS } from '../facts/nouns';
import type { Context } from '../graphql/context';
import { connection, skippedBy } from '../graphql/pages';
import { search } from './search';
import { SearchArgs, SearchConnection } from './search.types';

@Resolver()
export class SearchResolver {
  @Query(() => SearchConnection, {
    description:
      '搜索: finds things by any of their names, aliases, titles or subjects, Chinese or English, the best match first',
  })
  async search(@Args(() => SearchArgs) { after, ...args }: SearchArgs, @Ctx() { graph }: Context) {
    const skipped = skippedBy(after);
    const { hits, total } = await search(graph, { ...args, skip: skipped });
    const page = connection(hits, { skipped, total });
    const edges = page.edges.map(({ cursor, node: { id, kind, score } }) => ({
      cursor,
      kind,
      score,
      node: { id, __typename: SEARCH_LABELS[kind] },
    }));
    return { ...page, edges };
  }
}
