import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../graphql/context';
import { pageIn } from '../graphql/pages';
import { needMatches } from './need-matches';
import { NeedMatchConnection, NeedMatchesArgs } from './need-matches.types';

@Resolver()
export class NeedMatchesResolver {
  @Query(() => NeedMatchConnection, {
    description:
      '需求匹配: the platforms, organizations and shared resources that could meet a technical need given in words, the likeliest first, each with the reasons (威政办字〔2018〕106号 四(七))',
  })
  async needMatches(
    @Args(() => NeedMatchesArgs) { first, after, scope, need, kinds }: NeedMatchesArgs,
    @Ctx() { graph }: Context,
  ) {
    const { matches, ...about } = await needMatches(graph, { need, kinds, asOf: scope?.asOf });
    // Whatever comes may make a word less rare, and so move others.
    const listed = {
      of: ['needMatches', about.asOf, need, kinds],
      placeOf: ({ match }: { match: { id: string } }) => [match.id],
      moves: true,
    };
    return { ...about, ...pageIn(matches, { first, after }, listed) };
  }
}
