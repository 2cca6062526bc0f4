import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import { SEARCH_LABELS } from '../facts/nouns';
import type { Context } from '../graphql/context';
import { enumOf } from '../graphql/enums';
import { connection, type PageArgs, pageArgs, skippedBy } from '../graphql/pages';
import * as vocabulary from '../vocabulary';
import { search } from './search';
import { SearchConnection } from './search.types';

const HitPage = pageArgs('hits');

@Resolver()
export class SearchResolver {
  @Query(() => SearchConnection, {
    description:
      '搜索: finds things by any of their names, aliases, titles or subjects, Chinese or English, the best match first',
  })
  async search(
    @Arg('text', () => String, { description: '检索词: plain text; every character of it is taken as text' })
    text: string,
    @Arg('kinds', () => [enumOf(vocabulary.SearchKind)], {
      nullable: true,
      description: '种类: what to find; by default everything',
    })
    kinds: vocabulary.SearchKind[] | undefined,
    @Args(() => HitPage) { first, after }: PageArgs,
    @Ctx() { graph }: Context,
  ) {
    const skipped = skippedBy(after);
    const { hits, total } = await search(graph, { text, kinds, first, skip: skipped });
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
