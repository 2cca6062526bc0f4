import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../graphql/context';
import { Target } from '../graphql/entities';
import { ListArgs, pageOf } from '../graphql/pages';
import { DateScalar } from '../graphql/scalars';
import { targets } from './targets';

@Resolver(() => Target)
export class TargetsResolver {
  @Query(() => [Target], { description: '目标: the targets of the documents issued by the day, in their order' })
  async targets(
    @Arg('asOf', () => DateScalar, {
      nullable: true,
      description: '截至日: documents issued by this day; by default today',
    })
    asOf: string | undefined,
    @Args(() => ListArgs) page: ListArgs,
    @Ctx() { graph }: Context,
  ) {
    return pageOf(await targets(graph, asOf), page);
  }
}
