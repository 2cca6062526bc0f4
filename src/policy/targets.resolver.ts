import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../graphql/context';
import { entity, Target } from '../graphql/entities';
import { ListArgs, pageOf } from '../graphql/lists';
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
    asOf: unknown,
    @Args(() => ListArgs) page: ListArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const all = await targets(context.graph, asOf == null ? undefined : String(asOf));
    return pageOf(all, page).map((target) => entity(target, context, info));
  }
}
