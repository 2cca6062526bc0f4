import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../../graphql/context';
import * as domain from './heptagon';
import { Heptagon, HeptagonArgs, HeptagonStar } from './heptagon.types';

@Resolver(() => HeptagonStar)
export class HeptagonResolver {
  @Query(() => Heptagon, {
    description:
      '北斗七星: which of the seven roles (政产学研金服用) are played around an industry, a platform or a region, and which are missing',
  })
  heptagon(@Args(() => HeptagonArgs) args: HeptagonArgs, @Ctx() { graph }: Context) {
    return domain.heptagon(graph, args);
  }
}
